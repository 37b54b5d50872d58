package coop.hatstand.internal.terms;

/**
 * What a text says about how it may be used.
 *
 * @param kind whether it holds back or allows
 * @param words the sentence that says so
 * @param reach how much it may be about
 * @param clear whether it hardly can mean anything else
 */
record Statement(Kind kind, String words, Reach reach, boolean clear) {

    /** Which way it goes. */
    enum Kind { ALLOWS, RESTRICTS }

    /** How much of somebody's words it may be about, the least first. */
    enum Reach { PASSAGE, POST, PERSON }
}
