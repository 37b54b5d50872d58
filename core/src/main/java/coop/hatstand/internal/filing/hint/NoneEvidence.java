package coop.hatstand.internal.filing.hint;

import coop.hatstand.internal.labels.Cues;
import coop.hatstand.suggest.Passage;
import java.util.Set;

/** What a passage's own words say for its answering none of the questions: it asks, it thanks, it is very short or long. */
final class NoneEvidence {
    private static final int SHORT = 12;
    private static final Set<String> THANKS = Set.copyOf(Cues.of("thanks"));

    private NoneEvidence() {
    }

    static void of(Passage passage, PassageWords text, FeatureValues values) {
        int none = values.none();
        String words = passage.text();
        values.flag(none, HintFeature.NONE, true);
        values.flag(none, HintFeature.NONE_ASKER, passage.asker());
        values.flag(none, HintFeature.NONE_ASKS, words.contains("?") || words.contains("\uff1f") || words.contains("\u061f"));
        values.set(none, HintFeature.NONE_ASKS_MUCH, (int) Math.min(FeatureValues.FULL, FeatureValues.FULL / 5 * words.chars().filter(letter -> letter == '?').count()));
        values.flag(none, HintFeature.NONE_ENDS_ASKING, words.stripTrailing().endsWith("?"));
        values.set(none, HintFeature.NONE_SHORT, Math.max(0, FeatureValues.FULL - FeatureValues.FULL * text.words().size() / SHORT));
        values.set(none, HintFeature.NONE_LONG, FeatureValues.magnitude(text.words().size()));
        values.flag(none, HintFeature.NONE_THANKS, text.words().stream().anyMatch(THANKS::contains));
    }
}
