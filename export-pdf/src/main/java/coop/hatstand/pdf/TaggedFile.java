package coop.hatstand.pdf;

import coop.hatstand.document.Attachment;
import coop.hatstand.export.Paper;
import java.io.IOException;

/** What a file is made of: its objects, its pages, what they say in which order, and the ways around in them. */
final class TaggedFile {

    private final PdfFile objects;
    private final Fonts fonts;
    private final StructureTree structure;
    private final Sheets sheets;
    private final Destinations destinations;
    private final Bookmarks bookmarks;
    private String sources = "";

    TaggedFile(PdfFile objects, Paper size, Fonts fonts) {
        this.objects = objects;
        this.fonts = fonts;
        structure = new StructureTree(objects);
        sheets = new Sheets(objects, size, fonts, structure);
        destinations = new Destinations(objects);
        bookmarks = new Bookmarks(objects);
    }

    PdfFile objects() {
        return objects;
    }

    StructureTree structure() {
        return structure;
    }

    Sheets sheets() {
        return sheets;
    }

    Destinations destinations() {
        return destinations;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    /** Takes in the file that the document was made from. */
    void carry(Attachment source, String modified) throws IOException {
        sources = "/AF[" + CarriedFile.add(this, source, modified) + " 0 R]";
    }

    /** Writes all that is known only at the end. */
    void finish(FileProperties properties) throws IOException {
        structure.close();
        int pages = sheets.finish();
        fonts.writeTo(objects, sheets.resources());
        String parts = "/Pages " + pages + " 0 R/StructTreeRoot " + structure.finish() + " 0 R/Outlines " + bookmarks.finish() + " 0 R" + destinations.finish() + sources;
        int catalog = properties.writeCatalog(objects, parts);
        objects.finish(catalog, properties.writeInformation(objects));
    }
}
