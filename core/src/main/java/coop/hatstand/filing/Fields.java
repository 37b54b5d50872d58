package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The questions that stand in a survey's columns or a form's fields, joined to those known from elsewhere, and their answers. */
final class Fields {
    private static final double SAME = 0.85;
    private static final Pattern NOTHING = Pattern.compile("[-–—.…_\\s]*");
    private final Sources sources;
    private final List<Question> questions;
    private final Map<String, Asked> byText = new HashMap<>();

    /**
     * One field's answer.
     *
     * @param question the question
     * @param field the field
     */
    record Answer(Asked question, Field field) {
    }

    Fields(Sources sources, List<Question> known) {
        this.sources = sources;
        questions = new ArrayList<>(known);
        Questions before = new Questions(known);
        for (Sheet sheet : sources.sheets()) {
            for (Field field : sheet.post().fields()) {
                if (!field.choice()) {
                    byText.computeIfAbsent(field.question(), text -> asked(text, before, sheet));
                }
            }
        }
    }

    /** The questions known before, and those that only fields ask. */
    List<Question> questions() {
        return List.copyOf(questions);
    }

    /** The answers in the fields of one post; blank ones are none, nor are dashes. */
    List<Answer> answers(int sheet) {
        return sources.sheets().get(sheet).post().fields().stream()
                .filter(field -> !NOTHING.matcher(field.answer()).matches() && byText.containsKey(field.question()))
                .map(field -> new Answer(byText.get(field.question()), field))
                .toList();
    }

    /** The choices in the fields of one post that are of no question anybody answered in words. */
    List<Field> choices(int sheet) {
        return sources.sheets().get(sheet).post().fields().stream()
                .filter(field -> !field.answer().isBlank() && !byText.containsKey(field.question())).toList();
    }

    private Asked asked(String text, Questions before, Sheet sheet) {
        Optional<NumberLabel> label = NumberLabel.at(text).filter(l -> l.numbers().size() == 1 && l.kind() != NumberLabel.Kind.BARE);
        String words = text.substring(label.map(NumberLabel::end).orElse(0)).strip().replaceAll("\\s+", " ");
        Optional<Asked> known = before.alike(Likeness.words(words), SAME).map(Questions.Match::asked);
        return known.orElseGet(() -> {
            int place = questions.size() + 1;
            String own = label.map(l -> l.numbers().get(0)).orElse("");
            boolean free = !own.isEmpty() && questions.stream().noneMatch(q -> q.number().equals(own));
            Question question = new Question("q" + place, free ? own : Integer.toString(place), Optional.empty(), words, Parts.of(words));
            questions.add(question);
            return Asked.of(question);
        });
    }
}
