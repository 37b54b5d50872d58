package coop.hatstand.briefing;

import coop.hatstand.document.Block;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A passage not filed under any question, in its author's words.
 *
 * @param id unique among unfiled passages
 * @param respondent the id of who wrote it
 * @param body the passage
 * @param origin where it comes from
 * @param reason why it is not filed, in the briefing's language
 * @param hints the questions it may belong to, the surest first
 * @param doubtful words that may state terms for it
 */
public record Unfiled(String id, String respondent, List<Block> body, Origin origin, String reason, List<Hint> hints, Optional<Doubt> doubtful) {

    public Unfiled {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(respondent, "respondent");
        body = List.copyOf(body);
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(reason, "reason");
        hints = List.copyOf(hints);
        Objects.requireNonNull(doubtful, "doubtful");
    }

    /** A passage that states no terms in its own words. */
    public Unfiled(String id, String respondent, List<Block> body, Origin origin, String reason, List<Hint> hints) {
        this(id, respondent, body, origin, reason, hints, Optional.empty());
    }

    /** The ids of the questions it may belong to, the surest first. */
    public List<String> perhaps() {
        return hints.stream().map(Hint::question).toList();
    }

    /** The same passage, with the doubt about its terms decided. */
    public Unfiled decided(Doubt.Decider by) {
        return with(doubtful.map(doubt -> doubt.decided(by)));
    }

    /** The same passage with another doubt about its terms, or none. */
    public Unfiled with(Optional<Doubt> doubtful) {
        return new Unfiled(id, respondent, body, origin, reason, hints, doubtful);
    }
}
