package coop.hatstand.pdf;

import coop.hatstand.document.Chip;
import java.util.ArrayList;
import java.util.List;

/** Sets chips in a line of text. */
final class Chips {

    private static final String GAP = "  ";

    private Chips() {}

    /** A gap that keeps the direction of the words before it from reaching those after it (UAX #9, LRM and RLM). */
    static String apart(boolean fromRight) {
        return (fromRight ? '\u200f' : '\u200e') + GAP;
    }

    /** The chips, each after a gap of the style around them. */
    static List<Run> after(Style around, List<Chip> chips, boolean fromRight) {
        List<Run> runs = new ArrayList<>();
        for (Chip chip : chips) {
            runs.add(Run.of(apart(fromRight), around));
            runs.add(Run.of(chip.words(), style(chip)));
        }
        return runs;
    }

    private static Style style(Chip chip) {
        if (chip.heldBack()) {
            return Style.CHIP.in(Ink.TEXT).as(Style.Look.CHIP_HELD_BACK);
        }
        return chip.stated() ? Style.CHIP.in(Ink.PAPER).as(Style.Look.CHIP) : Style.CHIP.in(Ink.ACCENT).as(Style.Look.CHIP_OUTLINED);
    }
}
