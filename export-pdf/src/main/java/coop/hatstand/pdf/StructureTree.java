package coop.hatstand.pdf;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The logical structure of the file; writes each element as it closes, so that only open ones are held. */
final class StructureTree {

    private static final String[] OWN_TYPES = {"Em", "Strong", "Mark"};

    private final PdfWriter writer;
    private final PdfIndirectReference root;
    private final ParentTree parents;
    private final Element document;
    private Element current;

    /** The writer must be open: a reference taken before that is taken again. */
    StructureTree(PdfWriter writer) {
        this.writer = writer;
        this.root = writer.getPdfIndirectReference();
        this.parents = new ParentTree(writer);
        this.document = new Element(Tag.of("Document"), writer.getPdfIndirectReference(), Optional.empty());
        this.current = document;
    }

    Element open(Tag tag) {
        current = new Element(tag, writer.getPdfIndirectReference(), Optional.of(current));
        return current;
    }

    /** Closes and writes the current element. */
    void close() {
        try {
            writer.addToBody(new ElementEntry(current, root.getNumber()), current.reference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        current = current.parent().orElse(current);
    }

    Element current() {
        return current;
    }

    /** Goes on with an element that is still open. */
    void resume(Element element) {
        current = element;
    }

    /** A new marked-content id on the current page, for the current element. */
    int mark() {
        int id = parents.mark(current.reference());
        current.mark(writer.getCurrentPage(), id);
        return id;
    }

    /** Ties an annotation on the current page to the element. */
    void annotate(Element element, PdfAnnotation annotation) {
        annotation.put(new PdfName("StructParent"), new PdfNumber(parents.add(element.reference())));
        element.annotation(writer.getCurrentPage(), annotation.getIndirectReference());
        writer.addAnnotation(annotation);
    }

    void finish(PdfPage page) throws IOException {
        parents.finish(page);
    }

    /** Writes the root, when everything in it is written. */
    PdfIndirectReference write() throws IOException {
        PdfDictionary dictionary = new PdfDictionary(PdfName.STRUCTTREEROOT);
        dictionary.put(PdfName.K, document.reference());
        dictionary.put(PdfName.ROLEMAP, roles());
        parents.writeTo(dictionary);
        writer.addToBody(dictionary, root);
        return root;
    }

    private static PdfDictionary roles() {
        PdfDictionary roles = new PdfDictionary();
        for (String type : OWN_TYPES) {
            roles.put(new PdfName(type), new PdfName("Span"));
        }
        return roles;
    }
}
