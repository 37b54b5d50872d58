package coop.hatstand.docx;

import coop.hatstand.contract.ExporterContract;
import coop.hatstand.export.Exporter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The Word exporter keeps the contract of all exporters, as POI reads its files. */
class DocxExporterContractTest implements ExporterContract {

    private static final Pattern REFERENCE = Pattern.compile("commentReference w:id=\"(\\d+)\"");
    /** What cannot stand in an answer, so that the one above has ended. */
    private static final Pattern OUTSIDE = Pattern.compile("Heading\\d|Hatstand(Attribution|Kicker|SlotLabel|FileUnder|Fact|Part|Words|Text|SmallPrint|Table)");

    @Override
    public Exporter exporter() {
        return new DocxExporter();
    }

    /** The words of the body; comments stand beside an answer, and are read when it is. */
    @Override
    public String words(byte[] file) throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> beside = new ArrayList<>();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (IBodyElement element : word.getBodyElements()) {
                if (OUTSIDE.matcher(String.valueOf(style(element))).matches()) {
                    lines.addAll(beside);
                    beside.clear();
                }
                paragraphs(element).forEach(paragraph -> {
                    lines.add(paragraph.getText());
                    REFERENCE.matcher(paragraph.getCTP().xmlText()).results().map(found -> word.getCommentByID(found.group(1)))
                            .forEach(comment -> beside.addAll(List.of(comment.getAuthor(), comment.getText())));
                });
            }
        }
        lines.addAll(beside);
        return String.join("\n", lines);
    }

    private static String style(IBodyElement element) {
        return element instanceof XWPFTable table ? table.getStyleID() : ((XWPFParagraph) element).getStyle();
    }

    private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
        return element instanceof XWPFTable table ? table.getRows().stream().flatMap(row -> row.getTableCells().stream()).flatMap(cell -> cell.getParagraphs().stream())
                : Stream.of((XWPFParagraph) element);
    }
}
