package coop.hatstand.markup;

import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Block;
import coop.hatstand.document.Prose;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.Map;
import java.util.function.Function;

/** Compares words: runs of letters and digits, as often as they occur. */
final class WordCount {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private WordCount() {}

    static void assertNoneLost(String source, List<Block> blocks) {
        String visible = source.replaceAll("(?s)<!--.*?-->", " ");
        Map<String, Long> there = count(Markdown.write(blocks) + " " + Prose.of(blocks));
        count(visible).forEach((word, times) ->
                assertTrue(there.getOrDefault(word, 0L) > 0, () -> "lost \"" + word + "\" of:\n" + source + "\nread as:\n" + blocks));
    }

    private static Map<String, Long> count(String text) {
        return WORD.matcher(text).results().map(result -> result.group()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
