package coop.hatstand.markup;

/** What a single line feed inside a paragraph of Markdown means. */
public enum LineEnds {
    /** The line was wrapped: a space, as in CommonMark. */
    WRAP,
    /** The author ended the line there: a line break, as in forums such as Discourse. */
    KEEP
}
