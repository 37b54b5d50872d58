package coop.hatstand.internal.filing.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.document.Prose;
import coop.hatstand.internal.filing.Filing;
import coop.hatstand.internal.filing.FilingOptions;
import coop.hatstand.internal.filing.FilingResult;
import coop.hatstand.internal.filing.Threads;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.survey.CsvReader;
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

/** In whatever way a survey's columns are headed and parted, each answer is filed under its column's question, and no word is lost. */
final class SurveyPropertyTest {
    private static final List<String> ASKED = List.of("Why did you join the mill?", "What would you change first?", "Who helps you with the rota, and how?");
    private static final List<String> SAID = List.of("", "For the bread, and the people.", "Nothing; it is fine as it is.", "1. the door\n2. the roof\n\nAnd \"the cellar\".", "My aunt does, every second week.", "It was £40 in 2019 | now more",
            "=SUM(A1) is what I wrote");

    /** How the heading of a column stands for its question. */
    enum Style { PLAIN("%2$s"), NUMBERED("%d. %s"), LETTER("Q%d: %s"), CODED("P0%d. %s"), BRACKETED("[%d] %s");

        private final String format;

        Style(String format) {
            this.format = format;
        }
    }

    @Property(seed = "20261126", tries = 300)
    void everyAnswerIsFiledUnderItsColumn(@ForAll Style style, @ForAll("rows") List<List<Integer>> rows, @ForAll("separators") char separator) throws IOException {
        StringBuilder table = new StringBuilder("Timestamp" + separator + "Name");
        for (int i = 0; i < ASKED.size(); i++) {
            table.append(separator).append(quoted(String.format(style.format, i + 1, ASKED.get(i))));
        }
        List<String> expected = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            table.append("\n2026-05-04 10:0").append(row).append(":00").append(separator).append("Person ").append((char) ('A' + row));
            for (int i = 0; i < ASKED.size(); i++) {
                String said = SAID.get(rows.get(row).get(i));
                table.append(separator).append(quoted(said));
                if (!said.isEmpty()) {
                    expected.add(ASKED.get(i) + " Person " + (char) ('A' + row) + ": " + words(said));
                }
            }
        }
        FilingResult result = Filing.file(List.of(new CsvReader(Labels.of("en")).read(Source.of("s.csv", table + "\n"))), FilingOptions.of(Labels.of("en")));
        assertEquals(String.join("\n", expected), told(result));
        assertEquals("", Threads.lost(result));
    }

    /** Each answer with its question's words and its author's name, by row. */
    private static String told(FilingResult result) {
        return result.briefing().responses().stream().map(r -> result.briefing().questions().stream().filter(q -> r.questions().contains(q.id())).findFirst().orElseThrow().text() + " "
                + result.briefing().respondent(r.respondent()).orElseThrow().name() + ": " + words(Prose.of(r.body()))).collect(Collectors.joining("\n"));
    }

    /** Without a list's numbers, which are the list's. */
    private static String words(String text) {
        return WordLikeness.words(text).stream().filter(word -> !word.matches("[12]")).collect(Collectors.joining(" "));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Provide
    Arbitrary<List<List<Integer>>> rows() {
        // Whole sentences of several kinds in each column: a table of a few repeated ones would be one of choices.
        return Arbitraries.integers().between(0, SAID.size() - 1).list().ofSize(ASKED.size()).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }
}
