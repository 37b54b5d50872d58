package coop.hatstand.train;

import coop.hatstand.internal.filing.path.Weights;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Which of a set's questions are found, and what else is taken for one. */
final class FoundQuestions {
    private static final double SAME = 0.5;
    private int all;
    private int found;
    private int extra;
    private final StringBuilder lines = new StringBuilder();

    void add(Input input) {
        List<String> ours = new ArrayList<>();
        input.briefing(Weights.learned(), new ArrayList<>()).ifPresent(briefing -> {
            for (JsonNode question : briefing.path("questions")) {
                ours.add(question.path("text").asString(""));
            }
        });
        Set<Integer> used = new TreeSet<>();
        for (Gold.Asked asked : input.gold().questions()) {
            int best = -1;
            for (int i = 0; i < ours.size(); i++) {
                boolean better = !used.contains(i) && alike(asked.text(), ours.get(i)) >= (best < 0 ? SAME : alike(asked.text(), ours.get(best)));
                best = better ? i : best;
            }
            all++;
            if (best >= 0) {
                used.add(best);
                found++;
            } else {
                lines.append(input.name()).append(" missed ").append(asked.number()).append(": ").append(asked.text()).append('\n');
            }
        }
        for (int i = 0; i < ours.size(); i++) {
            if (!used.contains(i)) {
                extra++;
                lines.append(input.name()).append(" extra ").append(ours.get(i)).append('\n');
            }
        }
    }

    private static double alike(String one, String other) {
        Set<String> words = new HashSet<>(Words.of(one));
        Set<String> both = new HashSet<>(Words.of(other));
        Set<String> either = new HashSet<>(words);
        either.addAll(both);
        both.retainAll(words);
        return both.size() / (double) Math.max(1, either.size());
    }

    @Override
    public String toString() {
        return lines + "questions " + all + " found " + found + " extra " + extra + "\n";
    }
}
