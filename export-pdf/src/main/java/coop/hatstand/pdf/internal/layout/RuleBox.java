package coop.hatstand.pdf.internal.layout;

import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.page.Pen;

/** A rule from edge to edge, without height. {@link Flow} leaves it out directly below another. */
record RuleBox(Pen pen, float left, float right, Colour colour) implements Box {

    @Override
    public float height() {
        return 0;
    }

    @Override
    public boolean endsInRule() {
        return true;
    }

    @Override
    public void draw(float top) {
        pen.rule(left, right, top, colour);
    }
}
