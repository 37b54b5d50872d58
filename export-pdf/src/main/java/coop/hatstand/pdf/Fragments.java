package coop.hatstand.pdf;

import coop.hatstand.document.ScriptLanguages;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts words into pieces of one font each, and measures them. */
final class Fragments {

    private static final int[] SUBSTITUTES = {0x25af, 0x25a1, 0xfffd, '?'};

    private static final int MOST_SHAPED = 500;

    private final Fonts fonts;
    private final MissingGlyphs missing;
    private final Locale language;
    private final BreakIterator places = LinePlaces.platform();

    Fragments(Fonts fonts, MissingGlyphs missing, Locale language) {
        this.fonts = fonts;
        this.missing = missing;
        this.language = language;
    }

    /** Knows where lines may be broken, in any text that it is given. */
    BreakIterator places() {
        return places;
    }

    /**
     * The font that sets all of a run, letter after letter; empty where letters have to be looked at one by one.
     *
     * @param letters the letters of several runs
     * @param from where those of the run begin
     * @param units is given their widths, each added to those before it
     */
    Optional<Face> plain(Run run, char[] letters, int from, int[] units) {
        Style style = run.style();
        if (style.tracking() != 0 || style.padding() != 0) {
            return Optional.empty();
        }
        Face face = fonts.of(style);
        return face.addUnits(letters, from, from + run.text().length(), units) ? Optional.of(face) : Optional.empty();
    }

    /**
     * Adds the pieces of a run's text, or of a part of it.
     *
     * @param level the direction of the part: odd runs from right to left
     */
    void add(Run run, String part, byte level, List<Fragment> pieces) {
        String visible = part.replace("\u200e", "").replace("\u200f", "");
        if (!visible.isEmpty()) {
            addVisible(run, visible, level, pieces);
        }
    }

    private void addVisible(Run run, String part, byte level, List<Fragment> pieces) {
        boolean capitals = run.style().look() == Style.Look.CAPITALS;
        String composed = Script.composed(part);
        String shown = capitals ? composed.toUpperCase(language) : composed;
        Optional<String> spoken = capitals || !composed.equals(part) ? Optional.of(part) : Optional.empty();
        if (level % 2 == 1 || Script.shaped(shown)) {
            shaped(run, shown, level, pieces);
        } else {
            plain(run, shown, spoken).forEach(f -> pieces.add(level == 0 ? f : f.at(level)));
        }
    }

    Fragment padding(Run run) {
        return Fragment.padding(fonts.of(run.style()), run.style(), run.span());
    }

    private List<Fragment> plain(Run run, String text, Optional<String> spoken) {
        Face usual = fonts.of(run.style());
        float width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!usual.has(c)) {
                return oneByOne(run, text, spoken);
            }
            width += usual.width(c, run.style().size()) + run.style().tracking();
        }
        return List.of(Fragment.plain(usual, run.style(), run.span(), text, spoken, width));
    }

    private List<Fragment> oneByOne(Run run, String text, Optional<String> spoken) {
        List<Fragment> cut = new ArrayList<>();
        text.codePoints().forEach(c -> character(run, c).ifPresent(cut::add));
        if (spoken.isPresent()) {
            for (int i = 0; i < cut.size(); i++) {
                cut.set(i, cut.get(i).speaking(i == 0 ? spoken.get() : ""));
            }
        }
        return Line.joined(cut);
    }

    private Optional<Fragment> character(Run run, int c) {
        Optional<Face> face = face(run, c);
        if (face.isPresent()) {
            return Optional.of(fragment(run, face.get(), c, Optional.empty()));
        }
        if (Words.invisible(c)) {
            return Optional.empty();
        }
        if (Character.isSpaceChar(c)) {
            return Optional.of(fragment(run, fonts.of(run.style()), ' ', Optional.empty()));
        }
        missing.add(c);
        return Optional.of(substitute(run, c));
    }

    private Optional<Face> face(Run run, int c) {
        Face usual = fonts.of(run.style());
        return usual.has(c) ? Optional.of(usual) : fonts.fallback(c);
    }

    private Fragment substitute(Run run, int c) {
        for (int substitute : SUBSTITUTES) {
            Optional<Face> face = face(run, substitute);
            if (face.isPresent()) {
                return fragment(run, face.get(), substitute, Optional.of(Character.toString(c)));
            }
        }
        throw new IllegalStateException("no shipped font has a question mark");
    }

    private static Fragment fragment(Run run, Face face, int c, Optional<String> spoken) {
        float width = face.width(c, run.style().size()) + run.style().tracking();
        return Fragment.plain(face, run.style(), run.span(), Character.toString(c), spoken, width);
    }

    /** Cuts where the font changes; marks, spaces and punctuation stay with the letters before them. */
    private void shaped(Run run, String text, byte level, List<Fragment> pieces) {
        int from = 0;
        Optional<Face> face = Optional.empty();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean fits = face.isPresent() && (face.get().has(c) || Words.invisible(c));
            if (fits && !full(i - from, c)) {
                continue;
            }
            Optional<Face> next = fits ? face : face(run, c);
            if (i > from) {
                shape(run, text.substring(from, i), face, level, pieces);
            }
            from = i;
            face = next;
        }
        shape(run, text.substring(from), face, level, pieces);
    }

    /** Shaping takes time by the square of the length, for letters with thousands of marks at least. */
    private static boolean full(int length, int next) {
        return length >= MOST_SHAPED && Character.isSpaceChar(next) || length >= 2 * MOST_SHAPED;
    }

    private void shape(Run run, String text, Optional<Face> face, byte level, List<Fragment> pieces) {
        boolean reversed = level % 2 == 1;
        Optional<Shaper> shaper = face.flatMap(Face::shaper);
        Optional<Shaper.Shape> shape = shaper.flatMap(s -> s.shape(text, reversed));
        if (shape.isPresent()) {
            Span span = reversed ? run.span().spoken(text, ScriptLanguages.ofScript(text)) : run.span();
            Optional<String> spoken = reversed ? Optional.empty() : Optional.of(text);
            float width = shape.get().width() * run.style().size() / Shaper.UNITS;
            pieces.add(new Fragment(face.get(), run.style(), span, text, spoken, width, shape, level));
        } else {
            if (face.isPresent() && shaper.isEmpty()) {
                missing.addUnshaped();
            }
            unshaped(run, text, reversed).forEach(f -> pieces.add(f.at(level)));
        }
    }

    private List<Fragment> unshaped(Run run, String text, boolean reversed) {
        return reversed ? plain(run, new StringBuilder(text).reverse().toString(), Optional.of(text)) : plain(run, text, Optional.empty());
    }
}
