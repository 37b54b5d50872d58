package coop.hatstand.markup;

import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Block;
import java.util.List;
import java.util.regex.Pattern;

/** Looks for a source's words, runs of letters and digits, in what was read of it. */
final class WordCount {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    /** Comments, entities, forum quotes, targets, known tags, and list numbers, which are in the tree as numbers. */
    private static final Pattern NOT_SHOWN = Pattern.compile("(?s)<!--.*?-->|\\b\\d+[.)]|(?i:\\[/?(?:quote|b|i|url))|&#?\\w+;|\\]\\([^()\\s]*\\)|</?(?i:a|b|p|i|s|q|u|br|div|script)\\b[^<>]*>");

    private WordCount() {}

    static void assertNoneLost(String source, List<Block> blocks) {
        assertNoneLost(source, blocks, source);
    }

    /** {@code told} is what a failure shows as the source. */
    static void assertNoneLost(String source, List<Block> blocks, String told) {
        String read = blocks.toString();
        WORD.matcher(NOT_SHOWN.matcher(source).replaceAll(" ")).results().map(word -> word.group()).forEach(word ->
                assertTrue(read.contains(word), () -> "lost \"" + word + "\" of:\n" + told + "\nread as:\n" + read));
    }
}
