package coop.hatstand.pdf;

import coop.hatstand.document.Notice;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The characters that no font could show. */
final class MissingGlyphs {

    private static final int NAMED = 20;

    private final TreeSet<Integer> characters = new TreeSet<>();

    void add(int codePoint) {
        characters.add(codePoint);
    }

    List<Notice> notices() {
        if (characters.isEmpty()) {
            return List.of();
        }
        String named = characters.stream().limit(NAMED).map(MissingGlyphs::name).collect(Collectors.joining(", "));
        int others = characters.size() - NAMED;
        String more = others > 0 ? " and " + others + " more" : "";
        return List.of(Notice.warning("glyphs-missing", "No font has " + named + more
                + ": the handout shows a box in their place; give a folder of fonts that have them."));
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X (%s)", codePoint, Character.toString(codePoint));
    }
}
