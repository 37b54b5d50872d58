package coop.hatstand.docx.internal.opc;

import coop.hatstand.source.Content;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes parts as a package (ECMA-376 part 2). Each part is streamed, and the same parts always give the same bytes. */
public final class PackageWriter {

    /** The first day after 1980-01-01 that no time zone moves out of the range a zip file can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Level 6 takes two and a half times as long as level 3, most of a draft's whole time, and saves a tenth of the size. */
    private static final int DEFLATE_LEVEL = 3;

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final ZipOutputStream zip;

    private PackageWriter(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** Writes all the parts; does not close the stream. */
    public static void write(List<Part> parts, List<Relationship> root, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(DEFLATE_LEVEL);
        PackageWriter writer = new PackageWriter(zip);
        writer.entry("[Content_Types].xml", to -> contentTypes(parts, to));
        writer.entry("_rels/.rels", to -> relationships(root, to));
        for (Part part : parts) {
            writer.part(part);
        }
        zip.finish();
        out.flush();
    }

    private void part(Part part) throws IOException {
        entry(part.name(), part.content());
        List<Relationship> relationships = part.relationships().get();
        if (!relationships.isEmpty()) {
            entry(part.relationshipsName(), to -> relationships(relationships, to));
        }
    }

    private void entry(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        content.writeTo(new KeptOpen(zip));
        zip.closeEntry();
    }

    private static void contentTypes(List<Part> parts, OutputStream to) {
        XmlWriter xmlWriter = new XmlWriter(to).start("Types", "xmlns", TYPES);
        xmlWriter.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        xmlWriter.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        for (Part part : parts) {
            xmlWriter.empty("Override", "PartName", "/" + part.name(), "ContentType", part.contentType());
        }
        xmlWriter.end().finish();
    }

    private static void relationships(List<Relationship> relationships, OutputStream to) {
        XmlWriter xmlWriter = new XmlWriter(to).start("Relationships", "xmlns", RELATIONSHIPS);
        for (Relationship r : relationships) {
            if (r.external()) {
                xmlWriter.empty("Relationship", "Id", r.id(), "Type", r.typeUri(), "Target", r.target(), "TargetMode", "External");
            } else {
                xmlWriter.empty("Relationship", "Id", r.id(), "Type", r.typeUri(), "Target", r.target());
            }
        }
        xmlWriter.end().finish();
    }

    /** Keeps a part's content from ending the whole package. */
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
