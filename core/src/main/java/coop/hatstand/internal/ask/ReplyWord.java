package coop.hatstand.internal.ask;

/**
 * A word of a reply.
 *
 * @param text without case, accents and apostrophes
 * @param capital whether it was written with a capital
 */
record ReplyWord(String text, boolean capital) {
}
