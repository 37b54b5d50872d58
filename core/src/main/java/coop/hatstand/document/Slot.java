package coop.hatstand.document;

import java.util.List;
import java.util.Objects;

/**
 * A place for a person to write. Printed formats show ruled space when it is empty.
 *
 * @param id unique in the document; made of ASCII letters, digits, dots and hyphens
 * @param kind what is to be written
 * @param label its heading, printed in every format; may be empty
 * @param prompt how to fill it in; printed by editable formats only, while the slot is empty
 * @param blocks what has been written so far
 */
public record Slot(String id, Kind kind, String label, String prompt, List<Block> blocks) implements Block {

    /** What a slot is for. */
    public enum Kind {
        /** A sentence or more that the spokesperson can say out loud: needs a ruled line. */
        LINE_TO_TAKE,
        /** Numbers of questions to file a passage under: needs half a ruled line. */
        FILE_UNDER,
        /** Room to write on paper: needs three ruled lines. It has no label, and nothing that is typed there is read back. */
        HANDWRITING
    }

    public Slot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(prompt, "prompt");
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.slot(this);
    }
}
