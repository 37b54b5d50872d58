package coop.hatstand.export;

/** The paper size for formats that have pages, in portrait orientation. */
public enum Paper {
    /** 210 × 297 mm (ISO 216). */
    A4(595.28f, 841.89f),
    /** 8.5 × 11 inches. */
    LETTER(612, 792),
    /** 105 × 148 mm (ISO 216): a pocket, or a telephone's screen. */
    A6(297.64f, 419.53f);

    private static final int TWIPS = 20;

    private final float width;
    private final float height;

    Paper(float width, float height) {
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

    /** Width in twentieths of a point, as word processors count. */
    public int twipsWide() {
        return Math.round(TWIPS * width);
    }

    /** Height in twentieths of a point. */
    public int twipsHigh() {
        return Math.round(TWIPS * height);
    }
}
