package coop.hatstand.document;

/**
 * A piece of a document that stands on lines of its own.
 *
 * <p>Respondents' words are made of {@link Paragraph}, {@link BulletList}, {@link OrderedList}, {@link Quotation}, {@link CodeBlock} and
 * {@link Table} only; {@link Section}, {@link Facts}, {@link Entry} and {@link Slot} are the program's.
 */
public sealed interface Block permits Section, Paragraph, BulletList, OrderedList, Quotation, CodeBlock, Table, Facts, Entry, Slot {

    /** Calls the visitor's method for this kind of block. */
    <R> R accept(BlockVisitor<R> visitor);
}
