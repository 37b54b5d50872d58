package coop.hatstand.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import coop.hatstand.export.ScriptLanguages;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is looked at less closely because most texts are plain comes out as if it were not. */
class PlainPathsTest {

    @Property
    void aCommonTextIsCleanAndInNoOtherScript(@ForAll("texts") String text) {
        if (PrintableText.common(text)) {
            assertSame(text, PrintableText.clean(text));
            assertEquals(text.codePointCount(0, text.length()), text.codePoints().filter(c -> c == '\n' || c == ' ' || !Character.isISOControl(c)).count());
            List<String> stretches = new ArrayList<>();
            new ScriptLanguages("en").stretches(text, (stretch, language) -> stretches.add(stretch + language));
            assertEquals(List.of(text + Optional.empty()), stretches);
        }
    }

    @Property
    void aTextIsComposedAsUnicodeSays(@ForAll("texts") String text) {
        assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), ComplexScripts.composed(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange(' ', '\u0310').withCharRange('\u2000', '\u2030').withChars('\n').ofMaxLength(12),
                Arbitraries.strings().withCharRange(' ', '~').withChars("\u00e9\u0301\u2014\u2019\u00ad\t").ofMaxLength(12),
                Arbitraries.strings().all().ofMaxLength(8));
    }
}
