package coop.hatstand.internal.ask;

/** One thing that a reply may say for or against a choice; a bare group is one that is named and nothing else, another a name that may be anybody's. */
enum ReplyFact { YES, NO, USE, NOT_USE, QUOTE, NOT_QUOTE, NAME, NOT_NAME, GROUP, NOT_GROUP, ONLY_GROUP, BARE_GROUP, OTHER, ANONYMOUS, BACKGROUND }
