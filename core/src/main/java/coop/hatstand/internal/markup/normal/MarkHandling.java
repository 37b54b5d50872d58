package coop.hatstand.internal.markup.normal;

/** What becomes of the marks that only the program makes: key quotes and references. */
public enum MarkHandling {
    /** They are words like others, as in all that strangers write. */
    WORDS,
    /** Key quotes are strong, references are words: for a text to post. */
    STRONG,
    /** They are written so that they can be read back: for a draft. */
    KEPT
}
