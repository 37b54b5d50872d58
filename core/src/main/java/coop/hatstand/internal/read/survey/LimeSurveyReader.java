package coop.hatstand.internal.read.survey;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.PackedFiles;
import coop.hatstand.office.PackageXml;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a survey archive of LimeSurvey ({@code .lsa}), a zip that holds the questions and the answers as XML, as {@link CsvReader} reads a table.
 *
 * <p>Who was invited is in it, too, and is not read. Limited as zips are.
 */
public final class LimeSurveyReader implements DiscussionReader {
    private static final Pattern QUESTIONS = Pattern.compile("survey_\\d{1,12}\\.lss");
    private static final Pattern ANSWERS = Pattern.compile("survey_\\d{1,12}_responses\\.lsr");
    /** How deep the elements are that are the name of a table, a row and a field, the document being 1. */
    private static final int TABLE = 2;
    private static final int ROW = 4;
    private static final int FIELD = 5;

    private final Labels labels;

    /** A reader that gives its notices in English. */
    public LimeSurveyReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public LimeSurveyReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    @Override
    public String name() {
        return "lsa";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        try {
            return PackedFiles.isZip(source) && !new PackedFiles(source, labels).files(name -> QUESTIONS.matcher(name).matches()).isEmpty() ? Likelihood.CERTAIN : Likelihood.NO;
        } catch (ZipException e) {
            return Likelihood.NO;
        }
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Map<String, List<Map<String, String>>> tables = new HashMap<>();
        try {
            Map<String, byte[]> parts = PackedFiles.isZip(source) ? new PackedFiles(source, labels).files(name -> QUESTIONS.matcher(name).matches() || ANSWERS.matcher(name).matches()) : Map.of();
            for (byte[] part : parts.values()) {
                take(PackageXml.factory().createXMLStreamReader(PackageXml.letters(new ByteArrayInputStream(part))), tables, new Bounds(source, labels));
            }
        } catch (XMLStreamException | ZipException e) {
            throw new UnreadableSourceException(labels.text("read.error.office", source.name()));
        }
        if (!tables.containsKey("responses") || !tables.containsKey("questions")) {
            throw new UnreadableSourceException(labels.text("read.error.table", source.name()));
        }
        return new SurveyTable(source, new LimeSurveyAnswers(tables).rows(), new SurveyHeadings(labels), labels).discussion(List.of());
    }

    private static void take(XMLStreamReader xml, Map<String, List<Map<String, String>>> tables, Bounds bounds) throws XMLStreamException, UnreadableSourceException {
        List<Map<String, String>> rows = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                bounds.check(Limit.LEVELS, depth);
                text.setLength(0);
                if (depth == TABLE) {
                    rows = tables.computeIfAbsent(xml.getLocalName(), any -> new ArrayList<>());
                } else if (depth == ROW && xml.getLocalName().equals("row")) {
                    rows.add(new LinkedHashMap<>());
                    bounds.checkPosts(rows.size());
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (depth == FIELD && !rows.isEmpty()) {
                    Map<String, String> row = rows.get(rows.size() - 1);
                    row.put(xml.getLocalName(), text.toString());
                    bounds.check(Limit.COLUMNS, row.size());
                }
                depth--;
            } else if (xml.isCharacters() && depth == FIELD) {
                text.append(xml.getText());
                bounds.check(Limit.TEXT, text.length());
            }
        }
    }
}
