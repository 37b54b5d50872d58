package coop.hatstand.internal.ask;

/** One thing that a reply may say for or against a choice. */
enum ReplyFact { YES, NO, USE, NOT_USE, QUOTE, NOT_QUOTE, NAME, NOT_NAME, GROUP, NOT_GROUP, ONLY_GROUP, ANONYMOUS, BACKGROUND }
