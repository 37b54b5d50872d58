package coop.hatstand.pdf;

import com.lowagie.text.pdf.PdfIndirectReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A structure element that is open: what it holds is still being drawn. */
final class Element {

    private final Tag tag;
    private final PdfIndirectReference reference;
    private final Optional<Element> parent;
    private final List<Kid> kids = new ArrayList<>(2);

    /** What an element may hold. */
    enum Kind { ELEMENT, MARK, ANNOTATION }

    /**
     * Something an element holds.
     *
     * @param number the object's number, or the mark's id on its page
     * @param page the number of the page's object; 0 for elements
     */
    record Kid(Kind kind, int number, int page) {}

    Element(Tag tag, PdfIndirectReference reference, Optional<Element> parent) {
        this.tag = tag;
        this.reference = reference;
        this.parent = parent;
        parent.ifPresent(p -> p.kids.add(new Kid(Kind.ELEMENT, reference.getNumber(), 0)));
    }

    Tag tag() {
        return tag;
    }

    PdfIndirectReference reference() {
        return reference;
    }

    Optional<Element> parent() {
        return parent;
    }

    List<Kid> kids() {
        return kids;
    }

    /** Marked content on a page belongs to this element. */
    void mark(PdfIndirectReference page, int id) {
        kids.add(new Kid(Kind.MARK, id, page.getNumber()));
    }

    /** An annotation belongs to this element. */
    void annotation(PdfIndirectReference page, PdfIndirectReference annotation) {
        kids.add(new Kid(Kind.ANNOTATION, annotation.getNumber(), page.getNumber()));
    }
}
