package coop.hatstand.pdf;

/** A finished structure element in the file (ISO 32000-1 §14.7.2). A long handout has hundreds of thousands: each says only what it must. */
final class ElementEntry {

    private static final byte[] TYPE = Bytes.of("<</S/");
    private static final byte[] PARENT = Bytes.of("/P ");
    private static final byte[] PAGE = Bytes.of("/Pg ");
    private static final byte[] KID = Bytes.of("/K ");
    private static final byte[] KIDS = Bytes.of("/K[");
    private static final byte[] END = Bytes.of(">>");

    private ElementEntry() {}

    /**
     * Writes an element.
     *
     * @param root the tree's root, the parent of the outermost element
     */
    static void write(Element element, int root, PdfFile file) {
        Tag tag = element.tag();
        int parent = element.parent() == element ? root : element.parent().number();
        Bytes out = file.object(element.number()).syntax(TYPE).text(tag.type()).syntax(PARENT).reference(parent);
        if (!tag.owner().isEmpty()) {
            out.text("/A<</O/").text(tag.owner()).text("/").text(tag.key()).text("/").text(tag.value()).syntax(END);
        }
        if (tag.language().isPresent()) {
            out.text("/Lang").words(tag.language().get());
        }
        if (tag.spoken().isPresent()) {
            out.text("/ActualText").words(tag.spoken().get());
        }
        kids(element, out);
        out.syntax(END);
    }

    private static void kids(Element element, Bytes out) {
        if (element.kids() == 0) {
            return;
        }
        int page = onlyPage(element);
        if (page > 0) {
            out.syntax(PAGE).reference(page);
        }
        if (element.kids() == 1) {
            out.syntax(KID);
            kid(element, 0, page, out);
            return;
        }
        out.syntax(KIDS);
        for (int i = 0; i < element.kids(); i++) {
            kid(element, i, page, out);
            out.space();
        }
        out.text("]");
    }

    /** The page that all marked content is on; 0 if there is none, or more than one. */
    private static int onlyPage(Element element) {
        int page = 0;
        for (int i = 0; i < element.kids(); i++) {
            if (element.isMark(i)) {
                if (page > 0 && page != element.page(i)) {
                    return 0;
                }
                page = element.page(i);
            }
        }
        return page;
    }

    private static void kid(Element element, int which, int page, Bytes out) {
        int kid = element.kid(which);
        if (element.isAnnotation(which)) {
            out.text("<</Type/OBJR/Obj ").reference(kid);
            page(element.page(which), page, out).syntax(END);
        } else if (!element.isMark(which)) {
            out.reference(kid);
        } else if (element.page(which) == page) {
            out.number(kid);
        } else {
            out.text("<</Type/MCR/MCID ").number(kid).syntax(PAGE).reference(element.page(which)).syntax(END);
        }
    }

    /** The page, where it is not the element's. */
    private static Bytes page(int page, int elements, Bytes out) {
        return page == elements ? out : out.syntax(PAGE).reference(page);
    }
}
