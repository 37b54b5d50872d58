package coop.hatstand.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One person's words in one place: an answer, or a passage that is not filed. It stands once; elsewhere a {@link Reference} leads to it.
 *
 * @param id unique in the document, such as {@code a2.1}; made of ASCII letters, digits, dots and hyphens
 * @param byline whose words, and how they may be used
 * @param body the words
 * @param notes what people who prepare the briefing wrote beside it
 */
public record Entry(String id, Byline byline, List<Block> body, List<Note> notes) implements Block {

    /**
     * The line above an entry, printed in the order of its components.
     *
     * @param name who speaks, as this audience may know it
     * @param chips hats and terms
     * @param remarks further words such as "2 likes on the post"
     * @param ref the visible ref, such as "A2.1"
     * @param place where in the source it stands, such as "post 2"
     */
    public record Byline(String name, List<Chip> chips, List<String> remarks, String ref, Optional<String> place) {

        public Byline {
            Objects.requireNonNull(name, "name");
            chips = List.copyOf(chips);
            remarks = List.copyOf(remarks);
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(place, "place");
        }
    }

    public Entry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(byline, "byline");
        body = List.copyOf(body);
        notes = List.copyOf(notes);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.entry(this);
    }
}
