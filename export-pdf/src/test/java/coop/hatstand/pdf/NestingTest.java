package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Section;
import coop.hatstand.document.Text;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nesting of any depth costs neither the stack nor a word. */
class NestingTest {

    static Stream<UnaryOperator<Block>> holders() {
        return Stream.of(b -> new Quotation(List.of(b)), b -> new BulletList(List.of(List.of(b))),
                b -> new Section("s", Section.Role.BACK, Section.Heading.of(""), List.of(b)));
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("holders")
    void aHundredThousandBlocks(UnaryOperator<Block> holder) throws IOException {
        byte[] pdf = Exports.export(Exports.document(nested(holder, 100_000)));
        assertTrue(Ear.on(pdf).words().endsWith("innermost"));
    }

    @ParameterizedTest
    @MethodSource("holders")
    void asDeepAsStructureGoes(UnaryOperator<Block> holder) throws Exception {
        assertEquals(List.of(), Vera.failures(Exports.export(Exports.document(nested(holder, 300)))));
    }

    @Test
    void aHundredThousandInlines() throws IOException {
        List<Inline> content = List.of(new Text("innermost"));
        for (int i = 0; i < 100_000; i++) {
            content = List.of(i % 2 == 0 ? new Emphasis(content) : new Marked(content));
        }
        assertTrue(Ear.on(Exports.export(Exports.document(new Paragraph(Paragraph.Voice.PEOPLE, content)))).words().endsWith("innermost"));
    }

    private static Block nested(UnaryOperator<Block> holder, int depth) {
        Block block = Paragraph.of("innermost");
        for (int i = 0; i < depth; i++) {
            block = holder.apply(block);
        }
        return block;
    }
}
