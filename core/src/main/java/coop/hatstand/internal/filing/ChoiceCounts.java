package coop.hatstand.internal.filing;

import coop.hatstand.discussion.Field;
import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what people chose in a survey's columns of closed choices. Who chose what stays with each person. Used once. */
final class ChoiceCounts {
    /** More different answers than a form offers are combinations of what it offers. */
    private static final int MOST_CHOICES = 15;
    private final Map<String, List<String>> answers = new LinkedHashMap<>();

    /** What is kept with the person whose choice it is. */
    Block take(Field field) {
        String chosen = field.answer().strip();
        answers.computeIfAbsent(field.question(), any -> new ArrayList<>()).add(chosen);
        return Paragraph.of(new Strong(List.of(new Text(field.question()))), new Text(" " + chosen));
    }

    /** The questions with a table each, the choice made most often first; none where no two said the same, as of postcodes. */
    List<Block> blocks(Labels labels) {
        List<Block> blocks = new ArrayList<>();
        answers.forEach((question, given) -> {
            if (given.size() == new HashSet<>(given).size()) {
                return;
            }
            blocks.add(Paragraph.of(new Strong(List.of(new Text(question)))));
            List<List<List<Inline>>> rows = counts(given).entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                    .map(choice -> List.of(cell(choice.getKey()), cell(Long.toString(choice.getValue())))).toList();
            blocks.add(new Table(List.of(cell(labels.text("tally.choice")), cell(labels.text("tally.count"))), rows, true));
        });
        return blocks;
    }

    private static Map<String, Long> counts(List<String> given) {
        String separators = new HashSet<>(given).size() > MOST_CHOICES ? ";|, " : ";";
        return given.stream().flatMap(answer -> Arrays.stream(answer.split(separators)).map(String::strip).distinct()).filter(choice -> !choice.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<Inline> cell(String words) {
        return List.of(new Text(words));
    }
}
