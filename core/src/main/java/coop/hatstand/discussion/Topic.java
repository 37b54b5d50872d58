package coop.hatstand.discussion;

import java.util.List;
import java.util.Objects;

/**
 * What tells that two sources are pages of one topic, and what is missing while not all of them are at hand.
 *
 * @param key the same for all pages of a topic, and for nothing else
 * @param promised ids of all the topic's posts, as far as the source tells them
 * @param given ids of the posts the source holds, those that stayed out included
 */
public record Topic(String key, List<String> promised, List<String> given) {

    public Topic {
        Objects.requireNonNull(key, "key");
        promised = List.copyOf(promised);
        given = List.copyOf(given);
    }
}
