package coop.hatstand.withhold;

import coop.hatstand.briefing.Attribution;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decides about withholding.
 *
 * @param defaultAttribution the terms for words nobody stated any for; absent when they stay assumed
 */
public record Options(Optional<Attribution> defaultAttribution) {

    /** Nothing is decided: what nobody stated stays assumed. */
    public static final Options NONE = new Options(Optional.empty());

    public Options {
        Objects.requireNonNull(defaultAttribution, "defaultAttribution");
    }

    /** With these terms for words nobody stated any for. */
    public static Options withDefault(Attribution terms) {
        return new Options(Optional.of(terms));
    }
}
