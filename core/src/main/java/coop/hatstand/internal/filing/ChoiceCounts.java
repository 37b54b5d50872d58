package coop.hatstand.internal.filing;

import coop.hatstand.discussion.Field;
import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.internal.labels.Cues;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Counts what people chose where a survey offers choices. Who chose what stays with each person. Used once. */
final class ChoiceCounts {
    /** A longer list of what only one person each said would be no summary. */
    private static final int MOST_ROWS = 15;
    private static final Set<String> AGREES = Cues.of("agrees").stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    private static final Pattern FIGURE = Pattern.compile("[\\d.,+%€$£ -]{1,20}");
    private final Map<String, List<Set<String>>> answers = new LinkedHashMap<>();

    /** What is kept with the person whose choices they are. */
    List<Block> take(List<Field> choices) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        choices.forEach(field -> chosen.computeIfAbsent(field.question(), any -> new LinkedHashSet<>()).add(field.answer().strip()));
        List<Block> kept = new ArrayList<>();
        chosen.forEach((question, options) -> {
            answers.computeIfAbsent(question, any -> new ArrayList<>()).add(options);
            kept.add(Paragraph.of(new Strong(List.of(new Text(question))), new Text(" " + String.join("; ", options))));
        });
        return kept;
    }

    /** The questions with a table each, the choice made most often first; none where most said what nobody else did, as of postcodes. */
    List<Block> blocks(Labels labels) {
        List<Block> blocks = new ArrayList<>();
        answers.forEach((question, given) -> {
            Map<String, Integer> counts = counts(given);
            long alone = counts.values().stream().filter(count -> count == 1).count();
            if (alone == counts.size() || alone > MOST_ROWS && alone * 2 > given.size()) {
                return;
            }
            blocks.add(Paragraph.of(new Strong(List.of(new Text(question)))));
            List<List<List<Inline>>> rows = new ArrayList<>();
            int others = 0;
            for (Map.Entry<String, Integer> choice : counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).toList()) {
                if (choice.getValue() > 1 || counts.size() <= MOST_ROWS && isNobodysWords(choice.getKey())) {
                    rows.add(row(choice.getKey(), choice.getValue()));
                } else {
                    others++;
                }
            }
            if (others > 0) {
                rows.add(row(labels.text("tally.other"), others));
            }
            blocks.add(new Table(List.of(cell(labels.text("tally.choice")), cell(labels.text("tally.count"))), rows, true));
        });
        return blocks;
    }

    /** Whether an answer that one person alone gave may be shown without regard to that person's terms: a number, a yes or a no. Other words are counted as such. */
    private static boolean isNobodysWords(String choice) {
        return FIGURE.matcher(choice).matches() || AGREES.contains(choice.toLowerCase(Locale.ROOT));
    }

    /** How many people gave each answer, in whichever capitals it was first given. */
    private static Map<String, Integer> counts(List<Set<String>> given) {
        Map<String, String> spelt = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Set<String> options : given) {
            Set<String> own = new HashSet<>();
            for (String option : options) {
                String spelling = spelt.computeIfAbsent(option.toLowerCase(Locale.ROOT), any -> option);
                if (own.add(spelling)) {
                    counts.merge(spelling, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static List<List<Inline>> row(String choice, int count) {
        return List.of(cell(choice), cell(Integer.toString(count)));
    }

    private static List<Inline> cell(String words) {
        return List.of(new Text(words));
    }
}
