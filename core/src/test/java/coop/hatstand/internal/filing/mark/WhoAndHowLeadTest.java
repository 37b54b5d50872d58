package coop.hatstand.internal.filing.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.internal.filing.FilingResult;
import coop.hatstand.internal.filing.Threads;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that says under which hat or on which terms somebody speaks does not make the list below it that person's own. */
final class WhoAndHowLeadTest {

    @ParameterizedTest
    @ValueSource(strings = {"With my Mill hat on, and on the record:", "Wearing my Mill Co-op hat, all of this may be quoted:", "Speaking for the Mill, on the record:", "With both of my hats, as ever and gladly:",
        "All of this is off the record, please:", "On behalf of Harbour Weavers, for background only:", "Avec ma casquette du Moulin, et citable :", "Con mi sombrero del Molino, y citable:"})
    void isNoLeadOfAListOfOnesOwn(String lead) {
        FilingResult result = Threads.replies(lead + "\n\n1. By chance.\n2. Ten.\n3. Cem.");
        assertEquals(List.of("1: By chance.", "2: Ten.", "3: Cem."), Threads.told(result).stream().filter(line -> !line.startsWith("-")).toList());
        assertEquals("", Threads.lost(result));
    }
}
