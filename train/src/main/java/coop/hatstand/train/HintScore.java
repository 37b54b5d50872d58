package coop.hatstand.train;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.filing.hint.Hints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How good hints are for answers whose labels are taken off: each is shown to what the others said, its author left out. */
final class HintScore {
    private static final int MANY = 3;
    private final List<Shown> many = new ArrayList<>();
    private final List<Shown> few = new ArrayList<>();

    /** A first hint and how sure it is; 0 for none. */
    private record Shown(int sure, boolean right) {
    }

    void add(Briefing briefing) {
        boolean of = briefing.responses().stream().map(Response::respondent).distinct().count() >= MANY;
        if (briefing.questions().size() > 1) {
            Hints hints = new Hints(briefing.questions(), briefing.responses());
            briefing.responses().forEach(response -> (of ? many : few).add(shown(hints.of(Prose.of(response.body()), response.respondent()), response)));
        }
    }

    private static Shown shown(List<Hint> hints, Response response) {
        return hints.isEmpty() ? new Shown(0, false) : new Shown(hints.get(0).confidence(), response.questions().contains(hints.get(0).question()));
    }

    /** The share of right ones and of those given at some margins. */
    String table() {
        return "three or more people\n" + table(many) + "fewer\n" + table(few);
    }

    private static String table(List<Shown> all) {
        StringBuilder table = new StringBuilder();
        List<Shown> ordered = all.stream().filter(one -> one.sure() > 0).sorted(Comparator.comparingInt(one -> -one.sure())).toList();
        int right = 0;
        for (int i = 0; i < ordered.size(); i++) {
            right += ordered.get(i).right() ? 1 : 0;
            if ((i + 1) % Math.max(1, all.size() / 10) == 0 || i + 1 == ordered.size()) {
                table.append(String.format(Locale.ROOT, "  %d of %d given (%.2f): %.3f right, margin %d%n", i + 1, all.size(), (i + 1.0) / all.size(), right / (i + 1.0), ordered.get(i).sure()));
            }
        }
        return table.toString();
    }
}
