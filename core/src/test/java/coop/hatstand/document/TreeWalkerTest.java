package coop.hatstand.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A walk goes everywhere, in reading order, at any depth. */
final class TreeWalkerTest {
    private static final int DEEP = 200_000;

    private static List<String> words(Block... blocks) {
        List<String> words = new ArrayList<>();
        new TreeWalker() {
            void of(List<Block> all) {
                blocks(all);
                walk();
            }

            @Override
            protected void words(String more) {
                words.add(more);
            }
        }.of(List.of(blocks));
        return words;
    }

    @Test
    void aKindWithoutAMethodHasItsWordsPrinted() {
        Entry entry = new Entry("a1", new Entry.Byline("Ada", List.of(new Chip("hat", true)), List.of("edited"), "A1", Optional.of("post 1")),
                List.of(Paragraph.of(new Text("a"), new Emphasis(List.of(new Text("b"), new Strong(List.of(new Code("c"))))), new LineBreak(), new Reference("q1", "d"))),
                List.of(new Note("Bo", Optional.empty(), "e")));
        assertEquals(List.of("Ada", "hat", "edited", "A1", "post 1", "a", "b", "c", "\n", "d", "Bo", "e"), words(entry));
        assertEquals(List.of("k", "1", "w", "x"), words(new Section("s", Section.Role.BACK, new Section.Heading(Optional.of("k"), Optional.of("1"), List.of(new Text("w"))),
                List.of(new CodeBlock("", "x")))));
        assertEquals(List.of("h", "c", "l", "v", "m"), words(new Table(List.of(List.of(new Text("h"))), List.of(List.of(List.of(new Text("c")))), false),
                new Facts(List.of(new Facts.Fact("l", List.of(new Text("v")), List.of(new Chip("m", false)))))));
    }

    @Test
    void noDepthIsTooDeep() {
        Block block = Paragraph.of("within");
        Inline inline = new Text("within");
        for (int i = 0; i < DEEP; i++) {
            block = i % 2 == 0 ? new Quotation(List.of(block)) : new BulletList(List.of(List.of(block)));
            inline = new Emphasis(List.of(inline));
        }
        assertEquals(List.of("within", "within"), words(block, Paragraph.of(inline)));
        assertEquals("within", Prose.of(List.of(block)));
    }

    @Test
    void whatIsAskedForComesInTheOrderItWasAskedFor() {
        StringBuilder out = new StringBuilder();
        new TreeWalker() {
            void of(List<Block> all) {
                blocks(all);
                then(() -> out.append('.'));
                walk();
            }

            @Override
            protected void words(String words) {
                out.append(words);
            }

            @Override
            protected void quotation(Quotation quotation) {
                out.append('<');
                blocks(quotation.blocks());
                then(() -> out.append('>'));
            }
        }.of(List.of(new Quotation(List.of(Paragraph.of("a"), new Quotation(List.of(Paragraph.of("b"))))), Paragraph.of("c")));
        assertEquals("<a<b>>c.", out.toString());
    }

    @Test
    void aWalkCanStop() {
        List<String> seen = new ArrayList<>();
        new TreeWalker() {
            void of(List<Block> all) {
                blocks(all);
                walk();
            }

            @Override
            protected void words(String words) {
                seen.add(words);
                stop();
            }
        }.of(List.of(Paragraph.of("a"), Paragraph.of("b")));
        assertEquals(List.of("a"), seen);
    }
}
