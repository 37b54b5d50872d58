package coop.hatstand.train.hint;

import coop.hatstand.briefing.Question;
import coop.hatstand.internal.filing.hint.BuiltInSuggester;
import coop.hatstand.suggest.Passage;
import coop.hatstand.suggest.Passages;
import coop.hatstand.suggest.SentenceModel;
import coop.hatstand.suggest.Suggester;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** How long suggestions take for a thousand unfiled passages of sixty words and twelve questions, as many answers being filed. */
final class HintTime {
    private static final int PASSAGES = 1000;
    private static final int QUESTIONS = 12;

    private HintTime() {
    }

    static String line(Optional<SentenceModel> model) {
        Random random = new Random(5);
        List<Question> questions = new ArrayList<>();
        for (int i = 1; i <= QUESTIONS; i++) {
            String text = text(random, 20);
            questions.add(new Question("q" + i, Integer.toString(i), Optional.empty(), text, List.of(text)));
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < 2 * PASSAGES; i++) {
            passages.add(new Passage("p" + i, "r" + i / 10, false, "post " + i / 10, Optional.empty(), text(random, 60), i % 2 == 0 ? List.of("q" + (1 + random.nextInt(QUESTIONS))) : List.of(), List.of()));
        }
        Suggester suggester = new BuiltInSuggester(model);
        StringBuilder times = new StringBuilder("seconds (and of the processor) for " + PASSAGES + " passages and " + QUESTIONS + " questions, the first time and again:");
        for (int time = 0; time < (model.isPresent() ? 1 : 3); time++) {
            long start = System.nanoTime();
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            suggester.suggest(new Passages(questions, passages));
            times.append(String.format(Locale.ROOT, " %.2f (%.2f)", (System.nanoTime() - start) / 1e9, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used) / 1e9));
        }
        return times.toString();
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            int rare = random.nextInt(3000);
            text.append((char) ('a' + rare % 23)).append("or").append((char) ('b' + rare % 7)).append((long) rare * rare / 3000).append(' ');
        }
        return text.toString();
    }
}
