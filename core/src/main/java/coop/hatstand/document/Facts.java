package coop.hatstand.document;

import java.util.List;
import java.util.Objects;

/**
 * Rows that each have a label and a value.
 *
 * @param facts the rows
 */
public record Facts(List<Fact> facts) implements Block {

    /**
     * One row.
     *
     * @param label what the value is, such as "When" or "a."
     * @param value the value
     * @param chips labels printed after the value
     */
    public record Fact(String label, List<Inline> value, List<Chip> chips) {

        public Fact {
            Objects.requireNonNull(label, "label");
            value = List.copyOf(value);
            chips = List.copyOf(chips);
        }

        /** A row of plain text. */
        public static Fact of(String label, String value) {
            return new Fact(label, List.of(new Text(value)), List.of());
        }
    }

    public Facts {
        facts = List.copyOf(facts);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.facts(this);
    }
}
