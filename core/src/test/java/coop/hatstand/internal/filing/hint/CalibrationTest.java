package coop.hatstand.internal.filing.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How sure something comes out, and how often that is right. */
final class CalibrationTest {

    @Test
    void betweenTwoStepsItIsBetweenTheirFigures() {
        Calibration calibration = Calibration.of("0 40 90");
        assertEquals(0, calibration.percent(0));
        assertEquals(20, calibration.percent(250));
        assertEquals(40, calibration.percent(500));
        assertEquals(65, calibration.percent(750));
        assertEquals(90, calibration.percent(1000));
    }

    @Test
    void theProgramsOwnNeverFallAndNeverPassAHundred() {
        for (boolean model : new boolean[] {false, true}) {
            HintWeights weights = HintWeights.learned(model);
            for (int sure = 1; sure <= 1000; sure++) {
                assertTrue(weights.percent(sure) >= weights.percent(sure - 1) && weights.percent(sure) <= 100);
            }
        }
    }
}
