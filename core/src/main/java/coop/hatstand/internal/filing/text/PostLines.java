package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.QuestionMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts a text into lines, keeping track of fences and quotations, in which nobody's labels are looked for. */
final class PostLines {
    private static final List<Integer> START = List.of(0);
    private static final String FACE = ":;=._";
    private static final String FACE_ENDS = "()[]<>|/-'o";
    private final List<PostLine> postLines = new ArrayList<>();
    private final String text;
    /** The text's, since each is looked at several times. */
    private final char[] letters;
    private String fence = "";
    private int quotes;
    private int folds;

    private PostLines(String text) {
        this.text = text;
        letters = text.toCharArray();
    }

    static List<PostLine> of(String text) {
        PostLines lines = new PostLines(text);
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(from, end);
            from = end + 1;
        }
        lines.add(from, text.length());
        return List.copyOf(lines.postLines);
    }

    private void add(int from, int to) {
        String line = text.substring(from, to);
        boolean code = !fence.isEmpty();
        String stripped = line.strip();
        String mark = stripped.startsWith("```") ? "```" : stripped.startsWith("~~~") ? "~~~" : "";
        if (!mark.isEmpty() && (fence.isEmpty() || fence.equals(mark))) {
            fence = fence.isEmpty() ? mark : "";
            code = true;
        }
        String lower = mayHoldTag(from, to) ? stripped.toLowerCase(Locale.ROOT) : "";
        boolean opens = !code && lower.startsWith("[quote");
        boolean closes = !code && lower.contains("[/quote]");
        quotes += opens ? 1 : 0;
        folds += code ? 0 : count(lower, "<details");
        List<Integer> starts = code || !holdsDigit(from, to) ? START : LabelStarts.of(line);
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : line.length();
            add(from + start, from + end, line.substring(start, end), Math.max(quotes, Math.max(angles(stripped), other(stripped, from, to))), code, i > 0);
        }
        folds = code ? folds : Math.max(0, folds - count(lower, "</details"));
        quotes = Math.max(0, quotes - (closes ? 1 : 0));
    }

    private void add(int from, int to, String words, int quoted, boolean code, boolean inside) {
        boolean asks = QuestionMark.in(letters, from, to);
        postLines.add(new PostLine(from, to, words, quoted, code, folds > 0, NumberLabel.at(words), asks, inside));
    }

    /** Whether there is an angle bracket, or a square one as of a quote's tag. */
    private boolean mayHoldTag(int from, int to) {
        for (int i = from; i < to; i++) {
            if (letters[i] == '<' || letters[i] == '[' && i + 1 < to && "qQ/".indexOf(letters[i + 1]) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** No label is without one. */
    private boolean holdsDigit(int from, int to) {
        int at = from;
        while (at < to && (letters[at] < '0' || letters[at] > '9')) {
            at++;
        }
        return at < to;
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    /** One, if a line and the one above or below start with the other signs that mail programs quote by, a bar or a percent sign, and it is no table's row. */
    private int other(String stripped, int from, int to) {
        char sign = stripped.isEmpty() ? ' ' : stripped.charAt(0);
        boolean quoted = (sign == '|' || sign == '%') && stripped.indexOf(sign, 1) < 0 && (stripped.length() == 1 || stripped.charAt(1) == ' ');
        return quoted && (starts(text.lastIndexOf('\n', from - 2) + 1, sign, from) || starts(to + 1, sign, text.length())) ? 1 : 0;
    }

    private boolean starts(int at, char sign, int to) {
        int next = at;
        while (next < to && letters[next] == ' ') {
            next++;
        }
        return next < to && letters[next] == sign && (next + 1 == letters.length || letters[next + 1] == ' ' || letters[next + 1] == '\n');
    }

    /** How deep a line is quoted; a face such as {@code >:(} quotes nothing. */
    private static int angles(String stripped) {
        if (stripped.length() > 2 && stripped.charAt(0) == '>' && FACE.indexOf(stripped.charAt(1)) >= 0 && FACE_ENDS.indexOf(stripped.charAt(2)) >= 0) {
            return 0;
        }
        int depth = 0;
        for (int i = 0; i < stripped.length() && (stripped.charAt(i) == '>' || stripped.charAt(i) == ' '); i++) {
            depth += stripped.charAt(i) == '>' ? 1 : 0;
        }
        return depth;
    }
}
