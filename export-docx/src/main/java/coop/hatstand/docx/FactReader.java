package coop.hatstand.docx;

import coop.hatstand.document.Facts;
import java.util.List;

/** Reads facts, as {@link FactsWriter} wrote them. */
final class FactReader {

    private FactReader() {
    }

    static Facts.Fact read(Line line, Words words) {
        int tab = line.text().indexOf('\t');
        String label = tab < 0 ? "" : line.text().substring(0, tab);
        List<Piece> value = Pieces.from(line.pieces(), tab + 1);
        return new Facts.Fact(label, words.inlines(Chips.without(value)), Chips.read(value));
    }
}
