package coop.hatstand.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.document.Block;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** An answer that only the spokesperson may see has a bar down all of it, and no other has. */
final class HeldBackTest {

    private static Entry entry(String id, boolean heldBack) {
        Entry.Byline byline = new Entry.Byline("Ada", List.of(new Chip("terms", heldBack ? Chip.Kind.HELD_BACK : Chip.Kind.STATED)), List.of(), id.toUpperCase(Locale.ROOT), Optional.empty());
        List<Block> body = List.of(paragraph("One."), paragraph("Two."));
        return new Entry(id, byline, body, List.of());
    }

    private static Block paragraph(String words) {
        return new Paragraph(Paragraph.Voice.PEOPLE, List.of(new Text(words)));
    }

    private static int bars(Block... blocks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter().export(new Document(FoundingThread.document().metadata(), List.of(blocks), Optional.empty()), out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).split("<w:pBdr><w:left ", -1).length - 1;
                }
            }
        }
        throw new IOException("no body");
    }

    @Test
    void theLineAboveItAndEachOfItsParagraphs() throws IOException {
        assertEquals(3, bars(entry("a1.1", true), entry("a1.2", false)));
    }

    @Test
    void noOther() throws IOException {
        assertEquals(0, bars(entry("a1.1", false), paragraph("Below.")));
    }
}
