package coop.hatstand.internal.ask;

/**
 * A phrase of a reply, and what it says.
 *
 * @param sign what it says
 * @param word its words
 */
record ReplyToken(ReplySign sign, String word) {

    /** Whether a part of a sentence ends here. */
    boolean ends() {
        return sign == ReplySign.BREAK || sign == ReplySign.STOP;
    }
}
