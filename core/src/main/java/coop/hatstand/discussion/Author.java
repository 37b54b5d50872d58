package coop.hatstand.discussion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who wrote a post, as the source tells it.
 *
 * @param name the name shown
 * @param handle the account's name, unique in its source
 * @param title a title shown beside the name
 * @param groups groups the source shows the author in
 * @param remarks what was typed beside the name for this program to read: hats and terms, as written
 */
public record Author(Optional<String> name, Optional<String> handle, Optional<String> title, List<String> groups, List<String> remarks) {

    public Author {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(handle, "handle");
        Objects.requireNonNull(title, "title");
        groups = List.copyOf(groups);
        remarks = List.copyOf(remarks);
    }

    /** Nobody the source names. */
    public static Author unknown() {
        return new Author(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /** An author known by a name alone. */
    public static Author named(String name) {
        return new Author(Optional.of(name), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /** What tells this author from the others of the same source: the handle, else the name; empty for an unknown one. */
    public Optional<String> key() {
        return handle.or(() -> name);
    }
}
