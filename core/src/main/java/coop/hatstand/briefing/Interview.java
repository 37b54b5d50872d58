package coop.hatstand.briefing;

import java.util.Objects;
import java.util.Optional;

/**
 * The conversation the briefing is for, the release that may come of it, and what is said of the briefing itself.
 *
 * @param details what is known of them
 * @param speaker the id of the respondent who will speak, and so is on the record
 */
public record Interview(Details details, Optional<String> speaker) {

    /** An interview of which nothing is known. */
    public static final Interview UNKNOWN = new Interview(Details.NONE, Optional.empty());

    public Interview {
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(speaker, "speaker");
    }

    /** What is said of a detail. */
    public Optional<String> get(Detail detail) {
        return details.get(detail);
    }

    /** The same with a detail. */
    public Interview with(Detail detail, String words) {
        return new Interview(details.with(detail, words), speaker);
    }

    /** The same with somebody else who speaks. */
    public Interview spokenBy(Optional<String> respondent) {
        return new Interview(details, respondent);
    }
}
