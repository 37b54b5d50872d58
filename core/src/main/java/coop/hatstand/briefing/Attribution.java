package coop.hatstand.briefing;

import java.util.Locale;

/** The terms on which somebody's words may be used. Journalists disagree on what such terms mean, so every pack prints these definitions. */
public enum Attribution {
    /** Words, name and hats may be published. */
    ON_THE_RECORD,
    /** Words may be published, credited only to the hat. */
    BY_HAT,
    /** May inform what we say; never quoted. */
    BACKGROUND,
    /** For the spokesperson's eyes only; in no other pack. */
    OFF_THE_RECORD;

    /** The name used in JSON and options: lower case with hyphens, such as {@code by-hat}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
