package coop.hatstand.internal.read.office;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.BoundedStream;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.CleanedText;
import coop.hatstand.office.PackageXml;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of an Excel workbook, read from their stream one at a time, with limits on number and size, and without DTDs or anything external. */
final class XlsxParts {
    private static final long MEBI = 1024 * 1024;
    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String RELATION_NAMES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATION_NAMES = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final Source source;
    private final Labels labels;
    private final Bounds bounds;

    XlsxParts(Source source, Labels labels) {
        this.source = source;
        this.labels = labels;
        bounds = new Bounds(source, labels);
    }

    /** What takes a part's XML. */
    interface Taker {
        void take(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    boolean isWorkbook() throws IOException {
        try (InputStream in = source.open()) {
            if (in.read() != 'P' || in.read() != 'K') {
                return false;
            }
        }
        try {
            return find(BOOK, xml -> { });
        } catch (ZipException | EOFException | XMLStreamException e) {
            return false;
        }
    }

    /** Hands the part to the taker, if there is such a part. */
    void read(String part, Taker taker) throws IOException, XMLStreamException {
        try {
            find(part, taker);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof UnreadableSourceException told) {
                throw told;
            }
            throw e;
        } catch (ZipException | EOFException e) {
            throw new UnreadableSourceException(labels.text("read.error.xlsx", source.name()));
        }
    }

    /**
     * Where a sheet is.
     *
     * @param path the part that holds it
     */
    record Part(String name, String path, boolean hidden) {
    }

    /** The sheets in their order, those that are hidden among them; one that nobody names is the first by its usual place. */
    List<Part> sheets() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        read(RELATIONS, xml -> {
            while (xml.hasNext() && targets.size() <= bounds.limits().of(Limit.PARTS)) {
                boolean relation = xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("Relationship");
                if (relation && xml.getAttributeValue(null, "Id") != null && xml.getAttributeValue(null, "Target") != null) {
                    targets.putIfAbsent(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
                }
            }
        });
        List<Part> sheets = new ArrayList<>();
        read(BOOK, xml -> {
            while (xml.hasNext() && sheets.size() <= bounds.limits().of(Limit.PARTS)) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("sheet")) {
                    sheets.add(sheet(xml, targets, sheets.size() + 1));
                }
            }
        });
        return sheets.isEmpty() ? List.of(new Part("", "xl/worksheets/sheet1.xml", false)) : sheets;
    }

    private static Part sheet(XMLStreamReader xml, Map<String, String> targets, int number) {
        String name = xml.getAttributeValue(null, "name");
        String id = xml.getAttributeValue(RELATION_NAMES, "id");
        String known = id != null ? id : xml.getAttributeValue(STRICT_RELATION_NAMES, "id");
        String path = targets.getOrDefault(known == null ? "" : known, "worksheets/sheet" + number + ".xml");
        return new Part(name == null ? "" : CleanedText.text(name).strip(), path.startsWith("/") ? path.substring(1) : "xl/" + path, Xml.attribute(xml, "state").endsWith("idden"));
    }

    private boolean find(String part, Taker taker) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(source.open())) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 1; entry != null; i++) {
                bounds.check(Limit.PARTS, i);
                if (entry.getName().equals(part)) {
                    XMLStreamReader xml = xml(bounded(zip));
                    taker.take(xml);
                    xml.close();
                    return true;
                }
                skip(bounded(zip));
                entry = zip.getNextEntry();
            }
            return false;
        } catch (IllegalArgumentException e) {
            // A part's name that is not in the zip's encoding.
            throw new ZipException(e.getMessage());
        }
    }

    /** Unpacks a part of no interest under the same limit, which leaving it to the zip stream would not. */
    private static void skip(InputStream part) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        while (part.read(buffer) >= 0) {
            continue;
        }
    }

    private static XMLStreamReader xml(InputStream part) throws XMLStreamException, IOException {
        return PackageXml.factory().createXMLStreamReader(PackageXml.letters(part));
    }

    private InputStream bounded(InputStream part) {
        int most = 2 * bounds.limits().of(Limit.SOURCE_MIB);
        return new BoundedStream(part, most * MEBI, () -> bounds.beyond(Limit.SOURCE_MIB, most));
    }
}
