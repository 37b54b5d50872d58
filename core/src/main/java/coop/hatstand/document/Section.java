package coop.hatstand.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A headed part of the document; its heading's level is its depth, one below the title's for a section at the top.
 *
 * @param id unique in the document; made of ASCII letters, digits, dots and hyphens
 * @param role what the section is for, so that a format may give it its own look
 * @param heading the heading
 * @param blocks what stands under it
 */
public record Section(String id, Role role, Heading heading, List<Block> blocks) implements Block {

    /** What a section is for. */
    public enum Role {
        /** Part of the page a spokesperson reads before the call. */
        FRONT,
        /** One question with all that was answered to it; wants a page of its own or enough room. */
        QUESTION,
        /** Anything after the questions: people, unfiled passages, notices. */
        BACK
    }

    /**
     * A section's heading, printed in the order of its components.
     *
     * @param kicker a short line above the heading, such as "Question 2 of 8 · 2 people"; not part of an outline
     * @param number the number that starts the heading, without punctuation
     * @param words the heading's words
     */
    public record Heading(Optional<String> kicker, Optional<String> number, List<Inline> words) {

        public Heading {
            Objects.requireNonNull(kicker, "kicker");
            Objects.requireNonNull(number, "number");
            words = List.copyOf(words);
        }

        /** A heading of words alone. */
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
