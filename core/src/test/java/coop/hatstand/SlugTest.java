package coop.hatstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title becomes a file's name on any system. */
final class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Talking to a journalist tomorrow|talking-to-a-journalist-tomorrow",
        "What’s next? It's us|whats-next-its-us",
        "Élan, Œuvre & Straße – İstanbul|elan-oeuvre-strasse-istanbul",
        "../../etc/passwd|etc-passwd",
        "協同組合|briefing",
        "''|briefing",
    })
    void reads(String title, String slug) {
        assertEquals(slug, Slug.of(title));
    }

    @Property(seed = "20261123")
    void isShortPlainAndNeverEmpty(@ForAll String title) {
        String slug = Slug.of(title);
        assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*"), slug);
        assertTrue(slug.length() <= Slug.LONGEST, slug);
    }

    @Property(seed = "20261123")
    void isItsOwnSlug(@ForAll String title) {
        assertEquals(Slug.of(title), Slug.of(Slug.of(title)));
    }
}
