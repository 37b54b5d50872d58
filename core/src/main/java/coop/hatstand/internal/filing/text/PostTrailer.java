package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.CueWords;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands at a post's end and is no part of what it says: a signature, or the message it answers, quoted whole.
 *
 * @param from where it starts; the text's length if there is none
 * @param reason the label key of why it is not filed
 */
public record PostTrailer(int from, String reason) {
    private static final Pattern SIGNATURE = Pattern.compile("--\\s*");
    private static final Pattern FOOTER = Pattern.compile("\\s*+_{20,}\\s*");
    private static final Pattern SENT = Pattern.compile("\\s*+[*_]*+" + CueWords.any("sent-from") + "(?![\\p{L}]).{0,40}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_SIGNATURE = 12;

    public static PostTrailer of(PostText postText) {
        List<PostLine> postLines = postText.lines();
        for (int i = 1; i < postLines.size(); i++) {
            PostLine postLine = postLines.get(i);
            boolean dashes = postLine.open() && postLine.text().startsWith("--") && SIGNATURE.matcher(postLine.text()).matches();
            if (dashes && written(postLines, i) <= LONGEST_SIGNATURE && (postLine.text().endsWith(" ") || postLines.get(i - 1).blank())) {
                return new PostTrailer(postLine.from(), "unfiled.signature");
            }
            if (postLine.open() && FOOTER.matcher(postLine.text()).matches()) {
                return new PostTrailer(postLine.from(), "unfiled.quoted");
            }
            if (postLine.open() && SENT.matcher(postLine.text()).matches() && onlyQuoted(postText, postLine.to())) {
                return new PostTrailer(postLine.from(), "unfiled.signature");
            }
        }
        return quotation(postText);
    }

    /** Whether nothing of the author's own follows. */
    private static boolean onlyQuoted(PostText postText, int from) {
        int at = from;
        for (QuotedRange quoted : postText.quotations()) {
            if (quoted.from() >= from) {
                if (!postText.blank(at, quoted.from())) {
                    return false;
                }
                at = quoted.to();
            }
        }
        return postText.blank(at, postText.text().length());
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
