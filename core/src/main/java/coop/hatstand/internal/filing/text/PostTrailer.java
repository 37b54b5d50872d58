package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.CueWords;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What stands at a post's end and is no part of what it says: a signature, or the message it answers, quoted whole.
 *
 * @param from where it starts; the text's length if there is none
 * @param reason the label key of why it is not filed
 */
public record PostTrailer(int from, String reason) {
    private static final Pattern SIGNATURE = Pattern.compile("--\\s*");
    /** A list's rule above its trailer, or an archive's above what it took out of the mail: "-------------- next part --------------". */
    private static final Pattern FOOTER = Pattern.compile("\\s*+(?:_{20,}|-{10,} \\p{L}[\\p{L}\\p{M} ]{2,40} -{10,})\\s*");
    private static final Pattern SENT = Pattern.compile("\\s*+[*_]*+" + CueWords.any("sent-from") + "(?![\\p{L}]).{0,120}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What a phone says of itself above a quotation, in any language: the products' names are the same in all. */
    private static final Pattern PHONE = Pattern.compile("\\s*+(?:[^.?!]{0,30}\\bOutlook\\b[^.?!]{1,30}\\b(?:iOS|Android|Mac)\\b.{0,120}|\\p{L}+(?: \\p{L}+){1,3} (?:iPhone|iPad|Galaxy|Android)(?: \\p{L}+){0,2}\\s*)");
    /** What stands between a mail and what is no part of it: a line of one or two signs over and over. */
    private static final Pattern RULE = Pattern.compile("\\s*+(?:\\\\?[-_=*.~#]){5,}\\s*|(?:\\s*\\\\?[*_-]){3,}\\s*");
    private static final int LONGEST_SIGNATURE = 12;

    public static PostTrailer of(PostText postText) {
        List<PostLine> postLines = postText.lines();
        int said = lastOwn(postText, line -> !line.blank());
        OptionalInt numbered = OptionalInt.empty();
        for (int i = 1; i < postLines.size(); i++) {
            PostLine postLine = postLines.get(i);
            boolean dashes = postLine.open() && postLine.text().startsWith("--") && SIGNATURE.matcher(postLine.text()).matches();
            if (dashes && written(postLines, i) <= LONGEST_SIGNATURE && (postLine.text().endsWith(" ") || postLines.get(i - 1).blank())) {
                return new PostTrailer(postLine.from(), "unfiled.signature");
            }
            if (postLine.open() && FOOTER.matcher(postLine.text()).matches()) {
                numbered = numbered.isPresent() ? numbered : OptionalInt.of(lastOwn(postText, line -> line.open() && NumberLabel.at(line.text()).isPresent()));
                if (numbered.getAsInt() < i) {
                    return new PostTrailer(postLines.get(above(postLines, i)).from(), "unfiled.quoted");
                }
            }
            if (said <= i && postLine.open() && isApart(postText, i)) {
                return new PostTrailer(postLine.from(), "unfiled.signature");
            }
        }
        return quotation(postText);
    }

    private static boolean isApart(PostText postText, int index) {
        PostLine line = postText.lines().get(index);
        boolean quoted = postText.lines().get(index - 1).blank() && postText.quotations().stream().anyMatch(quotation -> quotation.from() > line.from());
        return SENT.matcher(line.text()).matches() || RULE.matcher(line.text()).matches() || quoted && PHONE.matcher(line.text()).matches();
    }

    /** The index of the last line of a kind that nobody else wrote; -1 if there is none. Below a rule with an answer's number still to come, the post goes on. */
    private static int lastOwn(PostText postText, Predicate<PostLine> kind) {
        int quotation = postText.quotations().size() - 1;
        for (int i = postText.lines().size() - 1; i >= 0; i--) {
            PostLine line = postText.lines().get(i);
            while (quotation >= 0 && postText.quotations().get(quotation).from() > line.from()) {
                quotation--;
            }
            if ((quotation < 0 || line.from() >= postText.quotations().get(quotation).to()) && kind.test(line)) {
                return i;
            }
        }
        return -1;
    }

    /** The first of the rules right above a footer, which a digest has; the footer itself if there are none. */
    private static int above(List<PostLine> postLines, int footer) {
        int first = footer;
        for (int i = footer - 1; i > 0 && (postLines.get(i).blank() || postLines.get(i).open() && RULE.matcher(postLines.get(i).text()).matches()); i--) {
            first = postLines.get(i).blank() ? first : i;
        }
        return first;
    }

    /** How many lines below are not blank, or one more than a signature has: a text may be made of lines of two dashes. */
    private static long written(List<PostLine> postLines, int from) {
        return postLines.subList(from + 1, postLines.size()).stream().filter(postLine -> !postLine.blank()).limit(LONGEST_SIGNATURE + 1).count();
    }

    /** A quotation that goes on to the end, with nothing said below it, where the lines above it say whose it is. */
    private static PostTrailer quotation(PostText postText) {
        int end = postText.text().length();
        int from = end;
        List<QuotedRange> quotedRanges = postText.quotations();
        for (int i = quotedRanges.size() - 1; i >= 0 && postText.blank(quotedRanges.get(i).to(), end); i--) {
            end = quotedRanges.get(i).from();
            from = quotedRanges.get(i).credit().isPresent() || quotedRanges.get(i).bare() ? end : from;
        }
        return new PostTrailer(from, "unfiled.quoted");
    }
}
