package coop.hatstand.pdf.internal.font;

import coop.hatstand.pdf.internal.file.SyntaxBuffer;

/** The colours of a handout, as 0xRRGGBB; every text colour has a contrast of at least 4.5:1 with its background. */
public enum Colour {
    TEXT(0x1a1a1a),
    QUIET(0x595959),
    ACCENT(0x0b5d57),
    PAPER(0xffffff),
    RULE(0xbcbfbe),
    TINT(0xd8ebe7),
    GREY(0xd6d9d8),
    WASH(0xf3f5f4);

    private final String fill;
    private final String stroke;

    Colour(int rgb) {
        boolean grey = rgb >> Byte.SIZE == (rgb & 0xffff);
        fill = operands(rgb, grey) + (grey ? "g\n" : "rg\n");
        stroke = operands(rgb, grey) + (grey ? "G\n" : "RG\n");
    }

    private static String operands(int rgb, boolean grey) {
        SyntaxBuffer operands = new SyntaxBuffer(Byte.SIZE);
        for (int shift = grey ? 0 : 2 * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            operands.thousandths((rgb >> shift & 0xff) / 255f).text(" ");
        }
        return operands.toString();
    }

    /** The operator that fills with it from now on (ISO 32000-1 §8.6.8). */
    public String fill() {
        return fill;
    }

    /** The operator that draws lines with it from now on. */
    public String stroke() {
        return stroke;
    }
}
