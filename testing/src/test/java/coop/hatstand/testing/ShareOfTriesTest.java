package coop.hatstand.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As many tries are made as were asked for. */
final class ShareOfTriesTest {
    private static int made;

    @ParameterizedTest
    @CsvSource({"1000, 10, 100", "2000, 100, 2000", "30, 10, 5", "3, 10, 3", "1, 100, 1"})
    void aShareButNeverNextToNone(int tries, int share, int enough) {
        assertEquals(enough, ShareOfTries.enough(tries, share));
    }

    @Property(tries = 200, seed = "20261123")
    void a_try(@ForAll int any) {
        made++;
    }

    @AfterContainer
    static void count() {
        assertEquals(ShareOfTries.enough(200, Integer.getInteger("hatstand.tries", 100)), made);
    }
}
