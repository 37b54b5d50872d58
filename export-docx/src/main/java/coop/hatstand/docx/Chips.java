package coop.hatstand.docx;

import coop.hatstand.document.Chip;
import java.util.List;

/** Writes chips as shaded words. */
final class Chips {

    /** Keeps the words off the edges of their shading. */
    private static final String PAD = "\u00A0";

    private Chips() {
    }

    static void write(Pen pen, List<Chip> chips) {
        for (Chip chip : chips) {
            pen.words(" ", RunLook.PLAIN);
            pen.words(PAD + chip.words() + PAD, RunLook.of(chip.stated() ? Style.CHIP : Style.CHIP_ASSUMED));
        }
    }
}
