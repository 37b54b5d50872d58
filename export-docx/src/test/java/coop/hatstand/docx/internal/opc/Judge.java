package coop.hatstand.docx.internal.opc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.poi.util.XMLHelper;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Says what is wrong with a file: by the schemas of ECMA-376, and by rules that no schema can hold. */
public final class Judge {

    private static final SchemaTypeLoader SCHEMAS = XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    private final List<String> faults = new ArrayList<>();

    private Judge() {
    }

    public static List<String> faults(byte[] docx) {
        Judge judge = new Judge();
        try (OPCPackage pkg = OPCPackage.open(new ByteArrayInputStream(docx))) {
            for (PackagePart part : pkg.getParts()) {
                judge.schema(part);
            }
            judge.rules(pkg);
        } catch (IOException | OpenXML4JException | XmlException | SAXException e) {
            judge.faults.add(e.toString());
        }
        return judge.faults;
    }

    private void schema(PackagePart part) throws IOException, XmlException {
        if (!part.getContentType().contains("officedocument.wordprocessingml") && !part.getContentType().contains("theme")) {
            return;
        }
        XmlObject root = parse(part);
        List<XmlError> errors = new ArrayList<>();
        if (!root.schemaType().isDocumentType()) {
            faults.add(part.getPartName() + ": no schema knows its root");
        } else if (!root.validate(new XmlOptions().setErrorListener(errors))) {
            errors.forEach(error -> faults.add(part.getPartName() + ": " + error));
        }
    }

    private void rules(OPCPackage pkg) throws IOException, SAXException {
        Element document = root(pkg, "document.main+xml");
        Set<String> styles = values(root(pkg, "styles+xml"), "style", "styleId");
        for (String user : List.of("pStyle", "rStyle", "tblStyle")) {
            all(document, user).forEach(e -> known(styles, e, "style"));
        }
        Set<String> numbers = values(root(pkg, "numbering+xml"), "num", "numId");
        all(document, "numId").forEach(e -> known(numbers, e, "numId"));
        bookmarks(document);
        comments(document, root(pkg, "comments+xml"));
        cells(document);
    }

    private void known(Set<String> known, Element user, String what) {
        if (!known.contains(attribute(user, "val"))) {
            faults.add("undefined " + what + " " + attribute(user, "val"));
        }
    }

    private void bookmarks(Element document) {
        Set<String> names = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (Element start : all(document, "bookmarkStart")) {
            String name = attribute(start, "name");
            if (!names.add(name.toLowerCase(java.util.Locale.ROOT)) || name.length() > 40) {
                faults.add("bookmark twice or too long: " + name);
            }
            if (!open.add(attribute(start, "id")) || end(start) == null) {
                faults.add("bookmark not closed within its paragraph: " + name);
            }
        }
        all(document, "hyperlink").stream().filter(link -> !attribute(link, "anchor").isEmpty())
                .filter(link -> !names.contains(attribute(link, "anchor").toLowerCase(java.util.Locale.ROOT)))
                .forEach(link -> faults.add("link to no bookmark: " + attribute(link, "anchor")));
    }

    private static Node end(Element start) {
        Node next = start;
        while (next != null && !(next instanceof Element e && "bookmarkEnd".equals(e.getLocalName()) && attribute(e, "id").equals(attribute(start, "id")))) {
            next = next.getNextSibling();
        }
        return next;
    }

    private void comments(Element document, Element comments) {
        Set<String> known = values(comments, "comment", "id");
        if (!values(document, "commentReference", "id").equals(known)) {
            faults.add("comments and the references to them differ");
        }
        if (!values(document, "commentRangeStart", "id").equals(values(document, "commentRangeEnd", "id"))) {
            faults.add("a comment's range that starts or ends only");
        }
    }

    private void cells(Element document) {
        for (Element cell : all(document, "tc")) {
            Node last = cell.getLastChild();
            if (last == null || !"p".equals(last.getLocalName())) {
                faults.add("a cell that does not end with a paragraph");
            }
        }
        for (Element table : all(document, "tbl")) {
            if (table.getNextSibling() == null || !"p".equals(table.getNextSibling().getLocalName())) {
                faults.add("a table that no paragraph parts from what follows");
            }
        }
    }

    private static Element root(OPCPackage pkg, String type) throws IOException, SAXException {
        List<PackagePart> parts = pkg.getPartsByContentType("application/vnd.openxmlformats-officedocument.wordprocessingml." + type);
        try (InputStream in = parts.get(0).getInputStream()) {
            return XMLHelper.newDocumentBuilder().parse(in).getDocumentElement();
        }
    }

    private static XmlObject parse(PackagePart part) throws IOException, XmlException {
        try (InputStream in = part.getInputStream()) {
            return SCHEMAS.parse(in, null, new XmlOptions().setLoadLineNumbers());
        }
    }

    private static Set<String> values(Element root, String name, String attribute) {
        Set<String> values = new TreeSet<>();
        all(root, name).forEach(e -> values.add(attribute(e, attribute)));
        return values;
    }

    private static List<Element> all(Element root, String name) {
        List<Element> all = new ArrayList<>();
        NodeList nodes = root.getElementsByTagNameNS(XmlWriter.W, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(XmlWriter.W, name);
    }
}
