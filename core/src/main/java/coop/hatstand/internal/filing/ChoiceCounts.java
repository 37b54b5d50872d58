package coop.hatstand.internal.filing;

import coop.hatstand.briefing.ClosedQuestion;
import coop.hatstand.briefing.ClosedQuestion.Option;
import coop.hatstand.discussion.Field;
import coop.hatstand.document.Block;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts what people chose where a survey offers choices. Who chose what stays with each person, too. Used once. */
final class ChoiceCounts {
    private final Map<String, Map<String, Chosen>> answers = new LinkedHashMap<>();
    private final Map<String, String> next = new LinkedHashMap<>();

    /** A choice in whichever capitals it was first made, and who made it. */
    private record Chosen(String words, Set<String> people) {
    }

    /** What is kept with the person whose choices they are. */
    List<Block> take(String person, List<Field> choices) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        choices.forEach(field -> chosen.computeIfAbsent(field.question(), any -> new LinkedHashSet<>()).add(field.answer().strip()));
        List<Block> kept = new ArrayList<>();
        chosen.forEach((question, options) -> {
            Map<String, Chosen> counted = answers.computeIfAbsent(question, any -> new LinkedHashMap<>());
            options.forEach(option -> counted.computeIfAbsent(option.toLowerCase(Locale.ROOT), any -> new Chosen(option, new LinkedHashSet<>())).people().add(person));
            kept.add(Paragraph.of(new Strong(List.of(new Text(question))), new Text(" " + String.join("; ", options))));
        });
        return kept;
    }

    /** Remembers which open question is asked next after each closed one. */
    void order(List<Field> fields) {
        List<String> waiting = new ArrayList<>();
        for (Field field : fields) {
            if (field.choice()) {
                waiting.add(field.question());
            } else {
                waiting.forEach(closed -> next.putIfAbsent(closed, field.question()));
                waiting.clear();
            }
        }
    }

    /** The questions with who chose what; what an open question is called by the fields that ask it is given. */
    List<ClosedQuestion> questions(Map<String, String> open) {
        List<ClosedQuestion> questions = new ArrayList<>();
        answers.forEach((question, chosen) -> questions.add(ClosedQuestion.of("c" + (questions.size() + 1), question,
                Optional.ofNullable(next.get(question)).map(open::get), chosen.values().stream().map(one -> Option.of(one.words(), List.copyOf(one.people()))).toList())));
        return questions;
    }
}
