package coop.hatstand.read;

/** How sure a reader is that a source is one of its own, from not at all to certain. */
public enum Likelihood {
    /** It is something else. */
    NO,
    /** It can be read, though nothing speaks for it. */
    PERHAPS,
    /** It has the looks of it. */
    LIKELY,
    /** It has marks nothing else has. */
    CERTAIN
}
