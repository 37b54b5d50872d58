package coop.hatstand.pdf.internal.layout;

/** A box of nothing: space that stays even at the head of a page. */
record Spacer(float height) implements Box {

    @Override
    public void draw(float top) {
        // nothing to see
    }
}
