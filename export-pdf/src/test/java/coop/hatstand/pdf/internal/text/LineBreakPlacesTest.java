package coop.hatstand.pdf.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Lines are broken where the platform would break them. */
class LineBreakPlacesTest {

    @Property(tries = 20_000)
    void areThePlatforms(@ForAll("texts") String text) {
        assertEquals(platform(text), places(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("a1'., \n(-\u2014$/;!?\u00e9\u2018\u201c\u201d\u00ab\u00bb%").ofMaxLength(12),
                Arbitraries.strings().withCharRange(' ', '\u024f').withCharRange('\u2010', '\u2018').withCharRange('\u201a', '\u2027').ofMaxLength(12),
                Arbitraries.strings().all().excludeChars('\u2019').ofMaxLength(8));
    }

    @Test
    void aWordIsNotBrokenAfterItsApostrophe() {
        assertEquals(List.of(9, 12, 17), places("nobody\u2019s or l\u2019été"));
        assertEquals(List.of(9, 14), places("members\u2019 won\u2019t"));
    }

    private static List<Integer> places(String text) {
        LineBreakPlaces places = new LineBreakPlaces(text, LineBreakPlaces.platform());
        List<Integer> all = new ArrayList<>();
        for (int place = 0; place < text.length(); ) {
            place = places.after(place);
            all.add(place);
        }
        return all;
    }

    private static List<Integer> platform(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<Integer> all = new ArrayList<>();
        for (int place = breaks.next(); place != BreakIterator.DONE; place = breaks.next()) {
            all.add(place);
        }
        return all;
    }
}
