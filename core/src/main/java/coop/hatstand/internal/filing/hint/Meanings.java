package coop.hatstand.internal.filing.hint;

import coop.hatstand.suggest.Passage;
import coop.hatstand.suggest.Passages;
import coop.hatstand.suggest.SentenceModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a sentence model says about passages, questions and filed answers. Each text is given to it once, and not all answers of long threads. */
final class Meanings {
    private static final int ENOUGH = 40;
    private static final int MOST = 600;
    private static final int FEWEST = 3;
    private static final int LONGEST = 1000;
    private final SentenceModel model;
    private final Map<String, Integer> places;
    private final List<float[]> questions = new ArrayList<>();
    private final List<Passage> answers = new ArrayList<>();
    private final List<float[]> answered = new ArrayList<>();

    /**
     * How much a passage has in common with the questions and with other people's answers to them, in ten-thousandths.
     *
     * @param answers with the most similar of them
     */
    record Common(int[] questions, int[] answers) {
    }

    Meanings(SentenceModel model, Passages passages, Map<String, Integer> places) {
        this.model = model;
        this.places = places;
        passages.questions().forEach(question -> questions.add(vector(question.text())));
        int enough = Math.max(FEWEST, Math.min(ENOUGH, MOST / Math.max(1, questions.size())));
        Map<String, Integer> times = new HashMap<>();
        for (Passage passage : passages.all()) {
            if (passage.questions().stream().anyMatch(id -> places.containsKey(id) && times.merge(id, 1, Integer::sum) <= enough)) {
                answers.add(passage);
                answered.add(vector(passage.text()));
            }
        }
    }

    private float[] vector(String text) {
        return model.vector(text.substring(0, Math.min(LONGEST, text.length())));
    }

    Common of(Passage passage) {
        float[] vector = vector(passage.text());
        int[][] most = new int[questions.size()][FiledAnswers.NEAREST];
        for (int i = 0; i < answers.size(); i++) {
            if (!answers.get(i).respondent().equals(passage.respondent())) {
                int alike = Math.max(0, likeness(vector, answered.get(i)));
                answers.get(i).questions().stream().filter(places::containsKey).forEach(id -> FiledAnswers.insert(most[places.get(id)], alike));
            }
        }
        return new Common(questions.stream().mapToInt(question -> likeness(vector, question)).toArray(), Arrays.stream(most).mapToInt(three -> Arrays.stream(three).sum() / FiledAnswers.NEAREST).toArray());
    }

    /** The cosine, in hundredths of its whole before it is written finer, so that machines that calculate a little differently say the same. */
    private static int likeness(float[] one, float[] other) {
        double sum = 0;
        double length = 0;
        double otherLength = 0;
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            sum += (double) one[i] * other[i];
            length += (double) one[i] * one[i];
            otherLength += (double) other[i] * other[i];
        }
        return length == 0 || otherLength == 0 ? 0 : 100 * (int) StrictMath.rint(100 * sum / StrictMath.sqrt(length * otherLength));
    }
}
