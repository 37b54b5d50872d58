package coop.hatstand.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts words into pieces of one font each, and measures them. */
final class Fragments {

    private static final int[] SUBSTITUTES = {0x25af, 0x25a1, 0xfffd, '?'};

    private final Fonts fonts;
    private final MissingGlyphs missing;
    private final Locale language;

    Fragments(Fonts fonts, MissingGlyphs missing, Locale language) {
        this.fonts = fonts;
        this.missing = missing;
        this.language = language;
    }

    /** Adds the pieces of a run's text, or of a part of it. */
    void add(Run run, String part, List<Fragment> pieces) {
        if (run.style().look() == Style.Look.CAPITALS) {
            String capitals = part.toUpperCase(language);
            cut(run, capitals, capitals.equals(part) ? Optional.empty() : Optional.of(part), pieces);
        } else {
            cut(run, part, Optional.empty(), pieces);
        }
    }

    Fragment padding(Run run) {
        return Fragment.padding(fonts.of(run.style()), run.style(), run.span());
    }

    private void cut(Run run, String text, Optional<String> spoken, List<Fragment> pieces) {
        Face usual = fonts.of(run.style());
        float width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!usual.has(c)) {
                one(run, text, spoken, pieces);
                return;
            }
            width += usual.width(c, run.style().size()) + run.style().tracking();
        }
        pieces.add(new Fragment(usual, run.style(), run.span(), text, spoken, width));
    }

    /** The slow way, character by character. */
    private void one(Run run, String text, Optional<String> spoken, List<Fragment> pieces) {
        List<Fragment> cut = new ArrayList<>();
        text.codePoints().forEach(c -> piece(run, c).ifPresent(cut::add));
        if (spoken.isPresent() && !cut.isEmpty()) {
            Fragment first = cut.get(0);
            cut.set(0, new Fragment(first.face(), first.style(), first.span(), first.text(), spoken, first.width()));
        }
        pieces.addAll(Line.of(cut, 0).fragments());
    }

    private Optional<Fragment> piece(Run run, int c) {
        Face usual = fonts.of(run.style());
        Optional<Face> face = usual.has(c) ? Optional.of(usual) : fonts.fallback(c);
        if (face.isPresent()) {
            return Optional.of(fragment(run, face.get(), c, Optional.empty()));
        }
        if (Words.invisible(c)) {
            return Optional.empty();
        }
        if (Character.isSpaceChar(c)) {
            return Optional.of(fragment(run, usual, ' ', Optional.empty()));
        }
        missing.add(c);
        return Optional.of(substitute(run, c));
    }

    private Fragment substitute(Run run, int c) {
        for (int substitute : SUBSTITUTES) {
            Face usual = fonts.of(run.style());
            Optional<Face> face = usual.has(substitute) ? Optional.of(usual) : fonts.fallback(substitute);
            if (face.isPresent()) {
                return fragment(run, face.get(), substitute, Optional.of(Character.toString(c)));
            }
        }
        throw new IllegalStateException("no shipped font has a question mark");
    }

    private static Fragment fragment(Run run, Face face, int c, Optional<String> spoken) {
        float width = face.width(c, run.style().size()) + run.style().tracking();
        return new Fragment(face, run.style(), run.span(), Character.toString(c), spoken, width);
    }
}
