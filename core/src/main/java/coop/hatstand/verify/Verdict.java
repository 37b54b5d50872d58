package coop.hatstand.verify;

import java.util.Locale;

/** What was found about one quotation, citation, name or figure of a text. */
public enum Verdict {
    /** Somebody wrote exactly this, and the audience may have it. */
    VERBATIM(false),
    /** Eight words or more in a row that somebody wrote and the audience may have, outside quotation marks. */
    REPEATED(false),
    /** Somebody wrote nearly this. */
    ALTERED(true),
    /** Put together from words of several answers. */
    STITCHED(true),
    /** Nobody wrote this. */
    NOT_FOUND(true),
    /** Somebody wrote this, on terms that keep it, or the name beside it, from the audience. */
    NOT_ALLOWED(true),
    /** Somebody else wrote this, or under another hat. */
    WRONG_CREDIT(true),
    /** There is no answer with this ref. */
    UNKNOWN_REF(true),
    /** The name of somebody whom the audience may not have. */
    WITHHELD_NAME(true),
    /** Eight words or more in a row of something the audience may not have, outside quotation marks. */
    WITHHELD_WORDS(true),
    /** A withheld name, or an everyday word. */
    PERHAPS_NAME(false),
    /** Marked as translated, so its words are not compared. */
    TRANSLATED(false),
    /** A figure that stands in no answer. */
    FIGURE(false);

    private final boolean wrong;

    Verdict(boolean wrong) {
        this.wrong = wrong;
    }

    /** Whether a text with this should not be published as it is. */
    public boolean isWrong() {
        return wrong;
    }

    /** The name used in JSON and in the keys of labels: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
