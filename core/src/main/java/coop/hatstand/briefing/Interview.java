package coop.hatstand.briefing;

import java.util.Objects;
import java.util.Optional;

/**
 * The conversation the briefing is for.
 *
 * @param outlet who is asking, such as a newspaper's name or address
 * @param when when it takes place, in the convener's words
 * @param channel how it takes place, such as a call, an e-mail or a visit
 * @param speaker the id of the respondent who will speak, and so is on the record
 */
public record Interview(Optional<String> outlet, Optional<String> when, Optional<String> channel, Optional<String> speaker) {

    /** An interview of which nothing is known. */
    public static final Interview UNKNOWN = new Interview(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Interview {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(speaker, "speaker");
    }
}
