package coop.hatstand.internal.filing.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.internal.labels.Cues;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** No cue that a pattern finds is missed by the look for its rarest word, or for its first letters. */
final class RareWordsPropertyTest {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final List<String> STARTING = List.of("topic", "topic-plain", "linking", "regarding");

    @Property(seed = "20261126", tries = 3000)
    void noCueIsMissed(@ForAll("texts") String text) {
        int found = RareWords.in(("x" + text + "x").toCharArray(), 1, text.length() + 1);
        for (RareWords.Key key : RareWords.Key.values()) {
            String cues = CueWords.any(key.cues());
            assertTrue(key.isIn(found) || !Pattern.compile("(?<!\\p{L})" + cues + "(?!\\p{L})", FLAGS).matcher(text).find(), () -> key + " in " + text);
        }
        for (String key : STARTING) {
            Pattern start = Pattern.compile("\\s*+[*_]*+" + CueWords.any(key), FLAGS);
            assertTrue(FirstLetters.ofCues(key).start(text) || !start.matcher(text).lookingAt(), () -> key + " at the start of " + text);
        }
    }

    @Property(seed = "20261126", tries = 300)
    void ordinaryWordsAreNone(@ForAll("ordinary") String text) {
        assertEquals(0, RareWords.in(text.toCharArray(), 0, text.length()));
    }

    @Provide
    Arbitrary<String> ordinary() {
        return Arbitraries.of("questionable", "hatter", "behalfs", "that", "pointless", "chat", "café", "12", "’", ".").list().ofMaxSize(8).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> cues = Stream.concat(STARTING.stream(), Stream.of(RareWords.Key.values()).map(RareWords.Key::cues)).flatMap(key -> Cues.of(key).stream()).toList();
        Arbitrary<String> cue = Combinators.combine(Arbitraries.of(cues), Arbitraries.of(true, false)).as((words, loud) -> loud ? words.toUpperCase(Locale.ROOT) : words);
        Arbitrary<String> sign = Arbitraries.of(" ", "  ", "\n", "\t", ".", ",", "’", "é", "x", "3", "*", "**", "_", "-", "\u00a0", "\u0301", "\ud835\udc00", "ſ", "K", "İ");
        return Arbitraries.frequencyOf(Tuple.of(1, cue), Tuple.of(2, sign)).list().ofMaxSize(9).map(list -> String.join("", list));
    }
}
