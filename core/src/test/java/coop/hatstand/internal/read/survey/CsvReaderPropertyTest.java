package coop.hatstand.internal.read.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.discussion.Field;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvReaderPropertyTest {
    private final CsvReader reader = new CsvReader();

    @Property(seed = "20261123")
    void givesEveryCellBack(@ForAll("tables") List<List<String>> rows, @ForAll("separators") String separator) throws IOException {
        List<String> heads = List.of("Why?", "How, so?", "What; then?");
        String text = line(heads, separator) + rows.stream().map(row -> line(row, separator)).collect(Collectors.joining());
        List<List<String>> read = reader.read(Source.of("s.csv", text)).posts().stream()
                .map(post -> heads.stream().map(head -> plain(post.fields().stream().filter(field -> field.question().equals(head)).map(Field::answer).collect(Collectors.joining()))).toList()).toList();
        assertEquals(rows.stream().map(row -> row.stream().map(CsvReaderPropertyTest::plain).toList()).toList(), read);
    }

    @Property(seed = "20261128")
    void rowsAreExactlyWhatWasWritten(@ForAll("tables") List<List<String>> rows, @ForAll("separators") String separator) throws IOException {
        List<List<String>> table = new ArrayList<>(List.of(List.of("Why?", "How, so?", "What; then?")));
        table.addAll(rows);
        String text = table.stream().map(row -> line(row, separator)).collect(Collectors.joining()).replace("\r", "");
        assertEquals(table, CsvRows.of(Source.of("s.csv", text), text, Labels.of("en")).rows());
    }

    /** Without what parts one option from another, which is no word. */
    private static String plain(String cell) {
        return cell.replaceAll("[\\s;,|]+", "");
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.of("a", "1. b, c; d", "say \"so\"", "two\n\nparagraphs", "tab\there", "=x", "ü ’ 🍞", "'", "\"", ",", "<p", "");
        return cells.list().ofSize(2).map(row -> List.of(row.get(0), row.get(1), "x")).list().ofMinSize(1).ofMaxSize(10);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(",", ";", "\t");
    }

    private static String line(List<String> cells, String separator) {
        return cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(separator)) + "\r\n";
    }
}
