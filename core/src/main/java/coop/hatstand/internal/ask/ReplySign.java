package coop.hatstand.internal.ask;

/** What a word or phrase of a reply says. Where a phrase is listed twice, the first of these counts. */
enum ReplySign {
    /** A condition, a doubt, a wish, a time, a part: the reply is not plain. */
    RISK("risk"),
    /** The like, whatever stands beside it: an automatic reply, somebody else's decision. */
    HOLD("hold"),
    /** The like, which small talk may hold. */
    WEAK("weak"), YES("yes"), NO("no"), NOT("not"),
    /** French "ne", which "pas" or the like completes. */
    HALF_NOT("half-not"),
    /** Negates what follows, and not what stands before. */
    WITHOUT("without"),
    /** Goes on with a negation, or begins one. */
    NOR("nor"),
    /** None, nobody. */
    NONE("none"),
    /** Consent: a no if negated. */
    CONSENT("consent"),
    /** An objection: a yes if negated. */
    OBJECTION("objection"),
    /** To mind something: nothing at all if negated. */
    MIND("mind"), USE("use"), QUOTE("quote"), NAME("name"), GROUP("group"), ANONYMOUS("anonymous"), BACKGROUND("background"), ONLY("only"), EXCEPT("except"),
    /** "As long as": allowed before "you leave my name out" alone. */
    CONDITION("condition"),
    /** "Leave", completed by "out". */
    LEAVE("leave"), OUT("out"), ME("me"), WITH("with"), OF("of"),
    /** All the answers asked about. */
    ALL("all"),
    /** The answers not named yet. */
    REST("rest"),
    /** How many there are, which has to be as many as were asked about. */
    COUNT("count"),
    /** First, second, third. */
    ORDINAL("ordinal"),
    /** "In that order": as many letters as answers were asked about. */
    ORDER("order"),
    /** "Option" and the like, before a letter. */
    OPTION("option"),
    /** "Number", "answer", before a number. */
    ITEM("item"),
    /** Comes before the number of an answer: "yes to 1". */
    TO("to"),
    /** Joins what is denied; else it leaves a choice open. */
    OR("or"),
    /** "Put", "credit": with what follows. */
    ACT("act"), AND("and"), BUT("but"),
    /** Begins small talk: whatever follows in its part changes nothing, unless it says something from above. */
    TALK("talk"),
    /** Politeness, which may stand before somebody's name. */
    COURTESY("courtesy"),
    /** Words of small talk. */
    SMALL("small"),
    /** Words that change nothing. */
    FILLER("filler"),
    /** Ends a part of a sentence. */
    BREAK(""),
    /** Ends a sentence. */
    STOP(""),
    /** The number of an answer. */
    NUMBER(""),
    /** The letter of a choice. */
    LETTER(""),
    /** Another name, in the middle of a sentence. */
    PROPER(""),
    /** Anything else. */
    UNKNOWN("");

    private final String key;

    ReplySign(String key) {
        this.key = key;
    }

    /** The end of its cues' key; empty if it has none. */
    String key() {
        return key;
    }

    /** Whether small talk may hold it. */
    boolean smallTalk() {
        return switch (this) {
            case WEAK, SMALL, YES, USE, QUOTE, GROUP, ME, WITH, OF, ALL, OPTION, ITEM, TO, AND, OUT, TALK, COURTESY, FILLER, CONSENT, PROPER, UNKNOWN -> true;
            default -> false;
        };
    }

    /** Whether it has no place in what decides. */
    boolean foreign() {
        return this == UNKNOWN || this == PROPER || this == WEAK || this == RISK || this == HOLD || this == SMALL;
    }

    /** Whether a part of a reply that holds it may decide something. */
    boolean decides() {
        return switch (this) {
            case YES, NO, CONSENT, OBJECTION, MIND, USE, QUOTE, NAME, GROUP, ANONYMOUS, BACKGROUND, LETTER, NUMBER, ORDINAL, NONE, NOT, HALF_NOT, WITHOUT, NOR, EXCEPT, REST -> true;
            default -> false;
        };
    }

    /** Whether a part with unknown words that holds it says something on the terms: a negation alone does not. */
    boolean onTerms() {
        return decides() && this != YES && this != NOT && this != HALF_NOT && this != WITHOUT && this != NOR && this != NONE && this != EXCEPT;
    }

    /** Whether it is about the words asked for, not about whose they are. */
    boolean verb() {
        return this == USE || this == QUOTE;
    }

    /** Whether it only says which answers, or is polite. */
    boolean placing() {
        return this == COURTESY || this == ALL || this == TO || this == ITEM || this == COUNT || this == REST;
    }

    /** Whether it denies something. */
    boolean negates() {
        return this == NOT || this == NO || this == WITHOUT || this == NOR || this == NONE;
    }

    boolean credit() {
        return this == NAME || this == GROUP;
    }

    /** Whether it says nothing on any choice. */
    boolean idle() {
        return switch (this) {
            case FILLER, COURTESY, ALL, REST, COUNT, ORDER, OPTION, ITEM, TO, ACT, AND, OF, WITH, ME -> true;
            default -> false;
        };
    }
}
