package coop.hatstand.pdf;

/** A box of nothing: space that stays even at the head of a page. */
record Strut(float height) implements Box {

    @Override
    public void draw(float top) {
        // nothing to see
    }
}
