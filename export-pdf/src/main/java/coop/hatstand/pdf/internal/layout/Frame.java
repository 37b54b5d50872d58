package coop.hatstand.pdf.internal.layout;

/** Something drawn behind or beside a series of boxes, on every page they are on. */
@FunctionalInterface
interface Frame {

    /** Draws the frame of what stands between two heights of the current page. */
    void draw(float top, float bottom);
}
