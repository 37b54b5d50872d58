package coop.hatstand;

import coop.hatstand.internal.filing.path.FilingReason;
import java.util.List;
import java.util.Map;

/**
 * Why an answer was filed where it is.
 *
 * @param response the answer's id
 * @param features what spoke for and against its label, each with its weight
 * @param margin by how much the best reading of the post with this label beats the best without it
 * @param needed the least margin that an answer is filed by
 * @param otherwise numbers of the questions that the label would name in another reading; empty if it has none
 */
public record Explanation(String response, Map<String, Integer> features, int margin, int needed, List<String> otherwise) {

    static Explanation of(FilingReason reason) {
        return new Explanation(reason.response(), reason.features(), reason.margin(), reason.needed(), reason.otherwise().orElse(List.of()));
    }
}
