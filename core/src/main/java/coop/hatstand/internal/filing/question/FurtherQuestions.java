package coop.hatstand.internal.filing.question;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Questions that whoever put the first ones puts beside them or in later posts: a numbered list that asks, what somebody else names or answers right
 * away, or, where each of their posts asks one thing and others write between them, the next question of an interview. They go on with the numbers.
 */
final class FurtherQuestions {
    private static final double SAME = 0.7;
    /** How many such questions are looked for: more would take for ever. */
    private static final int MOST = 200;
    private final PostTexts postTexts;
    private final List<Question> questions;
    private final List<Place> places = new ArrayList<>();
    /** By its place, the post that answers a question right away; nothing where it answers two. */
    private final Map<Integer, Optional<String>> answers = new TreeMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final FollowUp followUp;

    private FurtherQuestions(PostTexts postTexts, List<Question> questions, Optional<String> asker) {
        this.postTexts = postTexts;
        this.questions = questions;
        followUp = new FollowUp(postTexts, asker);
        questions.forEach(question -> numbers.add(question.number()));
    }

    /**
     * What was found.
     *
     * @param places where the questions stand
     * @param answers the posts that answer one right away, each by its place with the question's id
     */
    record Found(List<Place> places, Map<Integer, Optional<String>> answers) {
    }

    /**
     * Where a question stands.
     *
     * @param number what its asker called it, if it stands in a list
     */
    record Place(QuestionSearchResult.Taken taken, Optional<String> number) {
    }

    /** Whether the asker of one question goes on to interview the others. */
    static boolean interview(QuestionSearchResult first, PostTexts postTexts, IntPredicate posts) {
        return first.questions().size() == 1 && !first.taken().isEmpty() && Interview.is(postTexts.texts(), first.taken().get(0).post(), theirs(first, postTexts, posts));
    }

    /** Adds to some questions what their asker puts beside them or on further posts. */
    static Found add(QuestionSearchResult first, PostTexts postTexts, IntPredicate posts, boolean interview, List<Question> questions) {
        if (first.taken().isEmpty() || first.scattered()) {
            return new Found(List.of(), Map.of());
        }
        int opening = first.taken().get(0).post();
        FurtherQuestions further = new FurtherQuestions(postTexts, questions, postTexts.texts().get(opening).post().author().key());
        if (!interview) {
            further.beside(opening, first.on(opening));
        }
        int found = 0;
        for (int post : theirs(first, postTexts, posts)) {
            found += found >= MOST ? 0 : interview ? further.next(post) : further.add(post);
        }
        return new Found(further.places, further.answers);
    }

    /** The further posts of whoever put some questions. */
    private static List<Integer> theirs(QuestionSearchResult first, PostTexts postTexts, IntPredicate posts) {
        int opening = first.taken().get(0).post();
        Optional<String> asker = postTexts.texts().get(opening).post().author().key();
        return IntStream.range(opening + 1, asker.isPresent() ? postTexts.texts().size() : 0)
                .filter(i -> posts.test(i) && !postTexts.inForm(i) && first.on(i).isEmpty() && asker.equals(postTexts.texts().get(i).post().author().key())).limit(MOST).boxed().toList();
    }

    /** Takes what the opening post asks beside its list, where somebody names it. */
    private void beside(int opening, List<Span> list) {
        QuestionSearchResult prose = fresh(AskingSentences.in(opening, postTexts.texts().get(opening)));
        Set<String> named = followUp.named(opening, prose.questions(), questions);
        for (int q = 0; q < prose.questions().size(); q++) {
            QuestionSearchResult.Taken one = prose.taken().get(q);
            if (named.contains(prose.questions().get(q).id()) && list.stream().noneMatch(span -> span.from() < one.span().to() && one.span().from() < span.to())) {
                take(prose.questions().get(q), one, Optional.empty());
            }
        }
    }

    /** Takes the next question of an interview. */
    private int next(int index) {
        QuestionSearchResult sentences = fresh(AskingSentences.in(index, postTexts.texts().get(index)));
        takeAll(sentences, false);
        return sentences.questions().size();
    }

    private int add(int index) {
        QuestionSearchResult list = fresh(NumberedLists.in(index, postTexts.texts().get(index)));
        if (list.several()) {
            takeAll(list, true);
            return list.questions().size();
        }
        QuestionSearchResult prose = fresh(AskingSentences.in(index, postTexts.texts().get(index)));
        Set<String> named = followUp.named(index, prose.questions(), questions);
        boolean several = questions.size() > 1;
        for (int q = 0; q < prose.questions().size(); q++) {
            OptionalInt answer = !several ? OptionalInt.empty() : followUp.answeredOn(index, prose.taken().get(q).span());
            if (answer.isPresent() || named.contains(prose.questions().get(q).id())) {
                String id = take(prose.questions().get(q), prose.taken().get(q), Optional.empty());
                answer.ifPresent(post -> answers.merge(post, Optional.of(id), (one, other) -> Optional.empty()));
            }
        }
        return prose.questions().size();
    }

    private void takeAll(QuestionSearchResult result, boolean numbered) {
        for (int q = 0; q < result.questions().size(); q++) {
            take(result.questions().get(q), result.taken().get(q), Optional.of(result.questions().get(q).number()).filter(number -> numbered));
        }
    }

    private String take(Question question, QuestionSearchResult.Taken taken, Optional<String> given) {
        String id = "q" + (questions.size() + 1);
        String number = next();
        questions.add(new Question(id, number, Optional.empty(), question.text(), question.parts()));
        numbers.add(number);
        places.add(new Place(taken, given));
        return id;
    }

    private String next() {
        int next = questions.size() + 1;
        String last = questions.get(questions.size() - 1).number();
        next = last.matches("\\d{1,3}") ? Integer.parseInt(last) + 1 : next;
        while (numbers.contains(Integer.toString(next))) {
            next++;
        }
        return Integer.toString(next);
    }

    /** What was not asked before. */
    private QuestionSearchResult fresh(QuestionSearchResult result) {
        QuestionIndex before = new QuestionIndex(questions);
        List<Integer> fresh = IntStream.range(0, result.questions().size()).filter(q -> before.alike(WordLikeness.words(result.questions().get(q).text()), SAME).isEmpty()).boxed().toList();
        return new QuestionSearchResult(fresh.stream().map(result.questions()::get).toList(), fresh.stream().map(result.taken()::get).toList());
    }
}
