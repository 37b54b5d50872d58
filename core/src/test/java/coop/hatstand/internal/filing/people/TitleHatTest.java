package coop.hatstand.internal.filing.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles as forums show them, and the hats they tell of. */
final class TitleHatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Worker, Outlandish       | Outlandish",
        "member of CoTech         | CoTech",
        "Co-founder of Oven Works | Oven Works",
        "Baker at The Long Loaf   | The Long Loaf",
        "Baker @ Oven Works       | Oven Works",
        "Software developer       | -",
        "Head of Engineering      | -",
        "Regular                  | -",
        "Leader                   | -",
    })
    void hatOf(String title, String hat) {
        assertEquals(hat, HatFinder.inTitle(title).orElse("-"));
    }
}
