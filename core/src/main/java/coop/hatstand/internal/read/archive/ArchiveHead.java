package coop.hatstand.internal.read.archive;

import coop.hatstand.discussion.Author;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A heading above a post in an archive, such as {@code ## Post #3 by @ana (2026-03-02 10:12 UTC)} or {@code ### Ana wrote on 2 March}.
 *
 * @param level how many signs make it a heading
 * @param number the post's number, if the heading gives one
 */
record ArchiveHead(int level, Optional<Integer> number, Author author, Optional<Instant> at) {
    static ArchiveHead of(int level, Optional<Integer> number, Optional<String> who, Optional<Instant> at) {
        boolean handle = who.filter(name -> name.startsWith("@")).isPresent();
        Optional<String> name = who.map(one -> handle ? one.substring(1) : one).map(String::strip).filter(one -> !one.isEmpty());
        return new ArchiveHead(level, number, new Author(handle ? Optional.empty() : name, handle ? name : Optional.empty(), Optional.empty(), List.of(), List.of()), at);
    }
}
