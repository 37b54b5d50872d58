package coop.hatstand.internal.ask;

/** Lists of words of a language that help to read others. */
enum ReplyWordList {
    /** Shows that a single letter before it is a choice's. */
    AFTER_LETTER("after-letter"),
    /** Shows that a number in words after it is that of an answer. */
    BEFORE_DIGIT("before-digit"),
    /** Names the choices: a number after it may be one of them. */
    CHOICE("choice-word"),
    /** Shows that a number after it is how many there are. */
    PLURAL("plural"),
    /** A small word that may stand within a name. */
    JOINS_NAMES("joins-names"),
    /** Shows that capitals after it are a group's name. */
    LEADS_TO_GROUP("leads-to-group"),
    /** Shows that capitals after it may be a group's name. */
    LEADS_TO_NAME("leads-to-name");

    private final String key;

    ReplyWordList(String key) {
        this.key = key;
    }

    /** The end of its cues' key. */
    String key() {
        return key;
    }
}
