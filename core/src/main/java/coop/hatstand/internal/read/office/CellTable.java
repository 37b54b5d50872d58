package coop.hatstand.internal.read.office;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.internal.read.survey.CsvRows;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Reads any table of cells, as CSV (with a comma, a semicolon or a tab between cells) or as a sheet of an Excel workbook or an OpenDocument spreadsheet.
 *
 * <p>Limited as the readers of surveys are. Immutable.
 */
public final class CellTable {
    private final Labels labels;

    /** A reader that says what is wrong in these words. */
    public CellTable(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    /**
     * The rows, the line of headings first; rows need not be equally long.
     *
     * @throws coop.hatstand.source.UnreadableSourceException if the source is damaged, too large or no table
     */
    public List<List<String>> rows(Source source) throws IOException {
        if (new XlsxParts(source, labels).isWorkbook()) {
            return Sheet.table(new XlsxReader(labels).sheets(source)).rows();
        } else if (new OdsReader(labels).recognise(source) == Likelihood.CERTAIN) {
            return Sheet.table(new OdsReader(labels).sheets(source)).rows();
        }
        return CsvRows.of(source, new Decoding(labels).text(source).text(), labels).rows();
    }
}
