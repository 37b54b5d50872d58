package coop.hatstand.pdf.internal.layout;

/** An empty box: space that remains even at the top of a page. */
record Spacer(float height) implements Box {

    @Override
    public void draw(float top) {
        // nothing to see
    }
}
