package coop.hatstand.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.document.Block;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import coop.hatstand.internal.markup.normal.InlineCopy;
import coop.hatstand.internal.markup.normal.MarkHandling;
import coop.hatstand.internal.markup.normal.SettledForm;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is written is read back the same, whatever it holds. */
class MarkdownPropertyTest {

    @Property(seed = "20261123", tries = 1000)
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

    @Property(seed = "20261123", tries = 1000)
    void writingWhatWasReadIsAFixedPoint(@ForAll("texts") String text) {
        String once = Markdown.write(Markdown.parse(text));
        assertEquals(once, Markdown.write(Markdown.parse(once)), () -> java.util.Arrays.toString(once.chars().toArray()));
    }

    @Property(seed = "20261126", tries = 2000)
    void plainTextIsWrittenAsItIsReadBack(@ForAll("texts") String text) {
        String once = Markdown.write(PlainText.parse(text));
        assertEquals(once, Markdown.write(Markdown.parse(once)), () -> java.util.Arrays.toString(once.chars().toArray()));
    }

    @Property(seed = "20261123", tries = 1000)
    void losesNoWord(@ForAll("texts") String text) {
        WordCount.assertNoneLost(text, Markdown.parse(text));
        WordCount.assertNoneLost(text, Markdown.parse(text, LineEnds.KEEP));
        WordCount.assertNoneLost(text, PlainText.parse(text));
    }

    @Property(seed = "20261123", tries = 1000)
    void theShortWayIsTheLongWay(@ForAll("texts") String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        if (UnmarkedText.isPlain(lines)) {
            for (LineEnds ends : LineEnds.values()) {
                assertEquals(MarkdownParser.readMarkup(lines, ends), MarkdownParser.paragraphs(lines, ends), () -> java.util.Arrays.toString(lines.chars().toArray()));
            }
        }
    }

    /** Texts of which about half are ordinary, and the others nearly so. */
    @Property(seed = "20261126", tries = 20_000)
    void theOrdinaryWayIsTheLongWay(@ForAll("ordinary") String text) {
        for (LineEnds ends : LineEnds.values()) {
            OrdinaryText.read(text, ends).ifPresent(read -> assertEquals(MarkdownParser.readMarkup(text, ends), read, () -> "read otherwise: " + text));
        }
    }

    @Property(seed = "20261126", tries = 500)
    void mostOrdinaryTextsNeedNoParser(@ForAll("sayings") String text) {
        assertEquals(true, OrdinaryText.read("We " + text + "\n\n- one *more* thing\n- see [it](https://example.org/a?b=c)", LineEnds.KEEP).isPresent(), text);
    }

    @Provide
    Arbitrary<String> sayings() {
        return Arbitraries.of("bake", "**all day**,", "*by hand*", "\u2014", "caf\u00e9", "(and *sleep*).", "\ud83c\udf5e", "R & D", "snake_case", "http://example.org/a_b", "no!", "\nso 10")
                .list().ofMaxSize(8).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> ordinary() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of("a", "b c", " ", "\n", "\n\n", ". ", "\u00e9", "1")),
                Tuple.of(6, Arbitraries.of("*", "**", "_", "*a*", "**b c**", "_d_", " *", "* ", "\n- ", "\n\n- ", "- ", "[a](http://b.c)", "[x y](https://b.c/d_e?f=g&h)")),
                Tuple.of(1, Arbitraries.of("\n* ", "\n+ ", "&", "&amp;", "!", "![", "[", "]", "](", ")", "\\", "`", "<", "<b>", "|", "\t", "\u00a0", "\n\n\n", "\n    ", "  \n",
                        "2. ", "3) ", "\n# ", "\n> ", "\n---\n", "\n===\n", ":", "://", "http://a.b", "(", "\"", "\u201c", "\u2014", "\ud83c\udf5e", "\ud83c", "\u0000", "***", "~", "%", "[quote]", "[/quote]")));
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }

    @Property(seed = "20261123", tries = 3000)
    void whatIsSettledIsItsOwnCopy(@ForAll("inlines") List<Inline> content, @ForAll MarkHandling handling) {
        if (SettledForm.are(content, handling)) {
            assertEquals(content, new InlineCopy(handling).all(content).done());
        }
    }

    /** Pieces of few words, so that many are settled and many nearly so. */
    @Provide
    Arbitrary<List<Inline>> inlines() {
        Arbitrary<Inline> words = Arbitraries.of("a", "a b", " ", " a", "a ", "  a", "a://b", "http://a.b", "", "\u00e9", "\u00a0", "\t").map(Text::new);
        Arbitrary<List<Inline>> held = words.list().ofMinSize(1).ofMaxSize(2);
        return Arbitraries.frequencyOf(Tuple.of(4, words), Tuple.of(1, held.map(Emphasis::new)), Tuple.of(1, held.map(Strong::new)),
                Tuple.of(1, held.map(content -> new Link("http://a.b", content))), Tuple.of(1, Arbitraries.of("A1", " ").map(text -> new Reference("a1", text))),
                Tuple.of(1, Arbitraries.just(new LineBreak()))).list().ofMaxSize(4);
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
