package coop.hatstand.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The library's writer, with a structure tree, destinations and a second stream of content for each page that is written last. */
final class TaggedWriter extends PdfWriter {

    private final Document document;
    private final Fonts fonts;
    private final Seal seal;
    private StructureTree structure;
    private Destinations destinations;
    private LastWords lastWords;

    private TaggedWriter(Document document, PdfDocument pdf, Fonts fonts, Seal seal) {
        super(pdf, seal);
        this.document = document;
        this.fonts = fonts;
        this.seal = seal;
    }

    static TaggedWriter create(PageSize size, Fonts fonts, Seal seal) {
        try {
            Document document = new Document(new Rectangle(size.width(), size.height()));
            PdfDocument pdf = new PdfDocument();
            document.setGlyphSubstitutionEnabled(false);
            pdf.setGlyphSubstitutionEnabled(false);
            document.addDocListener(pdf);
            TaggedWriter writer = new TaggedWriter(document, pdf, fonts, seal);
            pdf.addWriter(writer);
            return writer;
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    void begin() {
        document.open();
        structure = new StructureTree(this);
        destinations = new Destinations(this);
        lastWords = new LastWords(this);
    }

    void nextPage() {
        document.newPage();
    }

    void end() {
        structure.close();
        document.close();
    }

    StructureTree structure() {
        return structure;
    }

    Destinations destinations() {
        return destinations;
    }

    LastWords lastWords() {
        return lastWords;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfDictionary font && PdfName.TYPE0.equals(font.get(PdfName.SUBTYPE))) {
            explain(font);
        }
        if (object instanceof PdfPage page) {
            structure.finish(page);
            lastWords.joinTo(page);
        }
        return super.addToBody(object, reference);
    }

    /** Sends on what is still buffered, so that the seal is on all of it. */
    private void settle() {
        try {
            os.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void explain(PdfDictionary font) throws IOException {
        String name = PdfName.decodeName(font.get(PdfName.BASEFONT).toString());
        Optional<Map<Integer, String>> meanings = fonts.meanings(name);
        if (meanings.isPresent()) {
            font.put(PdfName.TOUNICODE, super.addToBody(GlyphMeanings.table(meanings.get())).getIndirectReference());
        }
    }

    @Override
    public void close() {
        if (open) {
            lastWords.write();
            settle();
            getInfo().put(PdfName.FILEID, seal.fileId());
        }
        super.close();
    }


    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference pages) {
        PdfDictionary catalog = super.getCatalog(pages);
        try {
            catalog.put(PdfName.STRUCTTREEROOT, structure.write());
            PdfDictionary marked = new PdfDictionary();
            marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
            catalog.put(PdfName.MARKINFO, marked);
            destinations.writeTo(catalog);
            return catalog;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
