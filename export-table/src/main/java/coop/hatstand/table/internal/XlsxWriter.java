package coop.hatstand.table.internal;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a workbook (ECMA-376 part 1, §18), streamed. All cells are text in place, so none can be a formula. We write it ourselves: a library that keeps
 * the same bytes each time and needs neither nineteen megabytes nor files of its own there is none.
 */
public final class XlsxWriter {
    /** The first day after 1980-01-01 that no time zone moves out of the range a zip file can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    /** What a cell can hold. */
    private static final int LONGEST = 32_000;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private final ZipOutputStream zip;

    private XlsxWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** Writes the sheets; does not close the stream. */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        XlsxWriter writer = new XlsxWriter(out);
        writer.part("[Content_Types].xml", xml -> types(xml, sheets.size()));
        writer.part("_rels/.rels", xml -> relationships(xml, List.of("officeDocument xl/workbook.xml")));
        writer.part("xl/workbook.xml", xml -> workbook(xml, sheets));
        List<String> parts = new ArrayList<>();
        for (int i = 1; i <= sheets.size(); i++) {
            parts.add("worksheet worksheets/sheet" + i + ".xml");
        }
        parts.add("styles styles.xml");
        writer.part("xl/_rels/workbook.xml.rels", xml -> relationships(xml, parts));
        writer.part("xl/styles.xml", XlsxWriter::styles);
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            writer.part("xl/worksheets/sheet" + (i + 1) + ".xml", xml -> sheet(xml, sheet));
        }
        writer.zip.finish();
        out.flush();
    }

    private void part(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        Writer buffer = new BufferedWriter(new OutputStreamWriter(new KeptOpen(zip), StandardCharsets.UTF_8), 1 << 14);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffer);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(xml);
            xml.writeEndDocument();
            xml.flush();
            buffer.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
        zip.closeEntry();
    }

    private static void types(XMLStreamWriter xml, int sheets) throws XMLStreamException {
        start(xml, "Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        empty(xml, "Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        empty(xml, "Default", "Extension", "xml", "ContentType", "application/xml");
        empty(xml, "Override", "PartName", "/xl/workbook.xml", "ContentType", TYPE + "sheet.main+xml");
        empty(xml, "Override", "PartName", "/xl/styles.xml", "ContentType", TYPE + "styles+xml");
        for (int i = 1; i <= sheets; i++) {
            empty(xml, "Override", "PartName", "/xl/worksheets/sheet" + i + ".xml", "ContentType", TYPE + "worksheet+xml");
        }
    }

    private static void relationships(XMLStreamWriter xml, List<String> parts) throws XMLStreamException {
        start(xml, "Relationships", RELATIONSHIPS);
        for (int i = 0; i < parts.size(); i++) {
            String[] part = parts.get(i).split(" ");
            empty(xml, "Relationship", "Id", "rId" + (i + 1), "Type", OFFICE + "/" + part[0], "Target", part[1]);
        }
    }

    private static void workbook(XMLStreamWriter xml, List<Sheet> sheets) throws XMLStreamException {
        start(xml, "workbook", MAIN);
        xml.writeNamespace("r", OFFICE);
        xml.writeStartElement("sheets");
        for (int i = 1; i <= sheets.size(); i++) {
            empty(xml, "sheet", "name", sheets.get(i - 1).name(), "sheetId", Integer.toString(i), "r:id", "rId" + i);
        }
        xml.writeEndElement();
    }

    /** Plain cells that wrap, and bold heads. */
    private static void styles(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "styleSheet", MAIN);
        list(xml, "fonts", "<font>", "<font>b");
        list(xml, "fills", "<fill>patternFill none", "<fill>patternFill gray125");
        list(xml, "borders", "<border>");
        xml.writeStartElement("cellStyleXfs");
        empty(xml, "xf");
        xml.writeEndElement();
        xml.writeStartElement("cellXfs");
        for (String font : List.of("0", "1")) {
            xml.writeStartElement("xf");
            attributes(xml, "fontId", font, "applyFont", "1", "applyAlignment", "1", "xfId", "0");
            empty(xml, "alignment", "vertical", "top", "wrapText", "1");
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void list(XMLStreamWriter xml, String name, String... items) throws XMLStreamException {
        xml.writeStartElement(name);
        for (String item : items) {
            xml.writeStartElement(item.substring(1, item.indexOf('>')));
            String inner = item.substring(item.indexOf('>') + 1);
            if (inner.startsWith("patternFill ")) {
                empty(xml, "patternFill", "patternType", inner.substring("patternFill ".length()));
            } else if (!inner.isEmpty()) {
                empty(xml, inner);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void sheet(XMLStreamWriter xml, Sheet sheet) throws XMLStreamException {
        start(xml, "worksheet", MAIN);
        xml.writeStartElement("sheetViews");
        xml.writeStartElement("sheetView");
        xml.writeAttribute("workbookViewId", "0");
        empty(xml, "pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.writeEndElement();
        xml.writeEndElement();
        columns(xml, sheet);
        xml.writeStartElement("sheetData");
        row(xml, sheet.heads(), "1");
        for (List<String> cells : sheet.rows()) {
            for (List<String> part : parts(cells)) {
                row(xml, part, "0");
            }
        }
        xml.writeEndElement();
    }

    /** As wide as what is in them, up to what one reads at a glance. */
    private static void columns(XMLStreamWriter xml, Sheet sheet) throws XMLStreamException {
        xml.writeStartElement("cols");
        for (int i = 0; i < sheet.heads().size(); i++) {
            int column = i;
            int longest = sheet.rows().stream().mapToInt(cells -> cells.get(column).length()).max().orElse(0);
            String at = Integer.toString(i + 1);
            empty(xml, "col", "min", at, "max", at, "width", Integer.toString(Math.min(70, Math.max(8, longest + 2))), "customWidth", "1");
        }
        xml.writeEndElement();
    }

    /** A row whose cells are too long goes on in the next, with the first cell again. */
    private static List<List<String>> parts(List<String> cells) {
        List<List<String>> parts = new ArrayList<>();
        int longest = cells.stream().mapToInt(String::length).max().orElse(0);
        for (int from = 0; from == 0 || from < longest; from += LONGEST) {
            int start = from;
            List<String> part = new ArrayList<>(cells.stream().map(cell -> cell.substring(Math.min(start, cell.length()), Math.min(start + LONGEST, cell.length()))).toList());
            part.set(0, cells.get(0));
            parts.add(part);
        }
        return parts;
    }

    private static void row(XMLStreamWriter xml, List<String> cells, String style) throws XMLStreamException {
        xml.writeStartElement("row");
        for (String cell : cells) {
            xml.writeStartElement("c");
            attributes(xml, "s", style);
            if (isCount(cell)) {
                xml.writeStartElement("v");
                xml.writeCharacters(cell);
                xml.writeEndElement();
            } else if (!cell.isEmpty()) {
                words(xml, cell);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static boolean isCount(String cell) {
        return cell.length() < 10 && !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9') && (cell.length() == 1 || cell.charAt(0) != '0');
    }

    private static void words(XMLStreamWriter xml, String cell) throws XMLStreamException {
        attributes(xml, "t", "inlineStr");
        xml.writeStartElement("is");
        xml.writeStartElement("t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(legal(cell));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Characters that XML cannot hold become U+FFFD. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF ? c : c == '\r' ? '\n' : 0xFFFD).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static void start(XMLStreamWriter xml, String name, String namespace) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeDefaultNamespace(namespace);
    }

    private static void empty(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(xml, attributes);
    }

    private static void attributes(XMLStreamWriter xml, String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], legal(pairs[i + 1]));
        }
    }

    /** Keeps a part's end from ending the whole file. */
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
