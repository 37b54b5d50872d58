package coop.hatstand.internal.filing.question;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.mark.Feature;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import coop.hatstand.internal.filing.mark.QuoteProposer;
import coop.hatstand.internal.filing.mark.ThreadSoFar;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Questions that whoever put the first ones puts in later posts: a numbered list that asks, what somebody else takes up by quoting it, or, where
 * each of their posts asks one thing and others write between them, the next question of an interview. They go on with the numbers.
 */
final class FurtherQuestions {
    private static final double SAME = 0.7;
    /** How many posts further somebody takes a question up, and how many such questions are looked for: more would take for ever. */
    private static final int FARTHEST = 50;
    private static final int MOST = 200;
    private final PostTexts postTexts;
    private final List<Question> questions;
    private final List<QuestionSearchResult.Taken> taken = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    private FurtherQuestions(PostTexts postTexts, List<Question> questions) {
        this.postTexts = postTexts;
        this.questions = questions;
        questions.forEach(question -> numbers.add(question.number()));
    }

    /** Whether the asker of one question goes on to interview the others. */
    static boolean interview(QuestionSearchResult first, PostTexts postTexts, IntPredicate posts) {
        return first.questions().size() == 1 && !first.taken().isEmpty() && Interview.is(postTexts.texts(), first.taken().get(0).post(), theirs(first, postTexts, posts));
    }

    /** Adds to some questions what their asker puts beside them or on further posts. */
    static List<QuestionSearchResult.Taken> add(QuestionSearchResult first, PostTexts postTexts, IntPredicate posts, boolean interview, List<Question> questions) {
        if (first.taken().isEmpty() || first.scattered()) {
            return List.of();
        }
        FurtherQuestions further = new FurtherQuestions(postTexts, questions);
        int opening = first.taken().get(0).post();
        Optional<String> asker = postTexts.texts().get(opening).post().author().key();
        if (!interview) {
            further.beside(opening, asker, first.on(opening));
        }
        int found = 0;
        for (int post : theirs(first, postTexts, posts)) {
            found += found >= MOST ? 0 : interview ? further.next(post) : further.add(post, asker);
        }
        return further.taken;
    }

    /** The further posts of whoever put some questions. */
    private static List<Integer> theirs(QuestionSearchResult first, PostTexts postTexts, IntPredicate posts) {
        int opening = first.taken().get(0).post();
        Optional<String> asker = postTexts.texts().get(opening).post().author().key();
        return IntStream.range(opening + 1, asker.isPresent() ? postTexts.texts().size() : 0)
                .filter(i -> posts.test(i) && !postTexts.inForm(i) && first.on(i).isEmpty() && asker.equals(postTexts.texts().get(i).post().author().key())).limit(MOST).boxed().toList();
    }

    /** Takes what the opening post asks beside its list, where somebody quotes it. */
    private void beside(int opening, Optional<String> asker, List<Span> list) {
        QuestionSearchResult prose = fresh(AskingSentences.in(opening, postTexts.texts().get(opening)), new QuestionIndex(questions));
        Set<String> up = prose.questions().isEmpty() ? Set.of() : takenUp(opening, new QuestionIndex(prose.questions()), asker);
        List<Boolean> apart = prose.taken().stream().map(one -> list.stream().noneMatch(span -> span.from() < one.span().to() && one.span().from() < span.to())).toList();
        add(prose, question -> up.contains(question.id()) && apart.get(prose.questions().indexOf(question)));
    }

    /** Takes the next question of an interview. */
    private int next(int index) {
        QuestionSearchResult sentences = fresh(AskingSentences.in(index, postTexts.texts().get(index)), new QuestionIndex(questions));
        add(sentences, question -> true);
        return sentences.questions().size();
    }

    private int add(int index, Optional<String> asker) {
        PostText postText = postTexts.texts().get(index);
        QuestionIndex before = new QuestionIndex(questions);
        QuestionSearchResult list = fresh(NumberedLists.in(index, postText), before);
        if (list.questions().size() > 1) {
            add(list, question -> true);
            return list.questions().size();
        }
        QuestionSearchResult prose = fresh(AskingSentences.in(index, postText), before);
        Set<String> up = prose.questions().isEmpty() ? Set.of() : takenUp(index, new QuestionIndex(prose.questions()), asker);
        add(prose, question -> up.contains(question.id()));
        return prose.questions().size();
    }

    private void add(QuestionSearchResult result, java.util.function.Predicate<Question> wanted) {
        for (int q = 0; q < result.questions().size(); q++) {
            Question question = result.questions().get(q);
            if (wanted.test(question)) {
                String number = next();
                questions.add(new Question("q" + (questions.size() + 1), number, Optional.empty(), question.text(), question.parts()));
                numbers.add(number);
                taken.add(result.taken().get(q));
            }
        }
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
    private static QuestionSearchResult fresh(QuestionSearchResult result, QuestionIndex before) {
        List<Question> questions = new ArrayList<>();
        List<QuestionSearchResult.Taken> taken = new ArrayList<>();
        for (int q = 0; q < result.questions().size(); q++) {
            if (before.alike(WordLikeness.words(result.questions().get(q).text()), SAME).isEmpty()) {
                questions.add(result.questions().get(q));
                taken.add(result.taken().get(q));
            }
        }
        return new QuestionSearchResult(questions, taken);
    }

    /** The ids of those that somebody else quotes later. */
    private Set<String> takenUp(int index, QuestionIndex asked, Optional<String> asker) {
        Set<String> up = new HashSet<>();
        QuoteProposer quotes = new QuoteProposer();
        ThreadSoFar nothing = new ThreadSoFar(List.of());
        for (int i = index + 1; i < Math.min(postTexts.texts().size(), index + 1 + FARTHEST); i++) {
            PostText postText = postTexts.texts().get(i);
            if (!asker.equals(postText.post().author().key())) {
                quotes.propose(postText, asked, nothing).stream().filter(proposal -> proposal.has(Feature.SAME) || proposal.has(Feature.ALIKE)).filter(proposal -> !proposal.has(Feature.EMPTY) && !proposal.has(Feature.WHOLE_LETTER))
                        .forEach(proposal -> proposal.questions().forEach(question -> up.add(question.id())));
            }
        }
        return up;
    }
}
