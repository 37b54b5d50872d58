package coop.hatstand.pdf.internal.text;

import coop.hatstand.export.ScriptLanguages;
import coop.hatstand.pdf.internal.font.ComplexScripts;
import coop.hatstand.pdf.internal.font.FontFace;
import coop.hatstand.pdf.internal.font.Fonts;
import coop.hatstand.pdf.internal.font.PrintableText;
import coop.hatstand.pdf.internal.font.Shaper;
import coop.hatstand.pdf.internal.font.TextStyle;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts text into fragments of one font each, and measures them. */
public final class FragmentCutter {

    private static final int[] SUBSTITUTES = {0x25af, 0x25a1, 0xfffd, '?'};

    private static final int MOST_SHAPED = 500;

    private final Fonts fonts;
    private final MissingGlyphs missing;
    private final Locale language;
    private final BreakIterator places = LineBreakPlaces.platform();

    public FragmentCutter(Fonts fonts, MissingGlyphs missing, Locale language) {
        this.fonts = fonts;
        this.missing = missing;
        this.language = language;
    }

    /** Knows where lines may be broken, in any text that it is given. */
    BreakIterator places() {
        return places;
    }

    /**
     * Adds the pieces of a run's text, or of a part of it.
     *
     * @param level the direction of the part: odd runs from right to left
     */
    void add(TextRun textRun, String part, byte level, List<Fragment> pieces) {
        String visible = part.replace("\u200e", "").replace("\u200f", "");
        if (!visible.isEmpty()) {
            addVisible(textRun, visible, level, pieces);
        }
    }

    private void addVisible(TextRun textRun, String part, byte level, List<Fragment> pieces) {
        boolean capitals = textRun.style().look() == TextStyle.Look.CAPITALS;
        String composed = ComplexScripts.composed(part);
        String shown = capitals ? composed.toUpperCase(language) : composed;
        Optional<String> spoken = capitals || !composed.equals(part) ? Optional.of(part) : Optional.empty();
        if (level % 2 == 1 || ComplexScripts.shaped(shown)) {
            shaped(textRun, shown, level, pieces);
        } else {
            plain(textRun, shown, spoken).forEach(f -> pieces.add(level == 0 ? f : f.at(level)));
        }
    }

    Fragment padding(TextRun textRun) {
        return Fragment.padding(fonts.of(textRun.style()), textRun.style(), textRun.span());
    }

    private List<Fragment> plain(TextRun textRun, String text, Optional<String> spoken) {
        FontFace usual = fonts.of(textRun.style());
        float width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!usual.has(c)) {
                return oneByOne(textRun, text, spoken);
            }
            width += usual.width(c, textRun.style().size()) + textRun.style().tracking();
        }
        return List.of(Fragment.plain(usual, textRun.style(), textRun.span(), text, spoken, width));
    }

    private List<Fragment> oneByOne(TextRun textRun, String text, Optional<String> spoken) {
        List<Fragment> cut = new ArrayList<>();
        text.codePoints().forEach(c -> character(textRun, c).ifPresent(cut::add));
        if (spoken.isPresent()) {
            for (int i = 0; i < cut.size(); i++) {
                cut.set(i, cut.get(i).speaking(i == 0 ? spoken.get() : ""));
            }
        }
        return MeasuredLine.joined(cut);
    }

    private Optional<Fragment> character(TextRun textRun, int c) {
        Optional<FontFace> face = face(textRun, c);
        if (face.isPresent()) {
            return Optional.of(fragment(textRun, face.get(), c, Optional.empty()));
        }
        if (PrintableText.invisible(c)) {
            return Optional.empty();
        }
        if (Character.isSpaceChar(c)) {
            return Optional.of(fragment(textRun, fonts.of(textRun.style()), ' ', Optional.empty()));
        }
        missing.add(c);
        return Optional.of(substitute(textRun, c));
    }

    private Optional<FontFace> face(TextRun textRun, int c) {
        FontFace usual = fonts.of(textRun.style());
        return usual.has(c) ? Optional.of(usual) : fonts.fallback(c, textRun.style().bold());
    }

    private Fragment substitute(TextRun textRun, int c) {
        for (int substitute : SUBSTITUTES) {
            Optional<FontFace> face = face(textRun, substitute);
            if (face.isPresent()) {
                return fragment(textRun, face.get(), substitute, Optional.of(Character.toString(c)));
            }
        }
        throw new IllegalStateException("no shipped font has a question mark");
    }

    private static Fragment fragment(TextRun textRun, FontFace fontFace, int c, Optional<String> spoken) {
        float width = fontFace.width(c, textRun.style().size()) + textRun.style().tracking();
        return Fragment.plain(fontFace, textRun.style(), textRun.span(), Character.toString(c), spoken, width);
    }

    /** Cuts where the font changes; marks, spaces and punctuation stay with the letters before them. */
    private void shaped(TextRun textRun, String text, byte level, List<Fragment> pieces) {
        int from = 0;
        Optional<FontFace> face = Optional.empty();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean fits = face.isPresent() && (face.get().has(c) || PrintableText.invisible(c));
            if (fits && !full(i - from, c)) {
                continue;
            }
            Optional<FontFace> next = fits ? face : face(textRun, c);
            if (i > from) {
                shape(textRun, text.substring(from, i), face, level, pieces);
            }
            from = i;
            face = next;
        }
        shape(textRun, text.substring(from), face, level, pieces);
    }

    /** Shaping takes time by the square of the length, for letters with thousands of marks at least. */
    private static boolean full(int length, int next) {
        return length >= MOST_SHAPED && Character.isSpaceChar(next) || length >= 2 * MOST_SHAPED;
    }

    private void shape(TextRun textRun, String text, Optional<FontFace> face, byte level, List<Fragment> pieces) {
        boolean reversed = level % 2 == 1;
        Optional<Shaper> shaper = face.flatMap(FontFace::shaper);
        Optional<Shaper.Shape> shape = shaper.flatMap(s -> s.shape(text, reversed));
        if (shape.isPresent()) {
            InlineSpan inlineSpan = reversed ? textRun.span().spoken(text, ScriptLanguages.ofScript(text)) : textRun.span();
            Optional<String> spoken = reversed ? Optional.empty() : Optional.of(text);
            float width = shape.get().width() * textRun.style().size() / Shaper.UNITS;
            pieces.add(new Fragment(face.get(), textRun.style(), inlineSpan, text, spoken, width, shape, level));
        } else {
            if (face.isPresent() && shaper.isEmpty()) {
                missing.addUnshaped();
            }
            unshaped(textRun, text, reversed).forEach(f -> pieces.add(f.at(level)));
        }
    }

    private List<Fragment> unshaped(TextRun textRun, String text, boolean reversed) {
        return reversed ? plain(textRun, new StringBuilder(text).reverse().toString(), Optional.of(text)) : plain(textRun, text, Optional.empty());
    }
}
