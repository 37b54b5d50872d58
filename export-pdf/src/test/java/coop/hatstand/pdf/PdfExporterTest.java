package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfExporterTest {

    @ParameterizedTest
    @EnumSource(Audience.class)
    void theFoundingThreadIsAccessibleAndArchival(Audience audience) throws Exception {
        assertEquals(List.of(), Vera.failures(keep("founding-" + audience.id(), FoundingThread.document(audience))));
    }

    @Test
    void everyBlockAndInlineIsAccessibleAndArchival() throws Exception {
        assertEquals(List.of(), Vera.failures(keep("everything", Everything.document())));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertArrayEquals(export(Everything.document()), export(Everything.document()));
    }

    private static byte[] export(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Notice> notices = new PdfExporter().export(document, out);
        assertEquals(List.of(), notices);
        return out.toByteArray();
    }

    /** Exports, and leaves the file where a person can look at it. */
    private static byte[] keep(String name, Document document) throws IOException {
        byte[] pdf = export(document);
        Path folder = Files.createDirectories(Path.of("target", "fixtures"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return pdf;
    }
}
