package coop.hatstand.internal.read.office;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.survey.SurveyHeadings;
import coop.hatstand.internal.read.survey.SurveyTable;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a survey's table from the first sheet of an Excel workbook (ECMA-376, SpreadsheetML), as {@link coop.hatstand.internal.read.survey.CsvReader} reads it from CSV.
 *
 * <p>A notice names the other sheets. Cells are taken as their stored values, dates as such and a formula as what it last came to; dates count from 1900. A part may unpack to
 * twice the source's {@link coop.hatstand.source.Limit#SOURCE_MIB}.
 */
public final class XlsxReader implements DiscussionReader {
    private static final int MOST_NAMED = 20;

    private final Labels labels;
    private final SurveyHeadings headings;

    /** A reader that gives its notices in English. */
    public XlsxReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public XlsxReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
        headings = new SurveyHeadings(labels);
    }

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        return new XlsxParts(source, labels).isWorkbook() ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        List<List<String>> rows = rows(source);
        return new SurveyTable(source, rows, headings, labels).discussion(leftOut(source));
    }

    /** A workbook's other sheets are summaries as often as surveys: which of them count is for a person to say. */
    private List<Notice> leftOut(Source source) throws IOException {
        try {
            List<String> others = new XlsxParts(source, labels).otherSheets();
            String named = others.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + (others.size() > MOST_NAMED ? ", …" : "");
            return others.isEmpty() ? List.of() : List.of(Notice.warning("sheets-left-out", labels.count("read.sheets-left-out", others.size(), source.name(), named)));
        } catch (XMLStreamException e) {
            throw new UnreadableSourceException(labels.text("read.error.xlsx", source.name()));
        }
    }

    /** The first sheet's rows. */
    List<List<String>> rows(Source source) throws IOException {
        XlsxParts parts = new XlsxParts(source, labels);
        if (!parts.isWorkbook()) {
            throw new UnreadableSourceException(labels.text("read.error.xlsx", source.name()));
        }
        try {
            XlsxStrings strings = new XlsxStrings();
            parts.read("xl/sharedStrings.xml", strings::take);
            XlsxDates dates = new XlsxDates();
            parts.read("xl/styles.xml", dates::take);
            XlsxSheet sheet = new XlsxSheet(strings, dates, new Bounds(source, labels));
            parts.read(parts.firstSheet(), sheet::take);
            return List.copyOf(sheet.rows());
        } catch (XMLStreamException e) {
            throw new UnreadableSourceException(labels.text("read.error.xlsx", source.name()));
        }
    }
}
