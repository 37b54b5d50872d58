package coop.hatstand.terms;

/**
 * What a text says about how it may be used.
 *
 * @param kind whether it holds back or allows
 * @param words the sentence that says so
 * @param wide whether it speaks of its author or of all they wrote, beyond the passage it stands in
 */
record Statement(Kind kind, String words, boolean wide) {

    /** Which way it goes. */
    enum Kind { RESTRICTS, GRANTS }
}
