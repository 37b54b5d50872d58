package coop.hatstand.discussion;

import java.util.List;
import java.util.Objects;

/**
 * Shows whether two sources are pages of the same topic, and which posts are missing.
 *
 * @param key the same for all pages of a topic, and for nothing else
 * @param promised ids of all posts in the topic, as far as the source lists them
 * @param given ids of the posts in this source, including those left out
 */
public record Topic(String key, List<String> promised, List<String> given) {

    public Topic {
        Objects.requireNonNull(key, "key");
        promised = List.copyOf(promised);
        given = List.copyOf(given);
    }
}
