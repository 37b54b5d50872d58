package coop.hatstand.docx;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.document.ScriptLanguages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The writing of one document; belongs to one export. */
final class Draughting {

    private static final List<Relationship> ROOT = List.of(
            Relationship.internal("document", "officeDocument", "word/document.xml"),
            Relationship.internal("core", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"));

    private final Document document;
    private final Look look;
    private final Outline outline;
    private final Links links = new Links();
    private final Numbers numbers;
    private final Comments comments = new Comments();
    private int replaced;

    Draughting(Document document, Look look) throws IOException {
        this.document = document;
        this.look = look;
        this.numbers = look.newNumbers();
        this.outline = Outline.of(document.blocks());
    }

    /** Writes the package and says what could not be kept. */
    List<Notice> write(OutputStream out) throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("word/document.xml", Part.wordType("document.main"), this::body, this::relationships));
        parts.addAll(look.parts(document.metadata(), numbers));
        parts.add(Part.word("comments.xml", "comments", to -> comments.writeTo(to, look.styles())));
        parts.add(new Part("customXml/item1.xml", "application/xml", to -> Carried.write(document, outline, look.edges(), to),
                () -> List.of(Relationship.internal("properties", "customXmlProps", "itemProps1.xml"))));
        parts.add(Part.of("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", Carried::writeProperties));
        parts.add(Part.of("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", to -> Properties.write(document.metadata(), to)));
        PackageWriter.write(parts, ROOT, out);
        return notices();
    }

    private void body(OutputStream out) {
        Xml xml = new Xml(out);
        Paragraphs paragraphs = new Paragraphs(xml, look.styles());
        Inlines inlines = new Inlines(xml, paragraphs.runs(), links, outline.anchors(), new ScriptLanguages(document.metadata().language()));
        Pen pen = new Pen(xml, paragraphs, inlines, outline.anchors(), numbers, comments, look.width());
        new Body(pen, document).write(look.pageSetUp());
        replaced = xml.replaced();
    }

    private List<Relationship> relationships() {
        List<Relationship> all = new ArrayList<>(look.relationships());
        all.add(Relationship.internal("comments", "comments", "comments.xml"));
        all.add(Relationship.internal("briefing", "customXml", "../customXml/item1.xml"));
        all.addAll(links.relationships());
        return all;
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (replaced > 0) {
            notices.add(Notice.warning("characters-replaced",
                    replaced + " characters that a Word file cannot hold stand as \uFFFD in it"));
        }
        if (links.unusable() > 0) {
            notices.add(Notice.warning("links-unusable",
                    links.unusable() + " links have an address that Word cannot open a file with; their words stand without it"));
        }
        return notices;
    }
}
