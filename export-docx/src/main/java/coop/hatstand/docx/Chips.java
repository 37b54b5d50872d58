package coop.hatstand.docx;

import coop.hatstand.document.Chip;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes chips as shaded words. */
final class Chips {

    /** Keeps the words off the edges of their shading. */
    private static final String PAD = "\u00A0";

    private Chips() {
    }

    static boolean isChip(Piece piece) {
        return piece.in(Style.CHIP) || piece.in(Style.CHIP_ASSUMED) || piece.in(Style.CHIP_HELD_BACK);
    }

    /** The chips among pieces; two that have run together come apart again. */
    static List<Chip> read(List<Piece> pieces) {
        return pieces.stream().filter(Chips::isChip).flatMap(piece -> Stream.of(piece.text().split(PAD + PAD))
                .map(words -> new Chip(words.replace(PAD, " ").strip(), !piece.in(Style.CHIP_ASSUMED), piece.in(Style.CHIP_HELD_BACK))))
                .filter(chip -> !chip.words().isEmpty()).toList();
    }

    /** The pieces without chips and the space before each. */
    static List<Piece> without(List<Piece> pieces) {
        List<Piece> rest = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = rest.size() - 1;
            if (!isChip(piece)) {
                rest.add(piece);
            } else if (last >= 0 && rest.get(last).text().endsWith(" ")) {
                Piece before = rest.remove(last);
                rest.add(before.with(before.text().substring(0, before.text().length() - 1)));
            }
        }
        rest.removeIf(piece -> piece.text().isEmpty());
        return rest;
    }

    static void write(Pen pen, List<Chip> chips) {
        for (Chip chip : chips) {
            pen.words(" ", RunLook.PLAIN);
            pen.words(PAD + chip.words() + PAD, RunLook.of(chip.heldBack() ? Style.CHIP_HELD_BACK : chip.stated() ? Style.CHIP : Style.CHIP_ASSUMED));
        }
    }
}
