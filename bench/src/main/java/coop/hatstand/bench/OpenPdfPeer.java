package coop.hatstand.bench;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.Node;

/** OpenPDF's paragraphs and chunks in the faces that ours uses, embedded; no tags, bookmarks, links, tables or attachment. */
final class OpenPdfPeer extends Walk {
    private static final String FACES = "/coop/hatstand/pdf/fonts/";

    private final Document document = new Document();
    private final Map<String, BaseFont> faces = new HashMap<>();
    private Paragraph paragraph;
    private int size;

    static void write(Node tree, OutputStream out) throws IOException {
        OpenPdfPeer peer = new OpenPdfPeer();
        PdfWriter.getInstance(peer.document, out);
        peer.document.open();
        tree.accept(peer);
        peer.document.close();
    }

    @Override
    void begin(int heading, int listDepth, boolean startsItem) {
        size = heading == 0 ? 10 : 20 - 2 * heading;
        paragraph = new Paragraph();
        paragraph.setLeading(size * 1.4f);
        paragraph.setIndentationLeft(14f * listDepth);
        paragraph.setSpacingAfter(4);
    }

    @Override
    void run(String words, boolean bold, boolean italic) {
        paragraph.add(new Chunk(words, new Font(face(bold, italic), size)));
    }

    @Override
    void end() {
        document.add(paragraph);
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
