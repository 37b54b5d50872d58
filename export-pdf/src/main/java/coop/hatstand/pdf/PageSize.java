package coop.hatstand.pdf;

/** The paper a handout is set for. */
public enum PageSize {
    /** 210 × 297 mm (ISO 216). */
    A4(595.28f, 841.89f),
    /** 8.5 × 11 inches. */
    LETTER(612, 792);

    private final float width;
    private final float height;

    PageSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** Width in points of 1/72 inch. */
    public float width() {
        return width;
    }

    /** Height in points of 1/72 inch. */
    public float height() {
        return height;
    }
}
