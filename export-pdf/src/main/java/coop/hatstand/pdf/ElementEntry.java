package coop.hatstand.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A finished structure element in the file (ISO 32000-1 §14.7.2). Written as text and not as a tree of objects: a long handout has hundreds of thousands. */
final class ElementEntry extends PdfDictionary {

    private static final PdfName STRUCT_ELEM = new PdfName("StructElem");

    private final Element element;
    private final int parent;

    /**
     * The entry of an element.
     *
     * @param root the number of the tree's root, the parent of the outermost element
     */
    ElementEntry(Element element, int root) {
        super(STRUCT_ELEM);
        this.element = element;
        this.parent = element.parent().map(p -> p.reference().getNumber()).orElse(root);
    }

    @Override
    public void toPdf(PdfWriter writer, OutputStream out) throws IOException {
        Tag tag = element.tag();
        StringBuilder text = new StringBuilder(96);
        text.append("<</Type/StructElem/S/").append(tag.type()).append("/P ").append(parent).append(" 0 R");
        if (!tag.owner().isEmpty()) {
            text.append("/A<</O/").append(tag.owner()).append('/').append(tag.key()).append('/').append(tag.value()).append(">>");
        }
        tag.language().ifPresent(l -> text.append("/Lang(").append(l).append(')'));
        kids(text);
        out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
        if (tag.spoken().isPresent()) {
            out.write("/ActualText".getBytes(StandardCharsets.US_ASCII));
            new PdfString(tag.spoken().get(), PdfObject.TEXT_UNICODE).toPdf(writer, out);
        }
        out.write(">>".getBytes(StandardCharsets.US_ASCII));
    }

    private void kids(StringBuilder text) {
        if (element.kids().isEmpty()) {
            return;
        }
        int page = onlyPage();
        if (page > 0) {
            text.append("/Pg ").append(page).append(" 0 R");
        }
        text.append("/K[");
        element.kids().forEach(k -> kid(k, page, text));
        text.append(']');
    }

    /** The page that all marked content is on; 0 if there is none, or more than one. */
    private int onlyPage() {
        int page = 0;
        for (Element.Kid kid : element.kids()) {
            if (kid.kind() == Element.Kind.MARK) {
                if (page > 0 && page != kid.page()) {
                    return 0;
                }
                page = kid.page();
            }
        }
        return page;
    }

    private static void kid(Element.Kid kid, int page, StringBuilder text) {
        switch (kid.kind()) {
            case ELEMENT -> text.append(kid.number()).append(" 0 R ");
            case ANNOTATION -> text.append("<</Type/OBJR/Obj ").append(kid.number()).append(" 0 R/Pg ").append(kid.page()).append(" 0 R>>");
            case MARK -> {
                if (kid.page() == page) {
                    text.append(kid.number()).append(' ');
                } else {
                    text.append("<</Type/MCR/Pg ").append(kid.page()).append(" 0 R/MCID ").append(kid.number()).append(">>");
                }
            }
        }
    }
}
