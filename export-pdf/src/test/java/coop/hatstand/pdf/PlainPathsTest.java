package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import coop.hatstand.document.Paragraph;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is looked at less closely because most texts are plain comes out as if it were not. */
class PlainPathsTest {

    @Property
    void aCommonTextIsCleanAndInNoOtherScript(@ForAll("texts") String text) {
        if (Words.common(text)) {
            assertSame(text, Words.clean(text));
            assertEquals(text.codePointCount(0, text.length()), text.codePoints().filter(c -> c == '\n' || c == ' ' || !Character.isISOControl(c)).count());
            List<String> stretches = new ArrayList<>();
            new Languages("en").stretches(text, (stretch, language) -> stretches.add(stretch + language));
            assertEquals(List.of(text + Optional.empty()), stretches);
        }
    }

    @Property
    void aTextIsComposedAsUnicodeSays(@ForAll("texts") String text) {
        assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), Script.composed(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange(' ', '\u0310').withCharRange('\u2000', '\u2030').withChars('\n').ofMaxLength(12),
                Arbitraries.strings().withCharRange(' ', '~').withChars("\u00e9\u0301\u2014\u2019\u00ad\t").ofMaxLength(12),
                Arbitraries.strings().all().ofMaxLength(8));
    }

    @Test
    void everyCommonWordIsKnownInSmallLettersAndInCapitals() throws Exception {
        for (String line : new String(Resources.bytes("common-words.txt"), StandardCharsets.UTF_8).lines().skip(1).toList()) {
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 1).strip().split(" ")) {
                assertEquals(Optional.of(line.substring(0, colon)), language(word), word);
                assertEquals(Optional.of(line.substring(0, colon)), language(word.toUpperCase(Locale.ROOT)), word);
            }
        }
    }

    private static Optional<String> language(String word) {
        return new Languages("xx").of(List.of(Paragraph.of((word + ", ").repeat(8))));
    }
}
