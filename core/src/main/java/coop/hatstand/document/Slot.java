package coop.hatstand.document;

import java.util.List;
import java.util.Objects;

/**
 * A place for a person to write; ruled space on paper when it is empty.
 *
 * @param id unique in the document; made of ASCII letters, digits, dots and hyphens
 * @param kind what is to be written
 * @param label the words that head it, printed in every format
 * @param prompt how to fill it in; printed by editable formats only, while the slot is empty
 * @param blocks what was written so far
 */
public record Slot(String id, Kind kind, String label, String prompt, List<Block> blocks) implements Block {

    /** What a slot is for. */
    public enum Kind {
        /** A sentence or more that the spokesperson can say aloud: wants three ruled lines. */
        LINE_TO_TAKE,
        /** The numbers of questions to file a passage under: wants half a ruled line. */
        FILE_UNDER
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
