package coop.hatstand.pdf.internal.text;

import coop.hatstand.document.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Records characters that could not be shown properly. */
public final class MissingGlyphs {

    private static final int NAMED = 20;

    private final TreeSet<Integer> characters = new TreeSet<>();
    private boolean unshaped;

    void add(int codePoint) {
        characters.add(codePoint);
    }

    /** Words whose letters should have been joined, and could not be. */
    void addUnshaped() {
        unshaped = true;
    }

    public List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (!characters.isEmpty()) {
            notices.add(missing());
        }
        if (unshaped) {
            notices.add(Notice.warning("letters-not-joined", "This Java cannot join letters, because its font support is missing:"
                    + " words in Arabic, Hebrew, the scripts of India and with combining marks may look wrong; use a Java with fontconfig."));
        }
        return List.copyOf(notices);
    }

    private Notice missing() {
        String named = characters.stream().limit(NAMED).map(MissingGlyphs::name).collect(Collectors.joining(", "));
        int others = characters.size() - NAMED;
        String more = others > 0 ? " and " + others + " more" : "";
        return Notice.warning("glyphs-missing", "No font has " + named + more
                + ": the handout shows a box in their place; give a folder of fonts that have them.");
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X (%s)", codePoint, Character.toString(codePoint));
    }
}
