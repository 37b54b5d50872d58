package coop.hatstand.internal.filing;

import coop.hatstand.briefing.Question;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import coop.hatstand.internal.filing.question.PostTexts;
import coop.hatstand.internal.filing.question.QuestionLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which questions the labels of each post may mean: those of its topic that are asked by then, by the numbers that its author goes by. Whoever answered the first list means
 * a later one by its own numbers. Asked post by post, in order.
 */
final class MeantQuestions {
    private static final int NONE = -1;
    private final PostTexts postTexts;
    private final QuestionLists lists;
    private final List<Question> questions;
    private final Map<List<Integer>, QuestionIndex> known = new HashMap<>();
    /** By author, the first post that answers something. */
    private final Map<String, Integer> answered = new HashMap<>();

    MeantQuestions(PostTexts postTexts, QuestionLists lists, List<Question> questions) {
        this.postTexts = postTexts;
        this.lists = lists;
        this.questions = questions;
    }

    QuestionIndex on(int post) {
        Optional<Integer> later = lists.laterList(post).filter(list -> author(post).map(answered::get).filter(first -> first < list).isPresent());
        return known.computeIfAbsent(List.of(lists.listOf(post), lists.askedUpTo(post), later.orElse(NONE)), here -> {
            List<Question> asked = lists.askedUpTo(post, lists.meant(lists.listOf(post), questions));
            return new QuestionIndex(later.map(list -> lists.asNumberedOn(list, asked)).orElse(asked));
        });
    }

    /** Takes a post that was found to answer something. */
    void answered(int post) {
        author(post).ifPresent(author -> answered.putIfAbsent(author, post));
    }

    private Optional<String> author(int post) {
        return postTexts.texts().get(post).post().author().key();
    }
}
