package coop.hatstand.internal.withhold.names;

/** What is left in people's words for a person to decide. */
public enum Doubtful {
    /** A name, or an everyday word. */
    NAME_OR_WORD("name-or-word"),
    /** A withheld person's name, or a part of somebody else's. */
    NAME_IN_NAME("name-in-name"),
    /** Words that may be an e-mail address, spelled out. */
    WORDS_OR_ADDRESS("words-or-address"),
    /** A web address or a number that may lead to a withheld person's post. */
    LINK_OR_POST("link-or-post");

    private final String code;

    Doubtful(String code) {
        this.code = code;
    }

    /** The code of the notice that lists it. */
    public String code() {
        return code;
    }
}
