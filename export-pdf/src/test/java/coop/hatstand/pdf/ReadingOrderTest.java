package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a listener hears is the document, word for word and in order. */
class ReadingOrderTest {

    static Stream<Document> documents() throws IOException {
        return Stream.of(FoundingThread.document(Audience.SPOKESPERSON), Everything.document(), Scripts.document(false));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theWordsAreTheDocuments(Document document) throws IOException {
        assertEquals(plain(DocumentWords.of(document)), plain(Ear.on(Exports.export(document)).words()));
    }

    @Test
    void headingsBeginWithTheTitleAndSkipNoLevel() throws IOException {
        List<String> headings = Ear.on(Exports.export(Everything.document())).types().stream().filter(t -> t.matches("H\\d")).toList();
        assertEquals("H1", headings.get(0));
        assertEquals(1, headings.stream().filter("H1"::equals).count());
        assertTrue(headings.contains("H6"));
        for (int i = 1; i < headings.size(); i++) {
            assertTrue(headings.get(i).charAt(1) <= headings.get(i - 1).charAt(1) + 1, headings::toString);
        }
    }

    @Test
    void eachKindOfPartHasItsOwnElement() throws IOException {
        List<String> types = Ear.on(Exports.export(Everything.document())).types();
        assertTrue(types.containsAll(List.of("Document", "Sect", "P", "L", "LI", "Lbl", "LBody", "BlockQuote", "Code", "Table", "THead", "TBody", "TR",
                "TH", "TD", "Link", "Em", "Strong", "Mark", "Div")), types::toString);
    }

    /** Bullets differ by depth. */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[*•–◦]", "*");
    }
}
