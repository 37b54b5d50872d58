package coop.hatstand.pdf.internal.text;

import coop.hatstand.pdf.internal.font.FontFace;
import coop.hatstand.pdf.internal.font.Shaper;
import coop.hatstand.pdf.internal.font.TextStyle;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a line in one font.
 *
 * @param face the font
 * @param style how it is set
 * @param span what it is part of
 * @param text what is drawn
 * @param spoken what to read aloud instead, if that differs
 * @param width points
 * @param shape the glyphs, if the text needs shaping
 * @param level its bidirectional level (UAX #9); odd levels run from right to left
 */
public record Fragment(FontFace face, TextStyle style, InlineSpan span, String text, Optional<String> spoken, float width,
        Optional<Shaper.Shape> shape, byte level) {

    /** Words that need no shaping. */
    static Fragment plain(FontFace face, TextStyle style, InlineSpan span, String text, Optional<String> spoken, float width) {
        return new Fragment(face, style, span, text, spoken, width, Optional.empty(), (byte) 0);
    }

    Fragment at(byte depth) {
        return new Fragment(face, style, span, text, spoken, width, shape, depth);
    }

    /** Empty space that belongs to what is drawn around the words. */
    static Fragment padding(FontFace face, TextStyle style, InlineSpan span) {
        return plain(face, style, span, "", Optional.empty(), style.padding());
    }

    /** Drawn alike, read otherwise. */
    Fragment speaking(String words) {
        return new Fragment(face, style, span, text, Optional.of(words), width, shape, level);
    }

    boolean joins(Fragment next) {
        return !text.isEmpty() && !next.text.isEmpty() && shape.isEmpty() && next.shape.isEmpty() && level == next.level && face == next.face && span == next.span && style.same(next.style) && spoken.isPresent() == next.spoken.isPresent();
    }

    /** One of several that follow and join each other. */
    static Fragment joined(List<Fragment> alike) {
        Fragment first = alike.get(0);
        if (alike.size() == 1) {
            return first;
        }
        StringBuilder text = new StringBuilder();
        StringBuilder spoken = new StringBuilder();
        float width = 0;
        for (Fragment next : alike) {
            text.append(next.text);
            next.spoken.ifPresent(spoken::append);
            width += next.width;
        }
        return new Fragment(first.face, first.style, first.span, text.toString(), first.spoken.map(s -> spoken.toString()), width, first.shape, first.level);
    }

    /** Whether the same decoration goes on from one to the other. */
    public boolean sameLook(Fragment next) {
        return style.look() == next.style.look() && (style.look() != TextStyle.Look.LINK || span.link() == next.span.link());
    }
}
