package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Facts;
import coop.hatstand.docx.internal.style.StyledPiece;
import coop.hatstand.docx.internal.write.ChipWriter;
import java.util.List;

/** Reads facts, as {@code FactsWriter} wrote them. */
final class FactReader {

    private FactReader() {
    }

    static Facts.Fact read(ParagraphAsRead paragraphAsRead, WordsBuilder builder) {
        int tab = paragraphAsRead.text().indexOf('\t');
        String label = tab < 0 ? "" : paragraphAsRead.text().substring(0, tab);
        List<StyledPiece> value = PieceCutter.from(paragraphAsRead.pieces(), tab + 1);
        return new Facts.Fact(label, builder.inlines(ChipWriter.without(value)), ChipWriter.read(value));
    }
}
