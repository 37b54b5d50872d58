package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.Section;
import java.util.Optional;

/**
 * The area that blocks are laid out in, and their context.
 *
 * @param left left edge, in points
 * @param width how wide tables, boxes and rules may be
 * @param measure how wide text may be
 * @param depth how many sections are around them
 * @param role the innermost section's
 * @param nesting how many blocks of other kinds are around them
 * @param fromRight whether their lines begin at the right
 * @param language the language people wrote in, if it is known and not the document's
 */
record LayoutArea(float left, float width, float measure, int depth, Optional<Section.Role> role, int nesting, boolean fromRight, Optional<String> language) {

    /** Deeper lists and quotations are not moved in any further. */
    private static final int DEEPEST_INDENT = 8;
    private static final float NARROWEST = 150;
    private static final int DEEPEST = 200;

    /** Further in, as far as there is room. */
    LayoutArea indented(float by) {
        boolean room = nesting < DEEPEST_INDENT && measure - by >= NARROWEST;
        float in = room ? by : 0;
        return new LayoutArea(fromRight ? left : left + in, width - in, measure - in, depth, role, nesting + 1, fromRight, language);
    }

    /** Inside a box that reaches from edge to edge. */
    LayoutArea padded(float by) {
        return new LayoutArea(left + by, width - 2 * by, Math.min(measure, width - 2 * by), depth, role, nesting + 1, fromRight, language);
    }

    /** Inside a section; one without a heading adds no level to those below it. */
    LayoutArea within(Section.Role section, boolean headed) {
        float text = section == Section.Role.FRONT ? width : measure;
        return new LayoutArea(left, width, text, headed ? depth + 1 : depth, Optional.of(section), headed ? nesting : nesting + 1, fromRight, language);
    }

    /** Further in, but not moved. */
    LayoutArea inside() {
        return indented(0);
    }

    /** Whether what stands here is to be set without its own structure: nobody can follow it, and the stack has an end. */
    boolean tooDeep() {
        return depth + nesting > DEEPEST;
    }

    /** For blocks of words that begin at the right, or do not; they stand in the column of the text around them. */
    LayoutArea turned(boolean right) {
        return right == fromRight ? this : new LayoutArea(textLeft(), measure, measure, depth, role, nesting, right, language);
    }

    /** For words in a language. */
    LayoutArea speaking(Optional<String> other) {
        return new LayoutArea(left, width, measure, depth, role, nesting, fromRight, other);
    }

    /** The left edge of text. */
    float textLeft() {
        return fromRight ? right() - measure : left;
    }

    /** Where something so wide stands that begins so far in from the side that lines begin at. */
    float at(float in, float wide) {
        return fromRight ? right() - in - wide : left + in;
    }

    boolean in(Section.Role wanted) {
        return role.filter(r -> r == wanted).isPresent();
    }

    float right() {
        return left + width;
    }
}
