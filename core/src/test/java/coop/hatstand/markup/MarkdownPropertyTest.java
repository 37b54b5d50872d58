package coop.hatstand.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.document.Block;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back the same, whatever it holds. */
class MarkdownPropertyTest {

    @Property(tries = 1000)
    void readsBackWhatItWrote(@ForAll("blocks") List<Block> blocks) {
        assertReadsBack(blocks);
    }

    private static void assertReadsBack(List<Block> blocks) {
        List<Block> normal = Markdown.normalise(blocks);
        assertEquals(normal, Markdown.normalise(normal), "normal form is its own normal form");
        String written = Markdown.write(blocks);
        assertEquals(normal, Markdown.parse(written), () -> "read back from:\n" + written);
        assertEquals(normal, Markdown.parse(written, LineEnds.KEEP), () -> "read back with line ends from:\n" + written);
    }

    @Property(tries = 1000)
    void writingWhatWasReadIsAFixedPoint(@ForAll("texts") String text) {
        String once = Markdown.write(Markdown.parse(text));
        assertEquals(once, Markdown.write(Markdown.parse(once)), () -> java.util.Arrays.toString(once.chars().toArray()));
    }

    @Property(tries = 1000)
    void losesNoWord(@ForAll("texts") String text) {
        WordCount.assertNoneLost(text, Markdown.parse(text));
        WordCount.assertNoneLost(text, Markdown.parse(text, LineEnds.KEEP));
        WordCount.assertNoneLost(text, PlainText.parse(text));
    }

    @Property(tries = 1000)
    void theShortWayIsTheLongWay(@ForAll("texts") String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        if (Plain.isPlain(lines)) {
            for (LineEnds ends : LineEnds.values()) {
                assertEquals(MarkdownReader.readMarkup(lines, ends), MarkdownReader.paragraphs(lines, ends), () -> java.util.Arrays.toString(lines.chars().toArray()));
            }
        }
    }

    @Provide
    Arbitrary<List<Block>> blocks() {
        return Trees.blocks(3);
    }

    @Provide
    Arbitrary<String> texts() {
        return Trees.words().list().ofMaxSize(6).map(lines -> String.join("\n", lines));
    }
}
