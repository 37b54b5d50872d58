package coop.hatstand.internal.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamelessTest {

    @Test
    void lettersAndRowsAreKnownInEveryLanguage() {
        for (String language : Labels.languages()) {
            Nameless nameless = new Nameless(Labels.of(language));
            assertTrue(Nameless.is(nameless.letter(0)) && Nameless.is(nameless.letter(18_000)), language);
            assertTrue(Nameless.isRow(nameless.row(2, 1)) && Nameless.isRow(nameless.row(100_000, 3)), language);
            assertFalse(Nameless.isRow(nameless.letter(3)), language);
        }
        assertEquals("Respondent AB", new Nameless(Labels.of("en")).letter(27));
        assertEquals("Row 12", new Nameless(Labels.of("en")).row(12, 1));
        assertEquals("Ligne 12, tableau 2", new Nameless(Labels.of("fr")).row(12, 2));
        assertEquals("Fila 12", new Nameless(Labels.of("es")).row(12, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Row", "Row Twelve", "Row 12 Smith", "Rowan 12", "Respondent", "Respondent Ana", "Ligne Maginot", "Fila 1a", ""})
    void anythingElseMayBeAName(String name) {
        assertFalse(Nameless.is(name));
    }
}
