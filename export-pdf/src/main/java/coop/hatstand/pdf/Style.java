package coop.hatstand.pdf;

/**
 * How words are set.
 *
 * @param family the type family
 * @param bold whether in the heavier weight
 * @param slanted whether in italics
 * @param size points
 * @param leading points from one baseline to the next
 * @param ink the colour
 * @param look what is drawn around the words
 */
record Style(Family family, boolean bold, boolean slanted, float size, float leading, Ink ink, Look look) {

    /** A type family. */
    enum Family { SERIF, SANS, MONO }

    /** What is drawn around words, or done to them. */
    enum Look {
        PLAIN, LINK, MARKED, CODE, CHIP, CHIP_OUTLINED, CHIP_HELD_BACK,
        /** Leads to another part of the document. */
        REFERENCE,
        /** Set in spaced capitals; the words themselves stay as they are for those who listen or copy. */
        CAPITALS;

        boolean chip() {
            return this == CHIP || this == CHIP_OUTLINED || this == CHIP_HELD_BACK;
        }

        /** Whether something is drawn around the words, or beneath them. */
        boolean decorated() {
            return this != PLAIN && this != CAPITALS && this != REFERENCE;
        }

        /** Whether the words stay on one line, if one has room for them. */
        boolean whole() {
            return chip() || this == REFERENCE;
        }
    }

    static final Style TITLE = of(Family.SERIF, 25, 30).strong();
    static final Style STANDFIRST = of(Family.SERIF, 12.5f, 17).emphasised().in(Ink.QUIET);
    static final Style KICKER = of(Family.SANS, 8, 12).strong().in(Ink.ACCENT).as(Look.CAPITALS);
    static final Style QUESTION = of(Family.SERIF, 17, 22).strong();
    static final Style HEADING = of(Family.SERIF, 14.5f, 19).strong();
    static final Style SUBHEADING = of(Family.SANS, 11, 15).strong();
    static final Style FRONT_HEADING = of(Family.SANS, 11, 15).strong().in(Ink.ACCENT);
    static final Style BODY = of(Family.SERIF, 11.25f, 15.75f);
    static final Style LABEL = of(Family.SANS, 10, 14);
    static final Style CELL = of(Family.SANS, 9.5f, 12.5f);
    static final Style SMALL = of(Family.SANS, 8.75f, 12.25f).in(Ink.QUIET);
    static final Style CODE = of(Family.MONO, 9, 12.5f);
    static final Style CHIP = of(Family.SANS, 8, 14).strong();

    /** Whether words of both look the same; asked of every two pieces of every line. */
    boolean same(Style other) {
        return this == other || family == other.family && bold == other.bold && slanted == other.slanted && size == other.size && leading == other.leading
                && ink == other.ink && look == other.look;
    }

    static Style of(Family family, float size, float leading) {
        return new Style(family, false, false, size, leading, Ink.TEXT, Look.PLAIN);
    }

    Style strong() {
        return new Style(family, true, slanted, size, leading, ink, look);
    }

    Style emphasised() {
        return new Style(family, bold, true, size, leading, ink, look);
    }

    Style in(Ink other) {
        return new Style(family, bold, slanted, size, leading, other, look);
    }

    Style as(Look other) {
        return new Style(family, bold, slanted, size, leading, ink, other);
    }

    /** Monospaced, a little smaller so that its letters look as large as those around it. */
    Style mono() {
        return new Style(Family.MONO, false, slanted, size * 0.88f, leading, ink, Look.CODE);
    }

    /** As a label among words of the text face: sans, and a little smaller so that it does not stand out. */
    Style label() {
        return family == Family.SERIF ? new Style(Family.SANS, bold, slanted, size * 0.9f, leading, ink, look) : this;
    }

    Style sized(float points) {
        return new Style(family, bold, slanted, points, leading * points / size, ink, look);
    }

    /** Space added after each character. */
    float tracking() {
        return look == Look.CAPITALS ? size * 0.11f : 0;
    }

    /** Space inside a chip or behind marked words, left and right. */
    float padding() {
        return look.chip() ? 5 : 0;
    }

    /** How far below the top of a line its baseline lies. */
    float baseline() {
        return leading / 2 + size * 0.32f;
    }
}
