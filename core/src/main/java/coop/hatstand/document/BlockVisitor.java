package coop.hatstand.document;

/** One method for each kind of block. */
public interface BlockVisitor<R> {

    R section(Section section);

    R paragraph(Paragraph paragraph);

    R bulletList(BulletList list);

    R orderedList(OrderedList list);

    R quotation(Quotation quotation);

    R codeBlock(CodeBlock code);

    R table(Table table);

    R facts(Facts facts);

    R entry(Entry entry);

    R slot(Slot slot);
}
