package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Chip;
import coop.hatstand.docx.internal.style.RunLook;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes chips as text in a frame or on a ground of its kind's style, and reads them back. */
public final class ChipWriter {

    /** Keeps the words off the edges of their frame. */
    private static final String PAD = "\u00A0";

    private ChipWriter() {
    }

    private static Style style(Chip.Kind kind) {
        return switch (kind) {
            case STATED -> Style.CHIP;
            case ON_THE_RECORD -> Style.CHIP_ON_THE_RECORD;
            case BY_HAT -> Style.CHIP_BY_HAT;
            case BACKGROUND -> Style.CHIP_BACKGROUND;
            case HELD_BACK -> Style.CHIP_HELD_BACK;
            case ASSUMED -> Style.CHIP_ASSUMED;
        };
    }

    private static Optional<Chip.Kind> kind(StyledPiece styledPiece) {
        return Stream.of(Chip.Kind.values()).filter(kind -> styledPiece.in(style(kind))).findFirst();
    }

    public static boolean isChip(StyledPiece styledPiece) {
        return kind(styledPiece).isPresent();
    }

    /** The chips among pieces; two that have run together come apart again. */
    public static List<Chip> read(List<StyledPiece> styledPieces) {
        return styledPieces.stream().flatMap(piece -> kind(piece).stream()
                .flatMap(kind -> Stream.of(piece.text().split(PAD + PAD)).map(words -> new Chip(words.replace(PAD, " ").strip(), kind))))
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
            context.words(" ", RunLook.of(Style.CHIP_GAP));
            context.words(PAD + chip.words() + PAD, RunLook.of(style(chip.kind())));
        }
    }
}
