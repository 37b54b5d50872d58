package coop.hatstand.internal.filing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is looked for by hand is what the patterns find. */
final class SentenceStartPropertyTest {
    private static final Pattern SENTENCE = Pattern.compile("[.!?;…)][\"”’»)]?[ \\t]+(?=\\p{L}[^\\d.!?;]{1,40}\\d)");
    private static final Pattern COLON = Pattern.compile("\\d[a-z]?\\s?:\\s");

    @Property(seed = "20261126", tries = 2000)
    void sentencesStartWhereThePatternSays(@ForAll("lines") String line) {
        List<Integer> expected = new ArrayList<>();
        for (Matcher m = SENTENCE.matcher(line); m.find(); ) {
            expected.add(m.end());
        }
        List<Integer> found = new ArrayList<>();
        char[] letters = line.toCharArray();
        for (int at = SentenceStart.next(letters, 0); at >= 0; at = SentenceStart.next(letters, at)) {
            found.add(at);
        }
        assertEquals(expected, found);
        assertEquals(COLON.matcher(line).find(), SentenceLabels.numberBeforeColon(letters));
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> pieces = Arbitraries.of(". ", "! ", "? ", "; ", "… ", ") ", ".", "!", "?", ";", ")", "…", ".\" ", ".” ", ".) ", ")) ", ".»\t", " ", "\t", "\u000b", "\r", "\u00a0",
                "a", "Q", "é", "𝐀", "\ud835", "漢", "For ", "As to question ", "the words of a sentence ", "thirty-nine letters and signs, no more, ", "1", "2", "7", "٣", "3:", "3: ", "3a: ", "3 : ", "3a\t:\t", ":", "-", "’");
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }
}
