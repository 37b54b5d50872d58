package coop.hatstand.pdf;

import coop.hatstand.document.Chip;
import java.util.ArrayList;
import java.util.List;

/** Sets chips in a line of text. */
final class Chips {

    /** Keeps the direction of one chip's words from reaching the next (UAX #9, LRM). */
    private static final String APART = "\u200e  ";

    private Chips() {}

    /** The chips, each after a space of the style around them. */
    static List<Run> after(Style around, List<Chip> chips) {
        List<Run> runs = new ArrayList<>();
        for (Chip chip : chips) {
            runs.add(Run.of(APART, around));
            Style style = chip.stated()
                    ? Style.CHIP.in(Ink.PAPER).as(Style.Look.CHIP)
                    : Style.CHIP.in(Ink.ACCENT).as(Style.Look.CHIP_OUTLINED);
            runs.add(Run.of(chip.words(), style));
        }
        return runs;
    }
}
