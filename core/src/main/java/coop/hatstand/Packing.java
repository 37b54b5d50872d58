package coop.hatstand;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.document.Audience;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decides about a pack.
 *
 * @param audience who it is for, and so what it may hold
 * @param defaultAttribution the terms for words on which nobody stated any
 * @param hats names of the hats it is for: their lines, answers given under them first, others marked; empty when it is for all
 * @param created when it is made, if it is to say so; nothing here reads a clock
 * @param title what it is called, meant for its readers; without, the briefing's own title, of which a notice tells if the pack is for the public
 */
public record Packing(Audience audience, Optional<Attribution> defaultAttribution, List<String> hats, Optional<Instant> created, Optional<String> title) {

    public Packing {
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(defaultAttribution, "defaultAttribution");
        hats = List.copyOf(hats);
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(title, "title");
    }

    /** A pack for all hats. */
    public Packing(Audience audience, Optional<Attribution> defaultAttribution, Optional<Instant> created) {
        this(audience, defaultAttribution, List.of(), created, Optional.empty());
    }

    /** A pack for an audience, on the terms that were stated, without a date. */
    public static Packing forAudience(Audience audience) {
        return new Packing(audience, Optional.empty(), Optional.empty());
    }

    /** The same with terms for words on which nobody stated any. */
    public Packing withDefault(Attribution attribution) {
        return new Packing(audience, Optional.of(attribution), hats, created, title);
    }

    /** The same with the time it is made. */
    public Packing madeAt(Instant created) {
        return new Packing(audience, defaultAttribution, hats, Optional.of(created), title);
    }

    /** The same for those who speak under some hats, by name. */
    public Packing forHats(List<String> hats) {
        return new Packing(audience, defaultAttribution, hats, created, title);
    }

    /** The same with a title that is meant for the pack's readers. */
    public Packing titled(String title) {
        return new Packing(audience, defaultAttribution, hats, created, Optional.of(title));
    }
}
