package coop.hatstand.internal.terms;

/**
 * One word of a sentence.
 *
 * @param folded in lower case, without accents
 * @param apart whether a comma, a dash or the like stands before it
 * @param from where it starts in the text
 * @param to where it ends
 */
record Word(String folded, boolean apart, int from, int to) {
}
