package coop.hatstand.table;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import coop.hatstand.json.CarriedBriefing;
import coop.hatstand.table.internal.AnswerTable;
import coop.hatstand.table.internal.CountTable;
import coop.hatstand.table.internal.PeopleTable;
import coop.hatstand.table.internal.Sheet;
import coop.hatstand.table.internal.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes an Excel workbook with three sheets: a row for each answer, for each person, and for each choice with its count. All words are text, never formulas.
 *
 * <p>Safe to share between threads. The same document gives the same bytes. An answer longer than a cell can be goes on in the next row, with the same ref.
 */
public final class XlsxExporter implements Exporter {
    private static final Format FORMAT = new Format("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "workbook of answers, people and counts");

    /** Creates the exporter. */
    public XlsxExporter() {
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public List<Notice> export(Document document, OutputStream out) throws IOException {
        Briefing briefing = CarriedBriefing.of(document).orElseGet(() -> Briefing.builder(document.metadata().title()).build());
        XlsxWriter.write(List.of(new Sheet("Answers", AnswerTable.HEADS, new AnswerTable(briefing).rows()), new Sheet("People", PeopleTable.HEADS, new PeopleTable(briefing).rows()),
                new Sheet("Counts", CountTable.HEADS, CountTable.rows(briefing))), out);
        return List.of();
    }
}
