package coop.hatstand.table;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import coop.hatstand.json.CarriedBriefing;
import coop.hatstand.table.internal.AnswerTable;
import coop.hatstand.table.internal.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Writes a row for each answer as comma-separated values (RFC 4180), in UTF-8 with a mark by which Excel knows it. Cells that a spreadsheet would take for
 * formulas begin with an apostrophe.
 *
 * <p>Safe to share between threads. The same document gives the same bytes. A document that carries no briefing gives the heads alone.
 */
public final class CsvExporter implements Exporter {
    private static final Format FORMAT = new Format("csv", "csv", "text/csv", "table of answers");

    /** Creates the exporter. */
    public CsvExporter() {
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public List<Notice> export(Document document, OutputStream out) throws IOException {
        Optional<Briefing> briefing = CarriedBriefing.of(document);
        CsvWriter writer = new CsvWriter(out);
        writer.row(AnswerTable.HEADS);
        if (briefing.isPresent()) {
            for (List<String> row : new AnswerTable(briefing.get()).rows()) {
                writer.row(row);
            }
        }
        writer.finish();
        return List.of();
    }
}
