package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.look.Look;
import coop.hatstand.docx.internal.opc.PackageWriter;
import coop.hatstand.docx.internal.opc.Part;
import coop.hatstand.docx.internal.opc.Relationship;
import coop.hatstand.docx.internal.opc.XmlWriter;
import coop.hatstand.docx.internal.style.ListNumbering;
import coop.hatstand.docx.internal.style.ParagraphWriter;
import coop.hatstand.export.ScriptLanguages;
import coop.hatstand.internal.labels.Labels;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes one document. Used for one export. */
public final class DocumentWriter {

    private static final List<Relationship> ROOT = List.of(
            Relationship.internal("document", "officeDocument", "word/document.xml"),
            Relationship.internal("core", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"));

    private final Document document;
    private final Look look;
    private final DocumentIndex documentIndex;
    private final LinkParts linkParts = new LinkParts();
    private final ListNumbering numbering;
    private final CommentsWriter writer = new CommentsWriter();
    private final ChartParts charts;
    private int replaced;

    public DocumentWriter(Document document, Look look) throws IOException {
        this.document = document;
        this.look = look;
        this.numbering = look.newNumbers();
        this.documentIndex = DocumentIndex.of(document.blocks());
        this.charts = new ChartParts(document.blocks());
    }

    /** Writes the package and says what could not be kept. */
    public List<Notice> write(OutputStream out) throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("word/document.xml", Part.wordType("document.main"), this::body, this::relationships));
        parts.addAll(look.parts(document.metadata(), numbering));
        parts.add(Part.word("comments.xml", "comments", to -> writer.writeTo(to, look.styles())));
        parts.add(new Part("customXml/item1.xml", "application/xml", to -> CarriedPart.write(document, documentIndex, look.edges(), to),
                () -> List.of(Relationship.internal("properties", "customXmlProps", "itemProps1.xml"))));
        parts.add(Part.of("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", CarriedPart::writeProperties));
        parts.add(Part.of("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", to -> PropertiesWriter.write(document.metadata(), to)));
        parts.addAll(charts.parts());
        PackageWriter.write(parts, ROOT, out);
        return notices();
    }

    private void body(OutputStream out) {
        XmlWriter xmlWriter = new XmlWriter(out);
        ParagraphWriter paragraphWriter = new ParagraphWriter(xmlWriter, look.styles());
        InlineWriter inlineWriter = new InlineWriter(xmlWriter, paragraphWriter.runs(), linkParts, documentIndex.anchors(), new ScriptLanguages(document.metadata().language()));
        WritingContext context = new WritingContext(xmlWriter, paragraphWriter, inlineWriter, documentIndex.anchors(), numbering, writer, charts, look.width());
        new BodyWriter(context, document).write(look.pageSetUp());
        replaced = xmlWriter.replaced();
    }

    private List<Relationship> relationships() {
        List<Relationship> all = new ArrayList<>(look.relationships());
        all.add(Relationship.internal("comments", "comments", "comments.xml"));
        all.add(Relationship.internal("briefing", "customXml", "../customXml/item1.xml"));
        all.addAll(linkParts.relationships());
        all.addAll(charts.relationships());
        return all;
    }

    private List<Notice> notices() {
        Labels labels = Labels.orEnglish(document.metadata().language());
        List<Notice> notices = new ArrayList<>();
        if (replaced > 0) {
            notices.add(Notice.warning("characters-replaced", labels.count("notice.characters-replaced", replaced)));
        }
        if (linkParts.unusable() > 0) {
            notices.add(Notice.warning("links-unusable", labels.count("notice.links-unusable", linkParts.unusable())));
        }
        return notices;
    }
}
