package coop.hatstand.internal.filing.hint;

import java.util.List;
import java.util.stream.Stream;

/**
 * How often suggestions are right that come out so and so sure, measured on sources that were left out of learning.
 *
 * @param percents the percentage for each step of an even scale, from not sure at all to quite sure; none if it was not measured
 */
record Calibration(List<Integer> percents) {

    /** From numbers with blanks between them. */
    static Calibration of(String numbers) {
        return new Calibration(Stream.of(numbers.strip().split("\\s+")).filter(number -> !number.isEmpty()).map(Integer::parseInt).toList());
    }

    /** The percentage for something between two steps, in thousandths of the scale. */
    int percent(int sure) {
        if (percents.size() < 2) {
            return sure / 10;
        }
        int steps = percents.size() - 1;
        int below = Math.min(steps - 1, sure * steps / 1000);
        int rest = sure * steps - below * 1000;
        return (percents.get(below) * (1000 - rest) + percents.get(below + 1) * rest + 500) / 1000;
    }
}
