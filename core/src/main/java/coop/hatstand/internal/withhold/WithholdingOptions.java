package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Attribution;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decides about withholding.
 *
 * @param defaultAttribution the terms for words nobody stated any for; absent when they stay assumed
 */
public record WithholdingOptions(Optional<Attribution> defaultAttribution) {

    /** Nothing is decided: what nobody stated stays assumed. */
    public static final WithholdingOptions NONE = new WithholdingOptions(Optional.empty());

    public WithholdingOptions {
        Objects.requireNonNull(defaultAttribution, "defaultAttribution");
    }
}
