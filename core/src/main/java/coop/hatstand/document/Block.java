package coop.hatstand.document;

/**
 * A block-level element of a document, such as a paragraph or a list.
 *
 * <p>What respondents wrote consists of {@link Paragraph}, {@link BulletList}, {@link OrderedList}, {@link Quotation}, {@link CodeBlock} and
 * {@link Table} only; {@link Section}, {@link Facts}, {@link Entry} and {@link Slot} are added by the program.
 */
public sealed interface Block permits Section, Paragraph, BulletList, OrderedList, Quotation, CodeBlock, Table, Facts, Entry, Slot {

    /** Calls the visitor's method for this kind of block. */
    <R> R accept(BlockVisitor<R> visitor);
}
