package coop.hatstand.internal.present.alike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What is shown of a text that differs a little from another. */
final class OwnSentencesTest {
    private static final String LETTER = "The mill closed in spring. Nobody asked the bakers about it. We want it open again by winter.";

    private static String shown(String text) {
        return OwnSentences.of(text, new OwnWords(LETTER).in(text)).stream().map(paragraph -> paragraph.stream().map(piece -> piece.own() ? "*" + piece.words() + "*" : piece.words()).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void sentencesWithoutOwnWordsAreLeftOut() {
        assertEquals("", shown(LETTER));
        assertEquals("… Nobody asked *us* the bakers about it.  …", shown("The mill closed in spring. Nobody asked us the bakers about it. We want it open again by winter."));
        assertTrue(shown("The mill closed in spring. Nobody asked the bakers about it. We want it open again by winter. My son Ari walks there.").endsWith("… *My son Ari walks there*."));
    }

    /** Whatever a text is made of, each of its own words is in what is shown, in order. */
    @Property(seed = "25")
    void noOwnWordIsLost(@ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') String letters) {
        String base = "a b c a a b";
        String text = String.join(" ", letters.split("")) + ". b\nc";
        List<OwnWords.Stretch> own = new OwnWords(base).in(text);
        String expected = own.stream().map(stretch -> text.substring(stretch.from(), stretch.to())).collect(Collectors.joining());
        String shown = OwnSentences.of(text, own).stream().flatMap(List::stream).filter(OwnSentences.Piece::own).map(OwnSentences.Piece::words).collect(Collectors.joining());
        assertEquals(expected.replaceAll("\\W", ""), shown.replaceAll("\\W", ""));
    }
}
