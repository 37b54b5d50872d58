package coop.hatstand.internal.terms;

import java.util.Locale;

/** What a word or phrase contributes to a sentence about how words may be used. */
enum Cue {
    /** Says it by itself: "off the record". */
    RESTRICTS,
    /** Says it where it stands apart or is a request: "between us". */
    LOOSE,
    /** Says it of the writer's own words or name, but may describe anything: "confidential". */
    WEAK,
    /** Without a name: "anonymous". */
    NAMELESS,
    /** Denies or refuses. */
    NOT,
    /** Makes words or a name public: "quote". */
    PUBLISH,
    /** May do so, as many verbs can: "use", "put". */
    GENERIC,
    /** Takes something out: "withhold". */
    CONCEAL,
    /** The writer's name, or a name. */
    NAME,
    /** The writer. */
    MINE,
    /** The writer's words. */
    WORDS,
    /** The writer or the reader speaking or spoken to. */
    FIRST,
    /** The writer with others: "we". */
    OURS,
    /** Points at something just said. */
    THAT,
    /** Has something done to it. */
    PASSIVE,
    /** Fears what may come of it. */
    DREAD,
    /** Allows, in the writer's own voice. */
    CONSENT,
    /** Says that something is still to come. */
    YET,
    /** Where words are published. */
    OUTLET,
    /** Out of there. */
    AWAY,
    /** Is asked, shown or told. */
    CHECK,
    /** Earlier than something. */
    BEFORE,
    /** Joins two clauses. */
    LINK,
    /** A word that no adjective describes. */
    SMALL,
    /** Somebody else. */
    THIRD,
    /** Something that happened. */
    PAST,
    /** The writer has just said it: no story. */
    SAID,
    /** A wish or a courtesy. */
    PLEASE,
    /** Nothing else but this. */
    ONLY,
    /** Who may be credited in the writer's place: "the co-op". */
    GROUP,
    /** A thing that is confidential or anonymous by its nature: "ballot". */
    ABOUT,
    /** Allows. */
    GRANT,
    /** Denies that there is anything against it: "no problem". */
    HARMLESS,
    /** Reaches beyond the passage: "everything", "me". */
    WIDE,
    /** Answers a question with no. */
    NO,
    /** Answers a question with yes. */
    YES,
    /** Speaks to the reader: "your". */
    YOU,
    /** Tells the reader to do something: "leave". */
    ORDER,
    /** Is not talked about: "hush". */
    SECRET,
    /** Carries words further: "forward". */
    SPREAD,
    /** Makes a person known: "village". */
    DETAIL,
    /** Makes a person unknown: "blur". */
    DISGUISE,
    /** Takes words back: "disregard". */
    RETRACT,
    /** Who or what may harm the writer: "landlord". */
    HARM,
    /** What is mostly nobody else's business: "divorce". */
    TOPIC,
    /** Relies on the reader: "promise". */
    TRUST,
    /** Whom words come from. */
    SOURCE,
    /** What words are published in, widely taken: "leaflet". */
    MEDIA;

    /** The key in the lists. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
