package coop.hatstand.internal.read.pasted;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a copied page says again and again: short lines that are alike but for their numbers, such as its buttons, and what its posts are about. */
final class RepeatedLines {
    /** What comes before the subject of a reply, in any case: "Re:", "AW:". */
    static final String REPLY = "(?:re|aw|sv|ref|antw|odp|res) ?:";
    /** No longer line is a name or a button. */
    static final int LONGEST = 60;
    private static final int LONGEST_SUBJECT = 3 * LONGEST;
    private static final int SHORTEST_SUBJECT = LONGEST / 6;
    private static final Pattern REPLY_MARK = Pattern.compile(REPLY + " *", Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> shapes = new HashMap<>();
    private final Map<String, Integer> subjects = new HashMap<>();
    private int fewest = Integer.MAX_VALUE;

    RepeatedLines(List<String> lines) {
        lines.stream().map(RepeatedLines::shape).filter(shape -> !shape.isEmpty()).forEach(shape -> shapes.merge(shape, 1, Integer::sum));
        lines.stream().map(String::strip).filter(line -> line.length() <= LONGEST_SUBJECT).forEach(line -> subjects.merge(subject(line), 1, Integer::sum));
    }

    /** Says how often a line must recur to be the page's own; before that, none is. */
    void ownFrom(int fewest) {
        this.fewest = fewest;
    }

    /** Leaves lines of a shape to the people who wrote them, however often they recur. */
    void drop(String shape) {
        shapes.remove(shape);
    }

    /** Whether a line is the page's own, since most posts have it. */
    boolean recurs(String line) {
        return shapes.getOrDefault(shape(line), 0) >= fewest;
    }

    /** Whether the whole of a line stands elsewhere too, as a title does. */
    boolean isElsewhere(String line) {
        return subjects.getOrDefault(subject(line.strip()), 0) > 1;
    }

    /** Whether a line says what the whole is about, as it does above each post. */
    boolean isSubject(String line) {
        String text = line.strip();
        return text.length() > SHORTEST_SUBJECT && text.length() <= LONGEST_SUBJECT && subjects.getOrDefault(subject(text), 0) > 2;
    }

    static boolean isReply(String line) {
        return REPLY_MARK.matcher(line).lookingAt();
    }

    private static String subject(String line) {
        return REPLY_MARK.matcher(line).replaceFirst("");
    }

    /** What makes short lines alike: their words, whatever the numbers; nothing for what may be somebody's list or sentence. */
    static String shape(String line) {
        String text = line.strip();
        boolean own = text.isEmpty() || text.length() > LONGEST || text.matches(".*[.?!…;]|(?:[-*•]|\\d{1,3}[.)])\\s.*|\\p{L}[\\p{L} ]*: \\p{L}.*") || text.codePoints().noneMatch(Character::isLetter);
        return own ? "" : text.toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    }
}
