package coop.hatstand.table.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a workbook (ECMA-376 part 1, §18), streamed. All words are text in place, so none can be a formula. We write it ourselves: a library that makes
 * the same bytes each time, with neither nineteen megabytes nor files of its own, is not to be had.
 */
public final class XlsxWriter {
    /** The first day after 1980-01-01 that no time zone moves out of the range a zip file can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private final ZipOutputStream zip;

    private XlsxWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** Writes the sheets; does not close the stream. */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        XlsxWriter writer = new XlsxWriter(out);
        writer.part("[Content_Types].xml", part -> types(part, sheets.size()));
        writer.part("_rels/.rels", part -> relationships(part, List.of("officeDocument xl/workbook.xml")));
        writer.part("xl/workbook.xml", part -> workbook(part, sheets));
        List<String> parts = new ArrayList<>();
        for (int i = 1; i <= sheets.size(); i++) {
            parts.add("worksheet worksheets/sheet" + i + ".xml");
        }
        parts.add("styles styles.xml");
        writer.part("xl/_rels/workbook.xml.rels", part -> relationships(part, parts));
        writer.part("xl/styles.xml", XlsxWriter::styles);
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            writer.part("xl/worksheets/sheet" + (i + 1) + ".xml", part -> SheetPart.write(part, sheet));
        }
        writer.zip.finish();
        out.flush();
    }

    private void part(String name, XmlPart.Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        XmlPart.write(new KeptOpen(zip), content);
        zip.closeEntry();
    }

    private static void types(XmlPart part, int sheets) throws XMLStreamException {
        part.root("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        part.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        part.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        part.empty("Override", "PartName", "/xl/workbook.xml", "ContentType", TYPE + "sheet.main+xml");
        part.empty("Override", "PartName", "/xl/styles.xml", "ContentType", TYPE + "styles+xml");
        for (int i = 1; i <= sheets; i++) {
            part.empty("Override", "PartName", "/xl/worksheets/sheet" + i + ".xml", "ContentType", TYPE + "worksheet+xml");
        }
    }

    private static void relationships(XmlPart part, List<String> targets) throws XMLStreamException {
        part.root("Relationships", RELATIONSHIPS);
        for (int i = 0; i < targets.size(); i++) {
            String[] target = targets.get(i).split(" ");
            part.empty("Relationship", "Id", "rId" + (i + 1), "Type", OFFICE + "/" + target[0], "Target", target[1]);
        }
    }

    private static void workbook(XmlPart part, List<Sheet> sheets) throws XMLStreamException {
        part.root("workbook", XmlPart.MAIN).attributes("xmlns:r", OFFICE).start("sheets");
        for (int i = 1; i <= sheets.size(); i++) {
            part.empty("sheet", "name", sheets.get(i - 1).name(), "sheetId", Integer.toString(i), "r:id", "rId" + i);
        }
        part.end();
    }

    /** Plain cells that wrap, and bold heads. */
    private static void styles(XmlPart part) throws XMLStreamException {
        part.root("styleSheet", XmlPart.MAIN).start("fonts").empty("font").start("font").empty("b").end().end();
        part.start("fills").start("fill").empty("patternFill", "patternType", "none").end().start("fill").empty("patternFill", "patternType", "gray125").end().end();
        part.start("borders").empty("border").end().start("cellStyleXfs").empty("xf").end().start("cellXfs");
        for (String font : List.of("0", "1")) {
            part.start("xf", "fontId", font, "applyFont", "1", "applyAlignment", "1", "xfId", "0").empty("alignment", "vertical", "top", "wrapText", "1").end();
        }
        part.end();
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
