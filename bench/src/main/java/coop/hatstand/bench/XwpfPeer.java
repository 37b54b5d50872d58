package coop.hatstand.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** POI's own document model: headings, runs, list items as indented paragraphs, links, bookmarks, tables, and the briefing as a part; no styles or notes. */
final class XwpfPeer extends Walk {
    private final XWPFDocument document = new XWPFDocument();
    private XWPFParagraph paragraph;
    private XWPFTable table;
    private XWPFTableRow row;
    private int rows;
    private int cells;
    private String anchor = "";
    private long anchors;

    static void write(Pack pack, OutputStream out) throws IOException {
        XwpfPeer peer = new XwpfPeer();
        try (peer.document) {
            pack.tree().accept(peer);
            PackagePart part = peer.document.getPackage().createPart(PackagingURIHelper.createPartName("/customXml/briefing.json"), "application/json");
            try (OutputStream briefing = part.getOutputStream()) {
                pack.document().source().orElseThrow().content().writeTo(briefing);
            }
            peer.document.write(out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
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
        if (!anchor.isEmpty()) {
            CTBookmark mark = paragraph.getCTP().addNewBookmarkStart();
            mark.setName(anchor);
            mark.setId(BigInteger.valueOf(++anchors));
            paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(anchors));
            anchor = "";
        }
    }

    @Override
    void run(String words, boolean bold, boolean italic) {
        look(paragraph.createRun(), words, bold, italic);
    }

    @Override
    void link(String words, String target, boolean bold, boolean italic) {
        if (target.startsWith("#")) {
            run(words, bold, italic);
        } else {
            look(paragraph.createHyperlinkRun(target), words, bold, italic);
        }
    }

    private static void look(XWPFRun run, String words, boolean bold, boolean italic) {
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

    @Override
    void anchor(String id) {
        anchor = id;
    }

    @Override
    void table(int columns) {
        table = document.createTable(1, columns);
        rows = 0;
    }

    @Override
    void row() {
        row = rows++ == 0 ? table.getRow(0) : table.createRow();
        cells = 0;
    }

    @Override
    void cell(String words) {
        row.getCell(cells++).setText(words);
    }

    @Override
    void endTable() {
        table = null;
    }
}
