package coop.hatstand.internal.ask;

/** What a word or phrase of a reply says. */
enum ReplySign {
    YES("yes"), NO("no"), NAME("name"), HAT("hat"), BACKGROUND("background"),
    /** Not to be quoted: background if it says so, else it may be that or no. */
    UNQUOTED("unquoted"),
    /** All the answers asked about. */
    ALL("all"),
    /** Comes before the number of an answer: "yes to 1". */
    TO("to"),
    /** Joins; says nothing by itself. */
    AND("and"),
    /** Politeness, and words that change nothing. */
    FILLER("filler"),
    /** Ends a thought. */
    BREAK(""),
    /** The number of an answer. */
    NUMBER(""),
    /** The letter of a choice. */
    LETTER(""),
    /** Anything else: then the reply is not plain. */
    UNKNOWN("");

    private final String key;

    ReplySign(String key) {
        this.key = key;
    }

    /** The end of its cues' key; empty if it has none. */
    String key() {
        return key;
    }
}
