package coop.hatstand.ask;

import java.util.List;
import java.util.Objects;

/**
 * What to ask everybody whose answers nobody may use yet.
 *
 * @param people a message for each of them, in the order they first wrote
 * @param post one forum post that mentions all of them, Markdown; it repeats no words that are not in the thread, or that may be meant for few
 */
public record TermsRequests(List<TermsRequest> people, String post) {

    public TermsRequests {
        people = List.copyOf(people);
        Objects.requireNonNull(post, "post");
    }
}
