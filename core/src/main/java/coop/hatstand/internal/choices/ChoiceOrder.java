package coop.hatstand.internal.choices;

import coop.hatstand.briefing.ClosedQuestion.Option;
import coop.hatstand.internal.labels.Cues;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of a question's choices. */
public enum ChoiceOrder {
    /** Those of most people first. */
    BY_COUNT,
    /** Steps of a scale as they go up, anything else by how many chose it. */
    BY_SCALE;

    private static final Pattern NUMBER = Pattern.compile("[^\\d]{0,3}(\\d{1,12})(?!\\d).*", Pattern.DOTALL);
    /** How many digits are before each step in the list: the first is its scale. */
    private static final int RANK = 2;
    private static final int STEPS_A_SCALE = 10;
    private static final Map<String, Integer> STEPS = steps();
    private static final Comparator<Option> MOST_FIRST = Comparator.comparingInt(Option::count).reversed().thenComparing(Option::words);

    private static Map<String, Integer> steps() {
        Map<String, Integer> steps = new HashMap<>();
        Cues.of("scale").forEach(step -> steps.putIfAbsent(step.substring(RANK + 1), Integer.valueOf(step.substring(0, RANK))));
        return Map.copyOf(steps);
    }

    List<Option> sorted(List<Option> options) {
        return this == BY_SCALE ? scaled(options) : options.stream().sorted(MOST_FIRST).toList();
    }

    private static List<Option> scaled(List<Option> options) {
        List<Integer> scales = options.stream().map(option -> STEPS.getOrDefault(step(option), -1) / STEPS_A_SCALE).distinct().toList();
        if (scales.size() == 1 && scales.get(0) > 0) {
            return options.stream().sorted(Comparator.comparingInt(option -> STEPS.get(step(option)))).toList();
        }
        if (!options.isEmpty() && options.stream().allMatch(option -> NUMBER.matcher(option.words()).matches())) {
            return options.stream().sorted(Comparator.comparingLong(ChoiceOrder::number).thenComparing(Option::words)).toList();
        }
        return options.stream().sorted(MOST_FIRST).toList();
    }

    private static String step(Option option) {
        return option.words().strip().toLowerCase(Locale.ROOT);
    }

    private static long number(Option option) {
        Matcher number = NUMBER.matcher(option.words());
        return number.matches() ? Long.parseLong(number.group(1)) : Long.MAX_VALUE;
    }
}
