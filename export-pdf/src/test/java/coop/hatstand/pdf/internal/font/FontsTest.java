package coop.hatstand.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.pdf.Ear;
import coop.hatstand.pdf.Exports;
import coop.hatstand.pdf.PdfExporter;
import coop.hatstand.pdf.Scripts;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which font shows a character, and what is said when none does. */
class FontsTest {

    private static final String GRIN = "\ud83d\ude00";

    @Test
    void aCharacterThatNoFontHasIsNamed() throws IOException {
        List<Notice> notices = new PdfExporter().export(Exports.document(Paragraph.of("a" + GRIN + "b 工")), OutputStream.nullOutputStream());
        assertEquals(1, notices.size());
        assertEquals("glyphs-missing", notices.get(0).code());
        assertEquals(Notice.Level.WARNING, notices.get(0).level());
        assertTrue(notices.get(0).text().startsWith("No font has U+5DE5 (工), U+1F600 (" + GRIN + "):"), notices.get(0)::text);
    }

    @Test
    void itsPlaceIsMarkedButWhoCopiesOrListensGetsIt() throws IOException {
        assertTrue(Ear.on(Exports.export(Exports.document(Paragraph.of("a" + GRIN + "b")))).words().endsWith("a" + GRIN + "b"));
    }

    @Test
    void charactersThatOnlySteerAreNoLoss() throws IOException {
        assertEquals(List.of(), new PdfExporter().export(Exports.document(Paragraph.of("a\u200db\ufe0f\u200e c\u00ad")), OutputStream.nullOutputStream()));
    }

    @Test
    void givenFontsAreUsedWhereTheShippedOnesLackAGlyph() throws IOException {
        PdfExporter exporter = PdfExporter.builder().fonts(List.of(Exports.font("NotoSansSC-subset.ttf"), Exports.font("NotoEmoji-subset.ttf"))).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(List.of(), exporter.export(Scripts.document(true), out));
        String heard = Ear.on(out.toByteArray()).words();
        assertTrue(heard.contains(Scripts.CHINESE) && heard.contains(GRIN));
    }

    @Test
    void aFolderGivesItsFontsInTheOrderOfTheirNames() throws IOException {
        assertEquals(List.of(), Exports.withFonts().export(Scripts.document(true), OutputStream.nullOutputStream()));
    }

    @Test
    void aFileThatIsNoFontIsNamed() {
        PdfExporter exporter = PdfExporter.builder().fonts(List.of(Source.of("broken.ttf", "no font"))).build();
        IOException said = assertThrows(IOException.class, () -> exporter.export(Exports.document(Paragraph.of(GRIN)), OutputStream.nullOutputStream()));
        assertTrue(said.getMessage().startsWith("broken.ttf cannot be used as a font"), said::getMessage);
    }
}
