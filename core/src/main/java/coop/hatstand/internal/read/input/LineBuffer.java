package coop.hatstand.internal.read.input;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of a post put together. */
public final class LineBuffer {
    private LineBuffer() {
    }

    /** The text without the blank lines around it. */
    public static String withoutBlankEnds(String text) {
        return withoutBlankEnds(List.of(text.split("\n", -1)));
    }

    /** The lines as one text without the blank lines around it; the first line keeps its indentation. */
    public static String withoutBlankEnds(List<String> lines) {
        int from = 0;
        while (from < lines.size() && lines.get(from).isBlank()) {
            from++;
        }
        return String.join("\n", lines.subList(from, Math.max(from, endOfText(lines)))).stripTrailing();
    }

    /** The lines without the last that is not blank, if it is of that shape. */
    public static List<String> withoutLast(List<String> lines, Pattern shape) {
        int end = endOfText(lines);
        return end > 0 && shape.matcher(lines.get(end - 1).strip()).matches() ? lines.subList(0, end - 1) : lines;
    }

    public static boolean allBlank(List<String> lines) {
        return endOfText(lines) == 0;
    }

    private static int endOfText(List<String> lines) {
        int to = lines.size();
        while (to > 0 && lines.get(to - 1).isBlank()) {
            to--;
        }
        return to;
    }
}
