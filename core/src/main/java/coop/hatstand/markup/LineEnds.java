package coop.hatstand.markup;

/** What a single line feed inside a paragraph of Markdown means. */
public enum LineEnds {
    /** The line was wrapped: a space, as CommonMark has it. */
    WRAP,
    /** The writer ended the line there: a line break, as forums such as Discourse show it. */
    KEEP
}
