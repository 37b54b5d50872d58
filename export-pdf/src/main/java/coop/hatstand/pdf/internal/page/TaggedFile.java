package coop.hatstand.pdf.internal.page;

import coop.hatstand.export.Paper;
import coop.hatstand.pdf.internal.file.Bookmarks;
import coop.hatstand.pdf.internal.file.NamedDestinations;
import coop.hatstand.pdf.internal.file.PdfFile;
import coop.hatstand.pdf.internal.file.StructureTree;
import coop.hatstand.pdf.internal.font.Fonts;
import coop.hatstand.source.Attachment;
import java.io.IOException;

/** The parts of a tagged file: objects, pages, structure tree, and navigation. */
public final class TaggedFile {

    private final PdfFile objects;
    private final Fonts fonts;
    private final StructureTree structure;
    private final PageWriter writer;
    private final NamedDestinations namedDestinations;
    private final Bookmarks bookmarks;
    private String sources = "";

    public TaggedFile(PdfFile objects, Paper size, Fonts fonts) {
        this.objects = objects;
        this.fonts = fonts;
        structure = new StructureTree(objects);
        writer = new PageWriter(objects, size, fonts, structure);
        namedDestinations = new NamedDestinations(objects);
        bookmarks = new Bookmarks(objects);
    }

    PdfFile objects() {
        return objects;
    }

    StructureTree structure() {
        return structure;
    }

    public PageWriter sheets() {
        return writer;
    }

    public NamedDestinations destinations() {
        return namedDestinations;
    }

    public Bookmarks bookmarks() {
        return bookmarks;
    }

    /** Takes in the file that the document was made from. */
    public void carry(Attachment source, String modified) throws IOException {
        sources = "/AF[" + EmbeddedFile.add(this, source, modified) + " 0 R]";
    }

    /** Writes all that is known only at the end. */
    public void finish(FileProperties properties) throws IOException {
        structure.close();
        int pages = writer.finish();
        fonts.writeTo(objects, writer.resources());
        String parts = "/Pages " + pages + " 0 R/StructTreeRoot " + structure.finish() + " 0 R/Outlines " + bookmarks.finish() + " 0 R" + namedDestinations.finish() + sources;
        int catalog = properties.writeCatalog(objects, parts);
        objects.finish(catalog, properties.writeInformation(objects));
    }
}
