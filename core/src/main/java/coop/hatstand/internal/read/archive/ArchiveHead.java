package coop.hatstand.internal.read.archive;

import coop.hatstand.discussion.Author;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading above a post in an archive, such as {@code ## Post #3 by @ana (2026-03-02 10:12 UTC)} or {@code ### Ana wrote on 2 March}.
 *
 * @param level how many signs make it a heading; 0 for a list item that names somebody in bold
 * @param number the post's number, if the heading gives one
 */
record ArchiveHead(int level, Optional<Integer> number, Author author, Optional<Instant> at) {
    private static final Pattern BOTH = Pattern.compile("(?<name>[^(@]{1,60}?) *\\(@(?<handle>[^()\\s]{1,60})\\)");

    static ArchiveHead of(int level, Optional<Integer> number, Optional<String> who, Optional<Instant> at) {
        return new ArchiveHead(level, number, author(who.orElse("")), at);
    }

    /** Whoever "Ana Oke", "@ana" or "Ana Oke (@ana)" names. */
    static Author author(String who) {
        Matcher both = BOTH.matcher(who.strip());
        boolean alone = who.strip().startsWith("@");
        String name = both.matches() ? both.group("name") : alone ? "" : who.strip();
        String handle = both.matches() ? both.group("handle") : alone ? who.strip().substring(1) : "";
        return new Author(present(name), present(handle), Optional.empty(), List.of(), List.of());
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(one -> !one.isBlank());
    }
}
