package coop.hatstand.internal.terms;

import java.util.Locale;

/** What a word or phrase means where words or a name are allowed, refused or asked for. */
enum Cue {
    /** Holds words back by itself: "off the record". */
    RESTRICTS,
    /** Does so of the writer's own words or name, but may describe anything: "confidential". */
    WEAK,
    /** Without a name: "anonymous". */
    NAMELESS,
    /** Makes words or a name public: "quote". */
    PUBLISH,
    /** May do so, as many verbs can: "use", "put". */
    GENERIC,
    /** The writer's name, or a name. */
    NAME,
    /** The writer or the reader speaking or spoken to. */
    FIRST,
    /** The writer with others: "we". */
    OURS,
    /** Allows, in the writer's own voice. */
    CONSENT,
    /** Allows. */
    GRANT,
    /** A wish or a courtesy. */
    PLEASE,
    /** Reaches beyond the passage: "everything", "me". */
    WIDE,
    /** Answers a question with no. */
    NO,
    /** Answers a question with yes. */
    YES;

    /** The key in the lists. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
