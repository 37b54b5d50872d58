package coop.hatstand.briefing;

import coop.hatstand.document.Block;
import coop.hatstand.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes people's words, with what is given strewn in. */
final class Bodies {
    private static final List<String> WORDS = List.of(
            "cooperatives", "the", "work", "will", "mark", "and", "we", "members", "own", "it’s", "education", "growing", "edition", "Anna’s", "xylophone",
            "may", "rose", "naïve", "日本", "2.", "50%", "said", "Zitron", "Paul", "a", "I", "Richards", "alive", "كلمة", "more");

    private final Random random;
    private final List<String> strewn;

    Bodies(Random random, List<String> strewn) {
        this.random = random;
        this.strewn = strewn;
    }

    List<Block> some() {
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            blocks.add(Paragraph.of(words()));
        }
        return blocks;
    }

    String words() {
        List<String> words = new ArrayList<>(List.of("So"));
        for (int i = random.nextInt(8); i >= 0; i--) {
            words.add(word());
        }
        return String.join(" ", words);
    }

    private String word() {
        boolean plain = strewn.isEmpty() || random.nextInt(4) > 0;
        return plain ? WORDS.get(random.nextInt(WORDS.size())) : strewn.get(random.nextInt(strewn.size()));
    }
}
