package coop.hatstand.document;

/** An inline element of a paragraph, such as text or a link. */
public sealed interface Inline permits Text, Emphasis, Strong, Code, Link, LineBreak, Marked, Reference {

    /** Calls the visitor's method for this kind of inline. */
    <R> R accept(InlineVisitor<R> visitor);
}
