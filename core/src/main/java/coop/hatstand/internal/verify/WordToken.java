package coop.hatstand.internal.verify;

/**
 * A word or figure of a text, made comparable.
 *
 * @param key the word without case, apostrophes and variants of letters; accents stay, since they can change the word
 * @param start where it starts in the text
 * @param end where it ends
 */
record WordToken(String key, int start, int end) {
}
