package coop.hatstand.pdf;

/** The colours of a handout, as 0xRRGGBB; each that text is set in has a contrast of at least 4.5:1 on what lies behind it. */
enum Ink {
    TEXT(0x1a1a1a),
    QUIET(0x595959),
    ACCENT(0x0b5d57),
    PAPER(0xffffff),
    RULE(0xbcbfbe),
    TINT(0xd8ebe7),
    WASH(0xf3f5f4);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    int rgb() {
        return rgb;
    }
}
