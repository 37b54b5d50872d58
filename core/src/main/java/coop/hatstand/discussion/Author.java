package coop.hatstand.discussion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who wrote a post, according to the source.
 *
 * @param name the display name
 * @param handle the account name, unique in its source
 * @param title a title shown beside the name
 * @param groups groups that the source says the author is in
 * @param remarks hats and terms that somebody typed beside the name for Hatstand to read, as written
 */
public record Author(Optional<String> name, Optional<String> handle, Optional<String> title, List<String> groups, List<String> remarks) {

    public Author {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(handle, "handle");
        Objects.requireNonNull(title, "title");
        groups = List.copyOf(groups);
        remarks = List.copyOf(remarks);
    }

    /** An author the source does not name. */
    public static Author unknown() {
        return new Author(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /** An author of whom only the name is known. */
    public static Author named(String name) {
        return new Author(Optional.of(name), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /** What identifies this author within the source: the handle, or else the name; empty for an unknown author. */
    public Optional<String> key() {
        return handle.or(() -> name);
    }
}
