package coop.hatstand.read;

/** How likely it is that a source is of a reader's kind, from not at all to certain. */
public enum Likelihood {
    /** It is something else. */
    NO,
    /** It can be read, but nothing indicates this kind. */
    PERHAPS,
    /** It looks like this kind. */
    LIKELY,
    /** It has features that only this kind has. */
    CERTAIN
}
