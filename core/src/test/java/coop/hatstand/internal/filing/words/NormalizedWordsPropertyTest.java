package coop.hatstand.internal.filing.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.internal.filing.text.Placeholder;
import coop.hatstand.internal.labels.Cues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The quick ways, which serve nearly all texts, say what the thorough ones do. */
final class NormalizedWordsPropertyTest {

    @Property(seed = "20261126", tries = 2000)
    void wordsAreThoseOfTheThoroughWay(@ForAll("texts") String text, @ForAll @IntRange(max = 6) int most) {
        List<String> thorough = NormalizedWords.closely(new String(LinkTargets.blanked(text.toCharArray())));
        assertEquals(thorough, WordLikeness.words(text));
        assertEquals(Optional.of(thorough).filter(words -> words.size() <= most), WordLikeness.words("x" + text + "x", 1, text.length() + 1, most));
    }

    @Property(seed = "20261126", tries = 2000)
    void placeholdersAreTheSameInPlace(@ForAll("left") String text) {
        assertEquals(Placeholder.is(text), Placeholder.in("x" + text + "x", 1, text.length() + 1));
    }

    @Provide
    Arbitrary<String> left() {
        Stream<String> cues = Stream.of("placeholder", "answer", "not-yet").flatMap(key -> Cues.of(key).stream()).flatMap(cue -> Stream.of(cue, cue.toUpperCase(Locale.ROOT)));
        List<String> signs = List.of(" ", "\n", "\t", "*", "_", "[", "]", "…", ".", ":", "A:", "a:", "A", "!", "<", ">", "<!-- x -->", "<!--", "<two customers>", "é", "We", "K", "ſ");
        return Arbitraries.of(Stream.concat(cues, signs.stream().flatMap(sign -> Stream.of(sign, sign, sign))).toList()).list().ofMaxSize(4).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(" ", "a", "Oven", "don't", "don’t", "É", "ß", "x²", "½", "ﬁ", "e\u0301", "\u0301", "漢字", "𝐀", "\ud835", "3", "٣", "-", "–", "…", "\u00a0", "\u0338", "<b>", "<", ">", "](a b)", "](", "](x)", ")", "http://", "https://e.org/x",
                "http", "h", "'", ".", "\n", "İ", "Σ", "words of it ").list().ofMaxSize(10).map(list -> String.join("", list));
    }
}
