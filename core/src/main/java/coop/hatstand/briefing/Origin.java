package coop.hatstand.briefing;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where words come from.
 *
 * @param name what the source is called
 * @param post the post's number in its thread, a mail's place in the box, a survey's row (the header being 1)
 * @param file the file's name, where there are several
 * @param url where the words can be read
 * @param at when they were written
 * @param likes how many people liked the whole post
 */
public record Origin(Optional<String> name, Optional<Integer> post, Optional<String> file, Optional<String> url, Optional<Instant> at, int likes) {

    /** Nothing known. */
    public static final Origin UNKNOWN =
            new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);

    public Origin {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(at, "at");
    }
}
