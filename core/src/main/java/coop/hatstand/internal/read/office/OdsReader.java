package coop.hatstand.internal.read.office;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.PackedFiles;
import coop.hatstand.internal.read.survey.SurveyHeadings;
import coop.hatstand.internal.read.survey.SurveyTable;
import coop.hatstand.office.PackageXml;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/** Reads a survey's table from an OpenDocument spreadsheet, as {@link XlsxReader} does from an Excel workbook. */
public final class OdsReader implements DiscussionReader {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final Set<String> PARTS = Set.of("mimetype", OpenDocumentForm.BODY);

    private final Labels labels;
    private final SurveyHeadings headings;

    /** A reader that gives its notices in English. */
    public OdsReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public OdsReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
        headings = new SurveyHeadings(labels);
    }

    @Override
    public String name() {
        return "ods";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        if (!PackedFiles.isZip(source)) {
            return Likelihood.NO;
        }
        try {
            return isSpreadsheet(new PackedFiles(source, labels).files("mimetype"::equals)) ? Likelihood.CERTAIN : Likelihood.NO;
        } catch (ZipException e) {
            return Likelihood.NO;
        }
    }

    private static boolean isSpreadsheet(Map<String, byte[]> parts) {
        return new String(parts.getOrDefault("mimetype", new byte[0]), StandardCharsets.US_ASCII).startsWith(TYPE);
    }

    @Override
    public Discussion read(Source source) throws IOException {
        List<Sheet> sheets = sheets(source);
        Sheet table = Sheet.table(sheets, headings);
        List<String> others = sheets.stream().filter(sheet -> sheet != table).map(Sheet::name).toList();
        return new SurveyTable(source, table.rows(), headings, labels).discussion(XlsxReader.leftOut(source, others, labels));
    }

    List<Sheet> sheets(Source source) throws IOException {
        try {
            Map<String, byte[]> parts = PackedFiles.isZip(source) ? new PackedFiles(source, labels).files(PARTS::contains) : Map.of();
            if (isSpreadsheet(parts) && parts.containsKey(OpenDocumentForm.BODY)) {
                OdsSheets sheets = new OdsSheets(new Bounds(source, labels));
                sheets.take(PackageXml.factory().createXMLStreamReader(PackageXml.letters(new ByteArrayInputStream(parts.get(OpenDocumentForm.BODY)))));
                if (!sheets.sheets().isEmpty()) {
                    return sheets.sheets();
                }
            }
        } catch (XMLStreamException | ZipException e) {
            throw new UnreadableSourceException(labels.text("read.error.office", source.name()));
        }
        throw new UnreadableSourceException(labels.text("read.error.office", source.name()));
    }
}
