package coop.hatstand.discussion;

/** How to read a post's text. */
public enum Syntax {
    /** Plain text and line breaks only. */
    PLAIN,
    /** CommonMark, with the additions that forums make. */
    MARKDOWN,
    /** HTML as a forum or mail program produces it. */
    HTML
}
