package coop.hatstand.pdf.internal.layout;

import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.page.InlineTags;
import coop.hatstand.pdf.internal.page.Pen;
import coop.hatstand.pdf.internal.text.MeasuredLine;

/**
 * One line of a paragraph.
 *
 * @param line the line itself
 * @param left left edge, in points
 * @param style the paragraph's style, which fixes height and baseline
 * @param tags the paragraph's inline elements
 */
record TextLine(Pen pen, MeasuredLine line, float left, TextStyle style, InlineTags tags) implements Box {

    @Override
    public float height() {
        return style.leading();
    }

    @Override
    public void draw(float top) {
        pen.line(line, left, top - style.baseline(), tags);
    }
}
