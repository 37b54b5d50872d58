package coop.hatstand.docx.internal.opc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Link;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.document.Text;
import coop.hatstand.docx.DocxExporter;
import coop.hatstand.docx.DocxExporterTest;
import coop.hatstand.docx.Templates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static final int ANSWERS = 10_000;

    @Test
    void tenThousandAnswersAllStandInTheDraft() throws IOException {
        byte[] docx = DocxExporterTest.export(document());
        SafeXml in = SafeXml.open(new ByteArrayInputStream(Templates.entries(docx).get("word/document.xml")), PackageLimits.TEMPLATE);
        int bookmarks = 0;
        while (in.next()) {
            if (in.starts() && in.word().equals("bookmarkStart") && in.attribute("name").startsWith("_a")) {
                assertEquals("_a1_" + bookmarks, in.attribute("name"));
                bookmarks++;
            }
        }
        assertEquals(ANSWERS, bookmarks);
    }

    /** A stream that fails is told of as it failed, and stops the work before the body is through. */
    @Test
    void stopsWhenTheStreamFails() {
        IOException full = new IOException("disk full");
        long[] written = new long[1];
        IOException thrown = assertThrows(IOException.class, () -> new DocxExporter().export(document(), new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[1], 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                written[0] += length;
                if (written[0] > 200_000) {
                    throw full;
                }
            }
        }));
        assertSame(full, thrown);
        assertTrue(written[0] < 300_000);
    }

    private static Document document() {
        Random random = new Random(1);
        List<Block> entries = IntStream.range(0, ANSWERS).<Block>mapToObj(i -> new Entry("a1." + i,
                new Entry.Byline("Respondent " + i, List.of(), List.of(), "A1." + i, Optional.empty()), List.of(
                Paragraph.of(new Text(words(random)), new Link("https://example.org/" + i, List.of(new Text("link")))),
                new OrderedList(1, List.of(List.of(Paragraph.of(words(random)))))), List.of())).toList();
        return HostileTest.document(new Section("q1", Section.Role.QUESTION, Section.Heading.of("Question"), entries));
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        IntStream.range(0, 60).forEach(i -> words.append(Integer.toString(random.nextInt(46_656), 36)).append(' '));
        return words.toString();
    }
}
