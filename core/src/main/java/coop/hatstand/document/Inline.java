package coop.hatstand.document;

/** A piece of a paragraph. */
public sealed interface Inline permits Text, Emphasis, Strong, Code, Link, LineBreak, Marked, Reference {

    /** Calls the visitor's method for this kind of inline. */
    <R> R accept(InlineVisitor<R> visitor);
}
