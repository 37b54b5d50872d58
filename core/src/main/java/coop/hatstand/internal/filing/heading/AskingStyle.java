package coop.hatstand.internal.filing.heading;

import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.QuestionMark;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a line that asks is set off where there are no headings, the surest first. */
enum AskingStyle {
    TABLE, BOLD, WORDED, ASKER, NUMBERED, BULLETED, QUOTED, SLANTED, PLAIN;

    static final Pattern TABLE_LINE = Pattern.compile("\\s*\\|(?:\\s*\\d{1,2}[.)]?\\s*\\|)?[^|]*[" + QuestionMark.ANY + "][^|]*\\|\\s*");
    static final Pattern BOLD_LINE = Pattern.compile("\\s*(?:[-*+•]\\s+|\\d+[.)]\\s+)?(?:\\*\\*|__)[^*_]*[" + QuestionMark.ANY + "][^*_]*(?:\\*\\*|__):?\\s*");
    static final Pattern ASKER_LINE = Pattern.compile("^\\s*[*_]{0,3}Q[*_]{0,3}\\s*[:.]\\s*");
    /** The mark that opens a quotation of all that follows: "“1. Was it shown? A: It was." */
    static final Pattern OPENS = Pattern.compile("^\\s*[“«„]\\s?(?=\\d)");
    private static final Pattern BULLET = Pattern.compile("\\s*([-*+•‣▪◦])\\s+\\S.*");
    private static final Pattern SLANTED_LINE = Pattern.compile("\\s*(?:\\*(?!\\*)[^*]+\\*|_(?!_)[^_]+_)\\s*");
    private static final Pattern PLAIN_LINE = Pattern.compile("[\\p{L}¿\"“«][^" + QuestionMark.ANY + "]{8,400}[" + QuestionMark.ANY + "][\"”»]?\\s*");

    /** How a line of a form is set off, if it is in any of these ways. */
    static Optional<AskingStyle> of(PostText postText, int index) {
        PostLine postLine = postText.lines().get(index);
        String text = postLine.text();
        if (postLine.quoted() > 0) {
            return Optional.of(QUOTED);
        } else if (TABLE_LINE.matcher(text).lookingAt()) {
            return Optional.of(TABLE);
        } else if (BOLD_LINE.matcher(text).lookingAt()) {
            return Optional.of(BOLD);
        } else if (ASKER_LINE.matcher(text).lookingAt()) {
            return Optional.of(ASKER);
        }
        return SLANTED_LINE.matcher(text).matches() ? Optional.of(SLANTED) : numbered(postText, index);
    }

    /** By its number, or, where it does nothing but ask, by starting a paragraph. */
    private static Optional<AskingStyle> numbered(PostText postText, int index) {
        String text = postText.lines().get(index).text();
        Optional<NumberLabel> label = NumberLabel.at(OPENS.matcher(text).replaceFirst("")).filter(l -> l.numbers().size() == 1);
        if (label.isEmpty()) {
            boolean starts = index == 0 || postText.lines().get(index - 1).blank();
            return !starts ? Optional.empty() : loneItem(postText, index) ? Optional.of(BULLETED) : PLAIN_LINE.matcher(text).matches() ? Optional.of(PLAIN) : Optional.empty();
        }
        boolean bare = label.get().kind() == NumberLabel.Kind.BARE && !QuestionMark.in(text) && !label.get().numbers().get(0).contains(".");
        return bare ? Optional.empty() : Optional.of(label.get().kind() == NumberLabel.Kind.WORDED ? WORDED : NUMBERED);
    }

    /** Whether a list has no other item than this one, so that what stands below is no part of it; a list without blank lines right above is an answer's. */
    private static boolean loneItem(PostText postText, int index) {
        Optional<String> bullet = bullet(postText, index);
        int above = beside(postText, index, -1);
        boolean tight = above > 0 && !postText.lines().get(above - 1).blank();
        return bullet.isPresent() && (tight || !bullet(postText, above).equals(bullet)) && !bullet(postText, beside(postText, index, 1)).equals(bullet);
    }

    private static Optional<String> bullet(PostText postText, int index) {
        return Optional.of(index).filter(i -> i >= 0 && i < postText.lines().size()).map(i -> BULLET.matcher(postText.lines().get(i).text())).filter(Matcher::matches).map(item -> item.group(1));
    }

    /** The next line in a direction that is not blank. */
    private static int beside(PostText postText, int index, int step) {
        int at = index + step;
        while (at >= 0 && at < postText.lines().size() && postText.lines().get(at).blank()) {
            at += step;
        }
        return at;
    }
}
