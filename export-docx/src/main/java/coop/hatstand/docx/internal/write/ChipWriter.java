package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Chip;
import coop.hatstand.docx.internal.style.RunLook;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes chips as shaded text. */
public final class ChipWriter {

    /** Keeps the words off the edges of their shading. */
    private static final String PAD = "\u00A0";

    private ChipWriter() {
    }

    public static boolean isChip(StyledPiece styledPiece) {
        return styledPiece.in(Style.CHIP) || styledPiece.in(Style.CHIP_ASSUMED) || styledPiece.in(Style.CHIP_HELD_BACK);
    }

    /** The chips among pieces; two that have run together come apart again. */
    public static List<Chip> read(List<StyledPiece> styledPieces) {
        return styledPieces.stream().filter(ChipWriter::isChip).flatMap(styledPiece -> Stream.of(styledPiece.text().split(PAD + PAD))
                .map(words -> new Chip(words.replace(PAD, " ").strip(), !styledPiece.in(Style.CHIP_ASSUMED), styledPiece.in(Style.CHIP_HELD_BACK))))
                .filter(chip -> !chip.words().isEmpty()).toList();
    }

    /** The pieces without chips and the space before each. */
    public static List<StyledPiece> without(List<StyledPiece> styledPieces) {
        List<StyledPiece> rest = new ArrayList<>();
        for (StyledPiece styledPiece : styledPieces) {
            int last = rest.size() - 1;
            if (!isChip(styledPiece)) {
                rest.add(styledPiece);
            } else if (last >= 0 && rest.get(last).text().endsWith(" ")) {
                StyledPiece before = rest.remove(last);
                rest.add(before.with(before.text().substring(0, before.text().length() - 1)));
            }
        }
        rest.removeIf(styledPiece -> styledPiece.text().isEmpty());
        return rest;
    }

    static void write(WritingContext context, List<Chip> chips) {
        for (Chip chip : chips) {
            context.words(" ", RunLook.PLAIN);
            context.words(PAD + chip.words() + PAD, RunLook.of(chip.heldBack() ? Style.CHIP_HELD_BACK : chip.stated() ? Style.CHIP : Style.CHIP_ASSUMED));
        }
    }
}
