package coop.hatstand.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Two ways to do a thing, run by turns, so that what else the machine does falls on both; ratios are of neighbouring runs. */
final class Paired {
    private final List<Usage> ours = new ArrayList<>();
    private final List<Usage> theirs = new ArrayList<>();

    /** One run of one of the two. */
    interface Run {
        Usage run() throws IOException;
    }

    static Paired of(int runs, Run ours, Run theirs) throws IOException {
        Paired paired = new Paired();
        for (int i = 0; i < runs; i++) {
            paired.ours.add(ours.run());
            paired.theirs.add(theirs.run());
        }
        return paired;
    }

    double ratio(ToDoubleFunction<Usage> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(figure.applyAsDouble(ours.get(i)) / figure.applyAsDouble(theirs.get(i)));
        }
        return Medians.of(ratios);
    }

    double ourCpu() {
        return Medians.of(ours, Usage::cpu);
    }

    /** A row of the table: both ways' figures, then ours by theirs. */
    String row(String name, String target) {
        boolean done = ours.stream().allMatch(Usage::done) && theirs.stream().allMatch(Usage::done);
        return String.format(Locale.ROOT, "| %s | %.2f s, %.2f s, %.0f MiB | %.2f s, %.2f s, %.0f MiB | %.2f | %.2f | %.2f | %s |%s", name,
                ourCpu(), Medians.of(ours, Usage::wall), Medians.of(ours, Usage::peak),
                Medians.of(theirs, Usage::cpu), Medians.of(theirs, Usage::wall), Medians.of(theirs, Usage::peak),
                ratio(Usage::cpu), ratio(Usage::wall), ratio(Usage::peak), target, done ? "" : " a run failed");
    }
}
