package coop.hatstand.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of the document with a heading. The heading's level follows from how deeply the section is nested: top-level sections are one level below the title.
 *
 * @param id unique in the document; made of ASCII letters, digits, dots and hyphens
 * @param role what the section is for, so that a format can style it accordingly
 * @param heading the heading
 * @param blocks the section's content
 */
public record Section(String id, Role role, Heading heading, List<Block> blocks) implements Block {

    /** What a section is for. */
    public enum Role {
        /** Part of the front page, which a spokesperson reads before the call. */
        FRONT,
        /** One question with all its answers. */
        QUESTION,
        /** Anything after the questions: people, unfiled passages, notices. */
        BACK
    }

    /**
     * A section's heading, printed in the order of its components.
     *
     * @param kicker a short line above the heading, such as "Question 2 of 8 · 2 people"; not part of an outline
     * @param number the number before the heading, without punctuation
     * @param words the heading's text
     */
    public record Heading(Optional<String> kicker, Optional<String> number, List<Inline> words) {

        public Heading {
            Objects.requireNonNull(kicker, "kicker");
            Objects.requireNonNull(number, "number");
            words = List.copyOf(words);
        }

        /** A heading without kicker or number. */
        public static Heading of(String words) {
            return new Heading(Optional.empty(), Optional.empty(), List.of(new Text(words)));
        }
    }

    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(heading, "heading");
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.section(this);
    }
}
