package coop.hatstand.bench;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.node.Node;

/** POI's own document model: paragraphs and runs, list items as indented paragraphs; no notes, links, bookmarks or styles. */
final class XwpfPeer extends Walk {
    private final XWPFDocument document = new XWPFDocument();
    private XWPFParagraph paragraph;

    static void write(Node tree, OutputStream out) throws IOException {
        XwpfPeer peer = new XwpfPeer();
        try (peer.document) {
            tree.accept(peer);
            peer.document.write(out);
        }
    }

    @Override
    void begin(int heading, int listDepth, boolean startsItem) {
        paragraph = document.createParagraph();
        if (heading > 0) {
            paragraph.setStyle("Heading" + heading);
        }
        if (listDepth > 0) {
            paragraph.setIndentationLeft(360 * listDepth);
        }
    }

    @Override
    void run(String words, boolean bold, boolean italic) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        if (bold) {
            run.setBold(true);
        }
        if (italic) {
            run.setItalic(true);
        }
    }

    @Override
    void end() {
        paragraph = null;
    }
}
