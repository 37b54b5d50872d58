package coop.hatstand.internal.filing;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Field;
import coop.hatstand.internal.filing.mark.IndexedQuestion;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import coop.hatstand.internal.filing.question.PostTexts;
import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionText;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The questions that stand in a survey's columns or a form's fields, joined to those known from elsewhere, and their answers. */
final class FieldQuestions {
    private static final double SAME = 0.85;
    private static final Pattern NOTHING = Pattern.compile("[-–—.…_\\s]*");
    private final PostTexts postTexts;
    private final List<Question> questions;
    private final Map<String, IndexedQuestion> byText = new HashMap<>();

    /**
     * One field's answer.
     *
     * @param question the question
     * @param field the field
     */
    record Answer(IndexedQuestion question, Field field) {
    }

    FieldQuestions(PostTexts postTexts, List<Question> known) {
        this.postTexts = postTexts;
        questions = new ArrayList<>(known);
        QuestionIndex before = new QuestionIndex(known);
        for (PostText postText : postTexts.texts()) {
            for (Field field : postText.post().fields()) {
                if (!field.choice()) {
                    byText.computeIfAbsent(field.question(), text -> asked(text, before, postText));
                }
            }
        }
    }

    /** The questions known before, and those that only fields ask. */
    List<Question> questions() {
        return List.copyOf(questions);
    }

    /** The ids of the questions, by what the fields call them. */
    Map<String, String> ids() {
        return byText.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().id()));
    }

    /** The answers in the fields of one post; blank ones are none, nor are dashes. */
    List<Answer> answers(int post) {
        return postTexts.texts().get(post).post().fields().stream()
                .filter(field -> !field.choice() && !NOTHING.matcher(field.answer()).matches())
                .map(field -> new Answer(byText.get(field.question()), field))
                .toList();
    }

    /** The choices in the fields of one post. */
    List<Field> choices(int post) {
        return postTexts.texts().get(post).post().fields().stream()
                .filter(field -> field.choice() && !field.answer().isBlank()).toList();
    }

    private IndexedQuestion asked(String text, QuestionIndex before, PostText postText) {
        Optional<NumberLabel> label = NumberLabel.at(text).filter(l -> l.numbers().size() == 1 && l.kind() != NumberLabel.Kind.BARE);
        String words = text.substring(label.map(NumberLabel::end).orElse(0)).strip().replaceAll("\\s+", " ");
        Optional<IndexedQuestion> known = before.alike(WordLikeness.words(words), SAME).map(QuestionIndex.Match::asked);
        return known.orElseGet(() -> {
            int place = questions.size() + 1;
            String own = label.map(l -> l.numbers().get(0)).orElse("");
            boolean free = !own.isEmpty() && questions.stream().noneMatch(q -> q.number().equals(own));
            Question question = new Question("q" + place, free ? own : Integer.toString(place), Optional.empty(), words, QuestionText.parts(words));
            questions.add(question);
            return IndexedQuestion.of(question);
        });
    }
}
