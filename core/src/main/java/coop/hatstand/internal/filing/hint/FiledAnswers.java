package coop.hatstand.internal.filing.hint;

import coop.hatstand.suggest.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The answers that are filed, and which of them a passage is like. */
final class FiledAnswers {
    /** Answers to one question beyond these say nothing new about what its answers speak of. */
    private static final int ENOUGH = 200;
    private static final int MOST = 6000;
    private static final int FEWEST = 10;
    /** How many of a question's answers count that a passage is most like. */
    static final int NEAREST = 3;
    private final List<Passage> answers = new ArrayList<>();
    private final List<int[]> questions = new ArrayList<>();
    private final VectorIndex index = new VectorIndex();
    private final int asked;

    /**
     * What a passage has in common with other people's answers to each question.
     *
     * @param nearest with those it is most like, in ten-thousandths
     * @param mean with all
     * @param people whether anybody else answered
     * @param alike how like it is to each answer
     */
    record Likeness(int[] nearest, int[] mean, boolean[] people, int[] alike) {
    }

    FiledAnswers(List<Passage> passages, List<PassageWords> words, Map<String, Integer> places, Vocabulary vocabulary) {
        asked = places.size();
        int enough = Math.max(FEWEST, Math.min(ENOUGH, MOST / Math.max(1, asked)));
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            int[] under = passage.questions().stream().filter(places::containsKey).mapToInt(places::get).toArray();
            if (under.length > 0 && passage.questions().stream().anyMatch(id -> times.merge(id, 1, Integer::sum) <= enough)) {
                answers.add(passage);
                questions.add(under);
                index.add(vocabulary.vector(words.get(i).stems()));
            }
        }
    }

    Likeness likeness(TextVector text, String respondent) {
        int[] alike = index.likeness(text);
        int[][] most = new int[asked][NEAREST];
        long[] sums = new long[asked];
        int[] count = new int[asked];
        for (int i = 0; i < alike.length; i++) {
            if (answers.get(i).respondent().equals(respondent)) {
                continue;
            }
            for (int question : questions.get(i)) {
                sums[question] += alike[i];
                count[question]++;
                insert(most[question], alike[i]);
            }
        }
        int[] nearest = new int[asked];
        int[] mean = new int[asked];
        boolean[] people = new boolean[asked];
        for (int q = 0; q < asked; q++) {
            nearest[q] = Arrays.stream(most[q]).sum() / NEAREST;
            mean[q] = count[q] == 0 ? 0 : (int) (sums[q] / count[q]);
            people[q] = count[q] > 0;
        }
        return new Likeness(nearest, mean, people, alike);
    }

    static void insert(int[] most, int value) {
        for (int i = 0, carried = value; i < most.length; i++) {
            if (carried > most[i]) {
                int smaller = most[i];
                most[i] = carried;
                carried = smaller;
            }
        }
    }

    /** Other people's answers to a question that a passage is most like. */
    List<Integer> nearest(Likeness likeness, int question, String respondent, int most) {
        List<Integer> nearest = new ArrayList<>(most + 1);
        for (int i = 0; i < answers.size(); i++) {
            int alike = likeness.alike()[i];
            boolean near = alike > 0 && (nearest.size() < most || alike > likeness.alike()[nearest.get(most - 1)]);
            if (near && Arrays.stream(questions.get(i)).anyMatch(q -> q == question) && !answers.get(i).respondent().equals(respondent)) {
                int at = nearest.size();
                while (at > 0 && alike > likeness.alike()[nearest.get(at - 1)]) {
                    at--;
                }
                nearest.add(at, i);
                nearest.subList(Math.min(most, nearest.size()), nearest.size()).clear();
            }
        }
        return nearest;
    }

    String id(int answer) {
        return answers.get(answer).id();
    }

    TextVector vector(int answer) {
        return index.vector(answer);
    }
}
