package coop.hatstand.internal.filing.hint;

import coop.hatstand.internal.filing.words.WordStem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that a passage shares with other texts, each by what it weighs in both. */
final class SharedWords {
    private final TextVector passage;
    private final Map<Integer, Long> weights = new HashMap<>();

    SharedWords(TextVector passage) {
        this.passage = passage;
    }

    /** Adds those shared with a text. */
    void with(TextVector text, int factor) {
        for (int i = 0, j = 0; i < passage.words().length && j < text.words().length;) {
            if (passage.words()[i] == text.words()[j]) {
                weights.merge(passage.words()[i], (long) factor * passage.parts()[i++] * text.parts()[j++], Long::sum);
            } else if (passage.words()[i] < text.words()[j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** The words as the passage spells them, the most significant first. */
    List<String> spelled(PassageWords words, Vocabulary stems, int most) {
        Map<String, String> spellings = new HashMap<>();
        words.words().stream().filter(WordNumbers::says).forEach(word -> spellings.putIfAbsent(WordStem.of(word), word));
        return weights.entrySet().stream().sorted(Map.Entry.<Integer, Long>comparingByValue().reversed().thenComparing(entry -> stems.word(entry.getKey())))
                .limit(most).map(entry -> spellings.get(stems.word(entry.getKey()))).toList();
    }
}
