package coop.hatstand.bench;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/** OpenPDF's paragraphs and chunks in the faces that ours uses, embedded; links, tables and the attached briefing; no tags or bookmarks. */
final class OpenPdfPeer extends Walk {
    private static final int TABLE = 8;
    private static final String FACES = "/coop/hatstand/pdf/internal/file/fonts/";

    private final Document document = new Document();
    private final Map<String, BaseFont> faces = new HashMap<>();
    private Paragraph paragraph;
    private PdfPTable table;
    private String anchor = "";
    private int size;

    static void write(Pack pack, OutputStream out) throws IOException {
        OpenPdfPeer peer = new OpenPdfPeer();
        PdfWriter writer = PdfWriter.getInstance(peer.document, out);
        peer.document.open();
        pack.tree().accept(peer);
        ByteArrayOutputStream briefing = new ByteArrayOutputStream();
        pack.document().source().orElseThrow().content().writeTo(briefing);
        writer.addFileAttachment(PdfFileSpecification.fileEmbedded(writer, null, "briefing.json", briefing.toByteArray()));
        peer.document.close();
    }

    @Override
    void begin(int heading, int listDepth, boolean startsItem) {
        size = heading == 0 ? 10 : 20 - 2 * heading;
        paragraph = new Paragraph();
        paragraph.setLeading(size * 1.4f);
        paragraph.setIndentationLeft(14f * listDepth);
        paragraph.setSpacingAfter(4);
        if (!anchor.isEmpty()) {
            paragraph.add(new Chunk("").setLocalDestination(anchor));
            anchor = "";
        }
    }

    @Override
    void run(String words, boolean bold, boolean italic) {
        paragraph.add(new Chunk(words, new Font(face(bold, italic), size)));
    }

    @Override
    void link(String words, String target, boolean bold, boolean italic) {
        Chunk chunk = new Chunk(words, new Font(face(bold, italic), size));
        paragraph.add(target.startsWith("#") ? chunk.setLocalGoto(target.substring(1)) : chunk.setAnchor(target));
    }

    @Override
    void end() {
        document.add(paragraph);
    }

    @Override
    void anchor(String id) {
        anchor = id;
    }

    @Override
    void table(int columns) {
        table = new PdfPTable(columns);
        table.setHeaderRows(1);
    }

    @Override
    void row() {
        // Cells make the rows.
    }

    @Override
    void cell(String words) {
        table.addCell(new Phrase(words, new Font(face(false, false), TABLE)));
    }

    @Override
    void endTable() {
        document.add(table);
    }

    private BaseFont face(boolean bold, boolean italic) {
        return faces.computeIfAbsent(bold ? "SourceSerif4_600SemiBold.ttf" : italic ? "SourceSerif4_400Regular_Italic.ttf" : "SourceSerif4_400Regular.ttf", OpenPdfPeer::load);
    }

    private static BaseFont load(String name) {
        try (InputStream in = OpenPdfPeer.class.getResourceAsStream(FACES + name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (IOException | DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
