package coop.hatstand.pdf.internal.font;

/**
 * How text is set.
 *
 * @param family the type family
 * @param bold whether in the heavier weight
 * @param slanted whether in italics
 * @param size points
 * @param leading points from one baseline to the next
 * @param ink the colour
 * @param look what is drawn around the text
 */
public record TextStyle(Family family, boolean bold, boolean slanted, float size, float leading, Colour ink, Look look) {

    /** A type family. */
    public enum Family { SERIF, SANS, MONO }

    /** What is drawn around words, or done to them. */
    public enum Look {
        PLAIN, LINK, MARKED, CODE, CHIP, CHIP_OUTLINED, CHIP_GREY, CHIP_DASHED, CHIP_HELD_BACK,
        /** Leads to another part of the document. */
        REFERENCE,
        /** Set in spaced capitals; the words themselves stay as they are for those who listen or copy. */
        CAPITALS;

        public boolean chip() {
            return compareTo(CHIP) >= 0 && compareTo(CHIP_HELD_BACK) <= 0;
        }

        /** Whether something is drawn around the words, or beneath them. */
        public boolean decorated() {
            return this != PLAIN && this != CAPITALS && this != REFERENCE;
        }

        /** Whether the words stay on one line, if one has room for them. */
        public boolean whole() {
            return chip() || this == REFERENCE;
        }
    }

    public static final TextStyle TITLE = of(Family.SERIF, 25, 30).strong();
    public static final TextStyle STANDFIRST = of(Family.SERIF, 12.5f, 17).emphasised().in(Colour.QUIET);
    public static final TextStyle KICKER = of(Family.SANS, 8, 12).strong().in(Colour.ACCENT).as(Look.CAPITALS);
    public static final TextStyle QUESTION = of(Family.SERIF, 13, 16.5f).strong();
    public static final TextStyle HEADING = of(Family.SERIF, 12, 15.5f).strong();
    public static final TextStyle SUBHEADING = of(Family.SANS, 11, 15).strong();
    public static final TextStyle FRONT_HEADING = of(Family.SANS, 11, 15).strong().in(Colour.ACCENT);
    public static final TextStyle BODY = of(Family.SERIF, 10.5f, 13.75f);
    public static final TextStyle LABEL = of(Family.SANS, 10, 14);
    public static final TextStyle CELL = of(Family.SANS, 9.5f, 12.5f);
    public static final TextStyle SMALL = of(Family.SANS, 8.75f, 12.25f).in(Colour.QUIET);
    public static final TextStyle CODE = of(Family.MONO, 9, 12.5f);
    public static final TextStyle CHIP = of(Family.SANS, 8, 14).strong();

    /** Whether words of both look the same; asked of every two pieces of every line. */
    public boolean same(TextStyle other) {
        return this == other || family == other.family && bold == other.bold && slanted == other.slanted && size == other.size && leading == other.leading
                && ink == other.ink && look == other.look;
    }

    public static TextStyle of(Family family, float size, float leading) {
        return new TextStyle(family, false, false, size, leading, Colour.TEXT, Look.PLAIN);
    }

    public TextStyle strong() {
        return new TextStyle(family, true, slanted, size, leading, ink, look);
    }

    public TextStyle emphasised() {
        return new TextStyle(family, bold, true, size, leading, ink, look);
    }

    public TextStyle in(Colour other) {
        return new TextStyle(family, bold, slanted, size, leading, other, look);
    }

    public TextStyle as(Look other) {
        return new TextStyle(family, bold, slanted, size, leading, ink, other);
    }

    /** Monospaced, a little smaller so that its letters look as large as those around it. */
    public TextStyle mono() {
        return new TextStyle(Family.MONO, false, slanted, size * 0.88f, leading, ink, Look.CODE);
    }

    /** As a label among words of the text face: sans, and a little smaller so that it does not stand out. */
    public TextStyle label() {
        return family == Family.SERIF ? new TextStyle(Family.SANS, bold, slanted, size * 0.9f, leading, ink, look) : this;
    }

    public TextStyle sized(float points) {
        return new TextStyle(family, bold, slanted, points, leading * points / size, ink, look);
    }

    /** Space added after each character. */
    public float tracking() {
        return look == Look.CAPITALS ? size * 0.11f : 0;
    }

    /** Space inside a chip or behind marked words, left and right. */
    public float padding() {
        return look.chip() ? 5 : 0;
    }

    /** How far below the top of a line its baseline lies. */
    public float baseline() {
        return leading / 2 + size * 0.32f;
    }
}
