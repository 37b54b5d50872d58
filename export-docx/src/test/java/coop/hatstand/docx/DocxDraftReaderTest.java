package coop.hatstand.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.docx.internal.opc.HostileTest;
import coop.hatstand.docx.internal.assemble.Normal;
import coop.hatstand.export.Draft;
import coop.hatstand.export.DraftReader;
import coop.hatstand.source.Attachment;
import coop.hatstand.source.Content;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

public class DocxDraftReaderTest {

    @Test
    void isFoundAsAService() {
        assertTrue(ServiceLoader.load(DraftReader.class).stream().anyMatch(provider -> provider.type() == DocxDraftReader.class));
    }

    @Test
    void theFoundingThreadComesBackAsItWentOut() throws IOException {
        Draft draft = read(DocxExporterTest.export(FoundingThread.document()));
        assertEquals(List.<Notice>of(), draft.notices());
        assertSame(FoundingThread.document(), draft.edited().orElseThrow());
    }

    @Test
    void theBriefingComesBackByteForByte() throws IOException {
        Draft draft = read(DocxExporterTest.export(FoundingThread.document()));
        assertEquals(FoundingThread.json(), text(draft.embedded().orElseThrow()));
        assertEquals("briefing.json", draft.edited().orElseThrow().source().orElseThrow().name());
        assertEquals(FoundingThread.json(), text(draft.edited().orElseThrow().source().orElseThrow().content()));
    }

    @Property(seed = "20261123", tries = 300, shrinking = ShrinkingMode.OFF)
    void anyDocumentComesBackInTheFormsThatWordCanTell(@ForAll long seed) throws IOException {
        Document document = Trees.document(new Random(seed));
        assertSame(document, read(DocxExporterTest.export(document)).edited().orElseThrow());
    }

    /** Newer JDKs count these as entities and stop at a few thousand unless told otherwise. */
    @Test
    void textOfNothingButMarkupCharactersComesBack() throws IOException {
        String text = "&<>\"".repeat(50_000);
        Document plain = HostileTest.document(Paragraph.of(text));
        Document document = new Document(plain.metadata(), plain.blocks(),
                Optional.of(new Attachment("b.json", "application/json", out -> out.write(text.getBytes(StandardCharsets.UTF_8)))));
        Draft draft = read(DocxExporterTest.export(document));
        assertEquals(plain.blocks(), draft.edited().orElseThrow().blocks());
        assertEquals(text, text(draft.embedded().orElseThrow()));
    }

    @Test
    void whatIsNoDraftIsNotRead() throws IOException {
        assertEquals(Optional.empty(), new DocxDraftReader().read(Source.of("notes.txt", "hello")));
        assertEquals(Optional.empty(), new DocxDraftReader().read(Templates.source(Templates.zip(java.util.Map.of("a.txt", new byte[1])))));
    }

    @Test
    void anotherWordFileIsNoDraft() throws Exception {
        assertEquals(Optional.empty(), new DocxDraftReader().read(Templates.source(Templates.letter())));
    }

    public static Draft read(byte[] docx) throws IOException {
        return new DocxDraftReader().read(Source.of("draft.docx", docx)).orElseThrow();
    }

    /** Compares block by block, so that a difference can be seen. */
    static void assertSame(Document expected, Document actual) {
        Document normal = Normal.of(expected);
        assertEquals(normal.metadata(), actual.metadata());
        List<String> wanted = lines(normal);
        List<String> got = lines(actual);
        for (int i = 0; i < Math.min(wanted.size(), got.size()); i++) {
            int at = i;
            assertEquals(wanted.get(i), got.get(i), () -> String.join("\n", wanted.subList(Math.max(0, at - 12), at)));
        }
        assertEquals(normal.blocks(), actual.blocks());
    }

    private static List<String> lines(Document document) {
        return document.blocks().toString().replace("], ", "],\n").replace("[Paragraph", "[\nParagraph").lines().toList();
    }

    private static String text(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
