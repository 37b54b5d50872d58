package coop.hatstand.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle of some figures: one slow run among them moves it little. */
final class Medians {
    private Medians() {
    }

    static double of(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static <T> double of(List<T> runs, ToDoubleFunction<T> figure) {
        return of(runs.stream().map(figure::applyAsDouble).toList());
    }
}
