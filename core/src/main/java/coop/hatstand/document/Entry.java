package coop.hatstand.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One person's answer, or an unfiled passage. A document contains it once; anywhere else a {@link Reference} points to it.
 *
 * @param id unique in the document, such as {@code a2.1}; made of ASCII letters, digits, dots and hyphens
 * @param byline who wrote it, and how it may be used
 * @param language BCP 47 tag of the language it is written in, if that is known and differs from the document's
 * @param body what the person wrote
 * @param notes remarks by those preparing the briefing
 * @param brief whether it is a few words among many such answers, which a format may set on one line with its byline
 */
public record Entry(String id, Byline byline, Optional<String> language, List<Block> body, List<Note> notes, boolean brief) implements Block {

    /**
     * The line above an entry, printed in the order of its components.
     *
     * @param name the author's name, as this audience may know it
     * @param chips hats and terms
     * @param remarks further remarks, such as "2 likes on the post"
     * @param ref the visible ref, such as "A2.1"
     * @param place where in the source it is, such as "post 2"
     */
    public record Byline(String name, List<Chip> chips, List<String> remarks, String ref, Optional<String> place) {

        public Byline {
            Objects.requireNonNull(name, "name");
            chips = List.copyOf(chips);
            remarks = List.copyOf(remarks);
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(place, "place");
        }

        /** Whether only the spokesperson may see the entry. */
        public boolean heldBack() {
            return chips.stream().anyMatch(Chip::heldBack);
        }

        /** All its parts, in printing order. */
        public List<String> words() {
            return Stream.of(Stream.of(name), chips.stream().map(Chip::words), remarks.stream(), Stream.of(ref), place.stream()).flatMap(part -> part).toList();
        }
    }

    public Entry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(byline, "byline");
        Objects.requireNonNull(language, "language");
        body = List.copyOf(body);
        notes = List.copyOf(notes);
    }

    /** An entry that stands by itself. */
    public Entry(String id, Byline byline, Optional<String> language, List<Block> body, List<Note> notes) {
        this(id, byline, language, body, notes, false);
    }

    /** An entry in the document's language, or in an unknown one. */
    public Entry(String id, Byline byline, List<Block> body, List<Note> notes) {
        this(id, byline, Optional.empty(), body, notes);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.entry(this);
    }
}
