package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts a text into lines, keeping track of fences and quotations, in which nobody's labels are looked for. */
final class Lines {
    private final List<Line> lines = new ArrayList<>();
    private String fence = "";
    private int quotes;
    private int folds;

    private Lines() {
    }

    static List<Line> of(String text) {
        Lines lines = new Lines();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text, from, end);
            from = end + 1;
        }
        lines.add(text, from, text.length());
        return List.copyOf(lines.lines);
    }

    private void add(String text, int from, int to) {
        String line = text.substring(from, to);
        boolean code = !fence.isEmpty();
        String stripped = line.strip();
        String mark = stripped.startsWith("```") ? "```" : stripped.startsWith("~~~") ? "~~~" : "";
        if (!mark.isEmpty() && (fence.isEmpty() || fence.equals(mark))) {
            fence = fence.isEmpty() ? mark : "";
            code = true;
        }
        String lower = mayHoldTag(stripped) ? stripped.toLowerCase(Locale.ROOT) : "";
        boolean opens = !code && lower.startsWith("[quote");
        boolean closes = !code && lower.contains("[/quote]");
        quotes += opens ? 1 : 0;
        folds += code ? 0 : count(lower, "<details");
        List<Integer> starts = code ? List.of(0) : starts(line);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : line.length();
            String words = line.substring(starts.get(i), end);
            lines.add(new Line(from + starts.get(i), from + end, words, Math.max(quotes, angles(stripped)), code, folds > 0, NumberLabel.at(words)));
        }
        folds = code ? folds : Math.max(0, folds - count(lower, "</details"));
        quotes = Math.max(0, quotes - (closes ? 1 : 0));
    }

    /** Whether there is an angle bracket, or a square one as of a quote's tag. */
    private static boolean mayHoldTag(String line) {
        for (int at = line.indexOf('['); at >= 0; at = line.indexOf('[', at + 1)) {
            if (at + 1 < line.length() && "qQ/".indexOf(line.charAt(at + 1)) >= 0) {
                return true;
            }
        }
        return line.indexOf('<') >= 0;
    }

    private static List<Integer> starts(String line) {
        List<Integer> run = LabelRun.starts(line);
        return run.size() > 1 ? run : SentenceLabels.starts(line);
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    private static int angles(String stripped) {
        int depth = 0;
        for (int i = 0; i < stripped.length() && (stripped.charAt(i) == '>' || stripped.charAt(i) == ' '); i++) {
            depth += stripped.charAt(i) == '>' ? 1 : 0;
        }
        return depth;
    }
}
