package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.Chip;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.text.TextRun;
import java.util.ArrayList;
import java.util.List;

/** Turns chips into runs of text. */
final class ChipRuns {

    private static final String GAP = "  ";

    private ChipRuns() {}

    /** A gap that keeps the direction of the words before it from reaching those after it (UAX #9, LRM and RLM). */
    static String apart(boolean fromRight) {
        return (fromRight ? '\u200f' : '\u200e') + GAP;
    }

    /** The chips, each after a gap of the style around them. */
    static List<TextRun> after(TextStyle around, List<Chip> chips, boolean fromRight) {
        List<TextRun> textRuns = new ArrayList<>();
        for (Chip chip : chips) {
            textRuns.add(TextRun.of(apart(fromRight), around));
            textRuns.add(TextRun.of(chip.words(), style(chip)));
        }
        return textRuns;
    }

    private static TextStyle style(Chip chip) {
        return switch (chip.kind()) {
            case STATED, ON_THE_RECORD -> TextStyle.CHIP.in(Colour.PAPER).as(TextStyle.Look.CHIP);
            case BY_HAT -> TextStyle.CHIP.in(Colour.ACCENT).as(TextStyle.Look.CHIP_OUTLINED);
            case BACKGROUND -> TextStyle.CHIP.in(Colour.TEXT).as(TextStyle.Look.CHIP_GREY);
            case HELD_BACK -> TextStyle.CHIP.in(Colour.TEXT).as(TextStyle.Look.CHIP_HELD_BACK);
            case ASSUMED -> TextStyle.CHIP.in(Colour.ACCENT).as(TextStyle.Look.CHIP_DASHED);
        };
    }
}
