package coop.hatstand.read;

import java.util.List;

/** Lines of a post put together. */
final class Lines {
    private Lines() {
    }

    /** The text without the blank lines around it. */
    static String withoutBlankEnds(String text) {
        return withoutBlankEnds(List.of(text.split("\n", -1)));
    }

    /** The lines as one text without the blank lines around it; the first line keeps its indentation. */
    static String withoutBlankEnds(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return String.join("\n", lines.subList(from, to)).stripTrailing();
    }
}
