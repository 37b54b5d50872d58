package coop.hatstand.internal.read.survey;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Limits;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** A table's rows of cells, parted by whichever separator makes the rows most alike. */
public record CsvRows(List<List<String>> rows) {
    private static final int HEAD_ROWS = 50;
    private static final String SEPARATORS = ",;\t";
    private static final String SAID = "sep=";

    /** Made when the first table is read. */
    private static final class Usual {
        private static final CsvMapper MAPPER = mapper(Limits.USUAL);
    }

    /** The first rows, if there are at least two columns and two rows, and of all rows no fewer than this share equally wide. */
    static Optional<CsvRows> ofHead(String head, double alike) {
        return separators(head).filter(separator -> alike < 1 || mayPart(head, separator)).map(separator -> new CsvRows(withoutSpeech(rows(head, separator, HEAD_ROWS)))).filter(rows -> rows.isTable(alike))
                .max(Comparator.comparingInt(CsvRows::columns));
    }

    /** Whether the first line may have two cells; in most prose it has not, and then not all rows are equally wide. */
    private static boolean mayPart(String text, char separator) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.indexOf(separator) >= 0 || first.indexOf('"') >= 0 || first.startsWith(SAID);
    }

    public static CsvRows of(Source source, String text, Labels labels) throws UnreadableSourceException {
        char separator = separators(text)
                .max(Comparator.comparingInt(candidate -> likeness(rows(text, candidate, HEAD_ROWS))))
                .orElse(',');
        if (separator == '\t' && TabbedLines.isTable(text)) {
            return new CsvRows(TabbedLines.rows(text, new Bounds(source, labels)));
        }
        List<List<String>> rows = new ArrayList<>();
        Bounds bounds = new Bounds(source, labels);
        try (MappingIterator<String[]> cells = cells(mapperOf(source.limits()), text, separator)) {
            while (cells.hasNext()) {
                rows.add(row(cells.next()));
                bounds.checkPosts(rows.size());
            }
        } catch (StreamConstraintsException e) {
            throw bounds.beyond(Limit.TEXT);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
            throw new UnreadableSourceException(labels.text("read.error.csv", source.name(), at.getLineNr()));
        }
        return new CsvRows(withoutSpeech(rows));
    }

    /** As many rows as can be read, the last left out where the text may be cut within it. */
    private static List<List<String>> rows(String text, char separator, int most) {
        if (separator == '\t' && TabbedLines.isTable(text)) {
            return TabbedLines.first(text, most);
        }
        List<List<String>> rows = new ArrayList<>();
        try (MappingIterator<String[]> cells = cells(Usual.MAPPER, text, separator)) {
            while (cells.hasNext() && rows.size() <= most) {
                rows.add(row(cells.next()));
            }
        } catch (JacksonException e) {
            return rows;
        }
        return rows.size() > most || !text.endsWith("\n") && rows.size() > 2 ? rows.subList(0, rows.size() - 1) : rows;
    }

    private static CsvMapper mapperOf(Limits limits) {
        return limits.equals(Limits.USUAL) ? Usual.MAPPER : mapper(limits);
    }

    private static CsvMapper mapper(Limits limits) {
        return CsvMapper.builder(CsvFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(limits.of(Limit.TEXT)).build())
                        .build())
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build();
    }

    private static MappingIterator<String[]> cells(CsvMapper mapper, String text, char separator) {
        return mapper.readerFor(String[].class).with(CsvSchema.emptySchema().withColumnSeparator(separator)).readValues(text);
    }

    private static List<String> row(String[] cells) {
        return Arrays.stream(cells).map(cell -> Objects.requireNonNullElse(cell, "")).toList();
    }

    private static Stream<Character> separators(String text) {
        String said = text.startsWith(SAID) && text.length() > SAID.length() ? text.substring(SAID.length(), SAID.length() + 1) : "";
        return (SEPARATORS.contains(said) && !said.isEmpty() ? said : SEPARATORS).chars().mapToObj(c -> (char) c);
    }

    /** Without the line by which Excel says its separator. */
    private static List<List<String>> withoutSpeech(List<List<String>> rows) {
        boolean said = !rows.isEmpty() && rows.get(0).get(0).startsWith(SAID) && String.join("", rows.get(0)).length() <= SAID.length() + 1;
        return said ? rows.subList(1, rows.size()) : rows;
    }

    /** How many cells the rows that are as wide as most hold. */
    private static int likeness(List<List<String>> rows) {
        CsvRows table = new CsvRows(withoutSpeech(rows));
        return table.columns() < 2 ? 0 : table.columns() * (int) rows.stream().filter(row -> row.size() == table.columns()).count();
    }

    private boolean isTable(double share) {
        if (rows.size() < 2 || columns() < 2) {
            return false;
        }
        long headed = head().stream().filter(cell -> !cell.isBlank()).count();
        long alike = rows.stream().filter(row -> row.size() == columns()).count();
        return headed * 2 > columns() && alike >= share * rows.size();
    }

    /** The first row that is as wide as most: a title may stand above it. */
    List<String> head() {
        return rows.stream().filter(row -> row.size() == columns()).findFirst().orElse(List.of());
    }

    /** How wide most rows are, the widest of those that are as many. */
    private int columns() {
        Map<Integer, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(0);
    }
}
