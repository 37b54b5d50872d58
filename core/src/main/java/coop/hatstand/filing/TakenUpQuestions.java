package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions that those who take part ask, in a thread that opens with an invitation to ask: what one post asks, not its opener's, and a
 * later one by somebody else quotes or says again.
 */
final class TakenUpQuestions implements QuestionFinder {
    private static final int FEWEST = 2;
    /** Comparing each post's words with more questions than any such thread has would take for ever. */
    private static final int MOST = 2_000;
    private static final List<Proposer> TAKING_UP = List.of(new QuoteClaims(), new RestatedClaims());

    @Override
    public Found find(List<Sheet> sheets) {
        List<Question> asked = new ArrayList<>();
        List<Found.Taken> places = new ArrayList<>();
        for (int i = 1; i < sheets.size() && asked.size() < MOST; i++) {
            if (sheets.get(i).post().author().equals(sheets.get(0).post().author())) {
                continue;
            }
            Found found = new ProseQuestions().find(List.of(sheets.get(i)));
            for (int q = 0; q < found.questions().size(); q++) {
                asked.add(numbered(asked.size() + 1, found.questions().get(q)));
                places.add(new Found.Taken(i, found.taken().get(q).span()));
            }
        }
        Set<String> answered = answered(sheets, new Questions(asked), places);
        List<Question> questions = new ArrayList<>();
        List<Found.Taken> taken = new ArrayList<>();
        for (int q = 0; q < asked.size(); q++) {
            if (answered.contains(asked.get(q).id())) {
                questions.add(numbered(questions.size() + 1, asked.get(q)));
                taken.add(places.get(q));
            }
        }
        return questions.size() < FEWEST ? Found.NOTHING : new Found(questions, taken);
    }

    private static Question numbered(int number, Question question) {
        return new Question("q" + number, Integer.toString(number), Optional.empty(), question.text(), question.parts());
    }

    /** The ids of the questions that a later post by somebody else takes up. */
    private static Set<String> answered(List<Sheet> sheets, Questions questions, List<Found.Taken> places) {
        Set<String> answered = new HashSet<>();
        for (int i = 1; i < sheets.size(); i++) {
            for (Proposer proposer : TAKING_UP) {
                for (Claim claim : proposer.claims(sheets.get(i), questions)) {
                    for (Asked asked : claim.has(Feature.SAME) || claim.has(Feature.ALIKE) ? claim.questions() : List.<Asked>of()) {
                        int asker = places.get(questions.all().indexOf(asked)).sheet();
                        if (asker < i && !sheets.get(asker).post().author().equals(sheets.get(i).post().author())) {
                            answered.add(asked.id());
                        }
                    }
                }
            }
        }
        return answered;
    }
}
