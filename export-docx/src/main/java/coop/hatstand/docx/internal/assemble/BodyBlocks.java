package coop.hatstand.docx.internal.assemble;

/** Takes a body's paragraphs and tables in order. */
public interface BodyBlocks {

    void line(ParagraphAsRead paragraphAsRead);

    void grid(TableAsRead tableAsRead);
}
