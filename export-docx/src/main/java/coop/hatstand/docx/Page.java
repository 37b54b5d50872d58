package coop.hatstand.docx;

/** Paper, portrait. */
public enum Page {
    /** 210 × 297 mm. */
    A4(11906, 16838),
    /** 8.5 × 11 inches. */
    LETTER(12240, 15840);

    private final int width;
    private final int height;

    Page(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** In twentieths of a point. */
    int width() {
        return width;
    }

    /** In twentieths of a point. */
    int height() {
        return height;
    }
}
