package coop.hatstand.train.hint;

import coop.hatstand.internal.filing.hint.PassageFeatures;
import coop.hatstand.suggest.Passage;
import coop.hatstand.suggest.SentenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One post of a case, as learning needs it.
 *
 * @param of whose it is
 * @param values by passage, and by question and last none, the features' values
 * @param may which questions a passage may belong to by what is filed
 * @param right which it does belong to
 * @param asked which passages are to be judged
 */
record Example(Case of, List<int[][]> values, boolean[][] may, boolean[][] right, boolean[] asked) {

    static List<Example> of(Case given, Optional<SentenceModel> model) {
        PassageFeatures features = new PassageFeatures(given.passages(), model);
        List<Example> examples = new ArrayList<>();
        for (int post = 0; post < features.posts().size(); post++) {
            List<Integer> places = features.posts().get(post);
            if (places.stream().anyMatch(place -> given.right().containsKey(given.passages().all().get(place).id()))) {
                examples.add(of(given, features, post, places));
            }
        }
        return examples;
    }

    private static Example of(Case given, PassageFeatures features, int post, List<Integer> places) {
        int questions = given.passages().questions().size();
        boolean[][] may = new boolean[places.size()][];
        boolean[][] right = new boolean[places.size()][questions + 1];
        boolean[] asked = new boolean[places.size()];
        for (int i = 0; i < places.size(); i++) {
            Passage passage = given.passages().all().get(places.get(i));
            Set<String> known = given.right().get(passage.id());
            may[i] = features.may(places.get(i));
            asked[i] = known != null;
            for (int q = 0; q <= questions; q++) {
                right[i][q] = may[i][q] && (known == null || (q == questions ? known.isEmpty() : known.contains(given.passages().questions().get(q).id())));
            }
        }
        return new Example(given, features.of(post).stream().map(PassageFeatures.Found::values).toList(), may, right, asked);
    }

    /** What learning wants: where a passage belongs, or all that it may belong to if that is ruled out. */
    boolean[][] wanted() {
        boolean[][] wanted = right.clone();
        for (int i = 0; i < wanted.length; i++) {
            boolean any = false;
            for (boolean one : right[i]) {
                any |= one;
            }
            wanted[i] = any ? right[i] : may[i];
        }
        return wanted;
    }
}
