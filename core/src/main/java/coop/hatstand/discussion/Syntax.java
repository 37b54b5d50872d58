package coop.hatstand.discussion;

/** How a post's text is to be read. */
public enum Syntax {
    /** Words and line breaks only. */
    PLAIN,
    /** CommonMark with what forums add to it. */
    MARKDOWN,
    /** HTML as a forum or mail program made it. */
    HTML
}
