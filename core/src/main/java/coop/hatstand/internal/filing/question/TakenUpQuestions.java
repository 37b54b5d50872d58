package coop.hatstand.internal.filing.question;

import coop.hatstand.briefing.Question;
import coop.hatstand.internal.filing.mark.Feature;
import coop.hatstand.internal.filing.mark.IndexedQuestion;
import coop.hatstand.internal.filing.mark.Proposal;
import coop.hatstand.internal.filing.mark.Proposer;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import coop.hatstand.internal.filing.mark.QuoteProposer;
import coop.hatstand.internal.filing.mark.RestatementProposer;
import coop.hatstand.internal.filing.mark.ThreadSoFar;
import coop.hatstand.internal.filing.text.PostText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions that those who take part ask, in a thread that opens with an invitation to ask: what one post asks, not its opener's, and a
 * later one by somebody else quotes or says again.
 */
final class TakenUpQuestions {
    private static final int FEWEST = 2;
    /** Comparing each post's words with more questions than any such thread has would take for ever. */
    private static final int MOST = 2_000;
    private static final List<Proposer> TAKING_UP = List.of(new QuoteProposer(), new RestatementProposer());

    static QuestionSearchResult in(List<PostText> postTexts) {
        List<Question> asked = new ArrayList<>();
        List<QuestionSearchResult.Taken> places = new ArrayList<>();
        for (int i = 1; i < postTexts.size() && asked.size() < MOST; i++) {
            if (postTexts.get(i).post().author().equals(postTexts.get(0).post().author())) {
                continue;
            }
            QuestionSearchResult result = AskingSentences.in(i, postTexts.get(i));
            for (int q = 0; q < result.questions().size(); q++) {
                asked.add(numbered(asked.size() + 1, result.questions().get(q)));
                places.add(result.taken().get(q));
            }
        }
        Set<String> answered = answered(postTexts, new QuestionIndex(asked), places);
        List<Question> questions = new ArrayList<>();
        List<QuestionSearchResult.Taken> taken = new ArrayList<>();
        for (int q = 0; q < asked.size(); q++) {
            if (answered.contains(asked.get(q).id())) {
                questions.add(numbered(questions.size() + 1, asked.get(q)));
                taken.add(places.get(q));
            }
        }
        return questions.size() < FEWEST ? QuestionSearchResult.NOTHING : new QuestionSearchResult(questions, taken, true);
    }

    private static Question numbered(int number, Question question) {
        return new Question("q" + number, Integer.toString(number), Optional.empty(), question.text(), question.parts());
    }

    /** The ids of the questions that a later post by somebody else takes up. */
    private static Set<String> answered(List<PostText> postTexts, QuestionIndex questionIndex, List<QuestionSearchResult.Taken> places) {
        Set<String> answered = new HashSet<>();
        ThreadSoFar nothing = new ThreadSoFar(List.of());
        for (int i = 1; i < postTexts.size(); i++) {
            for (Proposer proposer : TAKING_UP) {
                for (Proposal proposal : proposer.propose(postTexts.get(i), questionIndex, nothing)) {
                    for (IndexedQuestion indexedQuestion : proposal.has(Feature.SAME) || proposal.has(Feature.ALIKE) ? proposal.questions() : List.<IndexedQuestion>of()) {
                        int asker = places.get(questionIndex.all().indexOf(indexedQuestion)).post();
                        if (asker < i && !postTexts.get(asker).post().author().equals(postTexts.get(i).post().author())) {
                            answered.add(indexedQuestion.id());
                        }
                    }
                }
            }
        }
        return answered;
    }
}
