package coop.hatstand.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A structure element that is open: what it holds is still being drawn. */
final class Element {

    private static final PdfName STRUCT_ELEM = new PdfName("StructElem");

    private final Tag tag;
    private final PdfIndirectReference reference;
    private final Optional<Element> parent;
    private final List<Mark> marks = new ArrayList<>(2);
    private final List<PdfObject> kids = new ArrayList<>(2);

    private record Mark(int kid, PdfIndirectReference page, int id) {}

    Element(Tag tag, PdfIndirectReference reference, Optional<Element> parent) {
        this.tag = tag;
        this.reference = reference;
        this.parent = parent;
        parent.ifPresent(p -> p.kids.add(reference));
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

    /** Marked content on a page belongs to this element. */
    void mark(PdfIndirectReference page, int id) {
        marks.add(new Mark(kids.size(), page, id));
        kids.add(new PdfNumber(id));
    }

    /** An annotation belongs to this element. */
    void annotation(PdfIndirectReference page, PdfIndirectReference annotation) {
        PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
        object.put(PdfName.PG, page);
        object.put(new PdfName("Obj"), annotation);
        kids.add(object);
    }

    /** The finished element, ISO 32000-1 §14.7.2. */
    PdfDictionary dictionary(PdfIndirectReference root) {
        PdfDictionary dictionary = new PdfDictionary(STRUCT_ELEM);
        dictionary.put(PdfName.S, new PdfName(tag.type()));
        dictionary.put(PdfName.P, parent.map(Element::reference).orElse(root));
        tag.spoken().ifPresent(s -> dictionary.put(new PdfName("ActualText"), new PdfString(s, PdfObject.TEXT_UNICODE)));
        attribute(dictionary);
        content(dictionary);
        return dictionary;
    }

    private void attribute(PdfDictionary dictionary) {
        if (!tag.owner().isEmpty()) {
            PdfDictionary attribute = new PdfDictionary();
            attribute.put(PdfName.O, new PdfName(tag.owner()));
            attribute.put(new PdfName(tag.key()), new PdfName(tag.value()));
            dictionary.put(PdfName.A, attribute);
        }
    }

    private void content(PdfDictionary dictionary) {
        boolean onePage = marks.stream().map(m -> m.page.getNumber()).distinct().count() == 1;
        if (onePage) {
            dictionary.put(PdfName.PG, marks.get(0).page);
        } else {
            marks.forEach(m -> kids.set(m.kid, reference(m)));
        }
        if (kids.size() == 1) {
            dictionary.put(PdfName.K, kids.get(0));
        } else if (!kids.isEmpty()) {
            PdfArray array = new PdfArray();
            kids.forEach(array::add);
            dictionary.put(PdfName.K, array);
        }
    }

    private static PdfDictionary reference(Mark mark) {
        PdfDictionary dictionary = new PdfDictionary(PdfName.MCR);
        dictionary.put(PdfName.PG, mark.page);
        dictionary.put(PdfName.MCID, new PdfNumber(mark.id));
        return dictionary;
    }
}
