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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a survey's table from the sheet of an Excel workbook that is one (ECMA-376, SpreadsheetML), as {@link coop.hatstand.internal.read.survey.CsvReader} reads it from CSV.
 *
 * <p>A notice names the other sheets. Cells are taken as their stored values, dates as such and a formula as what it last came to; dates count from 1900. A part may unpack to
 * twice the source's {@link coop.hatstand.source.Limit#SOURCE_MIB}.
 */
public final class XlsxReader implements DiscussionReader {
    private static final int MOST_NAMED = 20;
    private static final int MOST_READ = 8;

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
        XlsxParts parts = new XlsxParts(source, labels);
        List<Sheet> sheets = sheets(source);
        Sheet table = Sheet.table(sheets, headings);
        try {
            List<String> others = new ArrayList<>(parts.sheets().stream().map(XlsxParts.Part::name).toList());
            others.remove(table.name());
            return new SurveyTable(source, table.rows(), headings, labels).discussion(leftOut(source, others, labels));
        } catch (XMLStreamException e) {
            throw new UnreadableSourceException(labels.text("read.error.xlsx", source.name()));
        }
    }

    /** What says that a workbook's other sheets are not read: they are summaries as often as surveys, and which of them count is for a person to say. */
    static List<Notice> leftOut(Source source, List<String> others, Labels labels) {
        String named = others.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + (others.size() > MOST_NAMED ? ", …" : "");
        return others.isEmpty() ? List.of() : List.of(Notice.warning("sheets-left-out", labels.count("read.sheets-left-out", others.size(), source.name(), named)));
    }

    /** The first few sheets, without those that are hidden or, beyond the first, cannot be read. */
    List<Sheet> sheets(Source source) throws IOException {
        XlsxParts parts = new XlsxParts(source, labels);
        if (!parts.isWorkbook()) {
            throw new UnreadableSourceException(labels.text("read.error.xlsx", source.name()));
        }
        try {
            XlsxStrings strings = new XlsxStrings();
            parts.read("xl/sharedStrings.xml", strings::take);
            XlsxDates dates = new XlsxDates();
            parts.read("xl/styles.xml", dates::take);
            List<Sheet> sheets = new ArrayList<>();
            for (XlsxParts.Part part : parts.sheets().stream().limit(MOST_READ).toList()) {
                if (sheets.isEmpty()) {
                    sheets.add(sheet(source, parts, part, strings, dates));
                } else if (!part.hidden()) {
                    another(source, parts, part, strings, dates).ifPresent(sheets::add);
                }
            }
            return sheets;
        } catch (XMLStreamException e) {
            throw new UnreadableSourceException(labels.text("read.error.xlsx", source.name()));
        }
    }

    private Optional<Sheet> another(Source source, XlsxParts parts, XlsxParts.Part part, XlsxStrings strings, XlsxDates dates) throws IOException {
        try {
            return Optional.of(sheet(source, parts, part, strings, dates));
        } catch (XMLStreamException | UnreadableSourceException e) {
            return Optional.empty();
        }
    }

    private Sheet sheet(Source source, XlsxParts parts, XlsxParts.Part part, XlsxStrings strings, XlsxDates dates) throws IOException, XMLStreamException {
        XlsxSheet sheet = new XlsxSheet(strings, dates, new Bounds(source, labels));
        parts.read(part.path(), sheet::take);
        return new Sheet(part.name(), List.copyOf(sheet.rows()));
    }
}
