package coop.hatstand.internal.filing.path;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Why an answer was filed where it is.
 *
 * @param response the answer's id
 * @param decided what was decided about its label
 * @param weights by which weights
 */
public record FilingReason(String response, Path.Decided decided, Weights weights) {

    public FilingReason {
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(decided, "decided");
        Objects.requireNonNull(weights, "weights");
    }

    /** What spoke for and against the label by itself: the features' names in the file of weights, each with its weight. */
    public Map<String, Integer> features() {
        Map<String, Integer> features = new TreeMap<>();
        decided.proposal().features().forEach(feature -> features.put(Weights.name(feature), weights.of(feature)));
        return features;
    }

    /** By how much the best reading of the post with this label beats the best without it. */
    public int margin() {
        return decided.margin();
    }

    /** The least margin that an answer is filed by. */
    public int needed() {
        return decided.needed();
    }

    /** The numbers of the questions that the label would name in another reading; nothing if it has none. */
    public Optional<List<String>> otherwise() {
        return decided.rival().map(proposal -> proposal.questions().stream().map(indexedQuestion -> indexedQuestion.question().number()).toList()).filter(numbers -> !numbers.isEmpty());
    }
}
