package coop.hatstand.pdf.internal.text;

import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
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

    public List<Notice> notices(Labels labels) {
        List<Notice> notices = new ArrayList<>();
        if (!characters.isEmpty()) {
            notices.add(missing(labels));
        }
        if (unshaped) {
            notices.add(Notice.warning("letters-not-joined", labels.text("notice.letters-not-joined")));
        }
        return List.copyOf(notices);
    }

    private Notice missing(Labels labels) {
        String named = characters.stream().limit(NAMED).map(MissingGlyphs::name).collect(Collectors.joining(", "));
        int others = characters.size() - NAMED;
        return Notice.warning("glyphs-missing", labels.text("notice.glyphs-missing", others > 0 ? labels.text("notice.glyphs-missing.more", named, others) : named));
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X (%s)", codePoint, Character.toString(codePoint));
    }
}
