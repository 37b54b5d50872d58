package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Terms;
import coop.hatstand.document.Audience;

/** Which words, names and parts an audience other than the spokesperson may have: the table of terms, in code. */
final class AudienceRules {
    private final boolean members;

    AudienceRules(Audience audience) {
        this.members = audience == Audience.MEMBERS;
    }

    /** Whether words on these terms may be in the pack. */
    boolean words(Terms terms) {
        return switch (terms.attribution()) {
            case ON_THE_RECORD, BY_HAT -> members || terms.basis() != Terms.Basis.ASSUMED;
            case BACKGROUND -> members;
            case OFF_THE_RECORD -> false;
        };
    }

    /** Whether words on these terms may be picked out to be quoted. */
    boolean quotes(Terms terms) {
        return words(terms) && terms.attribution() != Attribution.BACKGROUND;
    }

    /** Whether the author of words on these terms may be named with them. */
    boolean name(Terms terms) {
        return terms.attribution() == Attribution.ON_THE_RECORD;
    }

    /** Whether the author's hats may be told with words on these terms. */
    boolean hats(Terms terms) {
        return quotes(terms);
    }

    /** Whether the words only wait for somebody to state terms. */
    boolean waits(Terms terms) {
        return !members && terms.basis() == Terms.Basis.ASSUMED;
    }

    /** Whether a line to take may rest on words on these terms: it is the speaker's own, and background may inform it. */
    boolean restsOn(Terms terms) {
        return terms.attribution() != Attribution.OFF_THE_RECORD;
    }

    /** Whether what somebody chose may be counted: a count says nothing of anybody, but off the record is off the record. */
    boolean counts(Terms terms) {
        return terms.attribution() != Attribution.OFF_THE_RECORD;
    }

    /** Whether questions without answers, and passages that are not filed, are told. */
    boolean gaps() {
        return members;
    }

    /** Whether it is a release, with an issuer, a date and somebody to ask. */
    boolean release() {
        return !members;
    }
}
