package coop.hatstand.pdf;

import java.util.Optional;

/**
 * A piece of a line in one font.
 *
 * @param face the font
 * @param style how it is set
 * @param span what it is part of
 * @param text what is drawn
 * @param spoken what is to be read in its place, where that differs
 * @param width points
 */
record Fragment(Face face, Style style, Span span, String text, Optional<String> spoken, float width) {

    /** Empty space that belongs to what is drawn around the words. */
    static Fragment padding(Face face, Style style, Span span) {
        return new Fragment(face, style, span, "", Optional.empty(), style.padding());
    }

    boolean joins(Fragment next) {
        return face == next.face && span == next.span && style.equals(next.style) && spoken.isPresent() == next.spoken.isPresent();
    }

    Fragment with(Fragment next) {
        Optional<String> both = spoken.map(s -> s + next.spoken.orElseThrow());
        return new Fragment(face, style, span, text + next.text, both, width + next.width);
    }

    /** Whether the same decoration goes on from one to the other. */
    boolean sameLook(Fragment next) {
        return style.look() == next.style.look() && (style.look() != Style.Look.LINK || span.link() == next.span.link());
    }
}
