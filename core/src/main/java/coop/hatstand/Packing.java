package coop.hatstand;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.document.Audience;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decides about a pack.
 *
 * @param audience who it is for, and so what it may hold
 * @param defaultAttribution the terms for words on which nobody stated any
 * @param created when it is made, if it is to say so; nothing here reads a clock
 */
public record Packing(Audience audience, Optional<Attribution> defaultAttribution, Optional<Instant> created) {

    public Packing {
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(defaultAttribution, "defaultAttribution");
        Objects.requireNonNull(created, "created");
    }

    /** A pack for an audience, on the terms that were stated, without a date. */
    public static Packing forAudience(Audience audience) {
        return new Packing(audience, Optional.empty(), Optional.empty());
    }

    /** The same with terms for words on which nobody stated any. */
    public Packing withDefault(Attribution attribution) {
        return new Packing(audience, Optional.of(attribution), created);
    }

    /** The same with the time it is made. */
    public Packing madeAt(Instant created) {
        return new Packing(audience, defaultAttribution, Optional.of(created));
    }
}
