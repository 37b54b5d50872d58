package coop.hatstand.internal.filing.question;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionNumbering;
import coop.hatstand.internal.filing.text.QuestionText;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions that somebody adds below the first ones, going on with their numbers: "Question 9: …?"; or that whoever put the first adds with words
 * that say so, "One more thing: …?"
 */
final class AddedQuestions {
    /** How many posts further somebody may take a question up. */
    private static final int FARTHEST = 50;

    private static final int LONGEST = 2_000;
    private static final Pattern TOLD = Pattern.compile("(?<![\\p{L}])" + CueWords.any("adds") + "(?![\\p{L}])[^:" + QuestionMark.ANY + "]{0,100}[:,–—-]\\s+([^" + QuestionMark.ANY + "]{8,400}["
            + QuestionMark.ANY + "])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AddedQuestions() {
    }

    /**
     * The questions found with those added.
     *
     * @param taken where the added ones stand; they are found there again as labels, for what their author says on them
     */
    record Added(List<Question> questions, Set<QuestionSearchResult.Taken> taken) {
    }

    /** The questions found with those that are added on some of the posts. */
    static Added to(QuestionSearchResult result, PostTexts postTexts, IntPredicate posts) {
        List<Question> questions = new ArrayList<>(result.questions());
        Set<QuestionSearchResult.Taken> taken = new HashSet<>();
        for (int i = 0; i < postTexts.texts().size() && !questions.isEmpty(); i++) {
            if (posts.test(i) && !postTexts.inForm(i) && result.on(i).isEmpty()) {
                add(i, postTexts, questions, taken);
                if (asker(result, postTexts).equals(postTexts.texts().get(i).post().author().key())) {
                    addTold(i, postTexts.texts().get(i), questions, taken);
                }
            }
        }
        return new Added(List.copyOf(questions), Set.copyOf(taken));
    }

    /** Who put the first questions; nobody if that is not known. */
    private static Optional<String> asker(QuestionSearchResult result, PostTexts postTexts) {
        return result.taken().isEmpty() || result.scattered() ? Optional.of("") : postTexts.texts().get(result.taken().get(0).post()).post().author().key().or(() -> Optional.of(""));
    }

    private static void addTold(int index, PostText postText, List<Question> questions, Set<QuestionSearchResult.Taken> taken) {
        for (PostLine postLine : postText.lines()) {
            if (!postLine.asks() || !postLine.open() || postLine.text().length() > LONGEST) {
                continue;
            }
            Matcher told = TOLD.matcher(postLine.text());
            String last = questions.get(questions.size() - 1).number();
            if (told.find() && last.matches("\\d{1,3}") && WordLikeness.words(told.group(1)).size() > 2) {
                questions.add(QuestionText.question(questions.size() + 1, Integer.toString(Integer.parseInt(last) + 1), Optional.empty(), postText, told.group(1)));
                taken.add(new QuestionSearchResult.Taken(index, new Span(postLine.from() + told.start(1), postLine.from() + told.end(1), Span.Role.QUESTION)));
            }
        }
    }

    private static void add(int index, PostTexts postTexts, List<Question> questions, Set<QuestionSearchResult.Taken> taken) {
        PostText postText = postTexts.texts().get(index);
        for (PostLine postLine : postText.lines()) {
            Optional<NumberLabel> label = postLine.asks() && postLine.open() ? postLine.label() : Optional.empty();
            String last = questions.get(questions.size() - 1).number();
            boolean next = label.filter(l -> l.numbers().size() == 1 && QuestionNumbering.follows(last, l.numbers().get(0)))
                    .filter(l -> l.kind() == NumberLabel.Kind.WORDED || taken(l.numbers().get(0), index, postTexts)).isPresent();
            if (next && questions.stream().noneMatch(q -> q.number().equals(label.get().numbers().get(0)))) {
                int end = QuestionMark.last(postLine.text()) + 1;
                String words = postLine.text().substring(Math.min(label.get().end(), end), end);
                questions.add(QuestionText.question(questions.size() + 1, label.get().numbers().get(0), Optional.empty(), postText, words));
                taken.add(new QuestionSearchResult.Taken(index, new Span(postLine.from(), postLine.from() + end, Span.Role.QUESTION)));
            }
        }
    }

    /** Whether a later post takes a number up: then a list item that asks is a question and no part of an answer. */
    private static boolean taken(String number, int index, PostTexts postTexts) {
        return postTexts.texts().subList(index + 1, postTexts.texts().size()).stream().limit(FARTHEST).flatMap(postText -> postText.lines().stream())
                .anyMatch(postLine -> !postLine.code() && NumberLabel.at(postLine.text().replaceFirst("^[>\\s]+", "")).filter(l -> l.numbers().equals(List.of(number))).isPresent());
    }
}
