package coop.hatstand.pdf.internal.file;

/** A finished structure element in the file (ISO 32000-1 §14.7.2). A long handout has hundreds of thousands, so each is as short as possible. */
final class ClosedElement {

    private static final byte[] TYPE = SyntaxBuffer.of("<</S/");
    private static final byte[] PARENT = SyntaxBuffer.of("/P ");
    private static final byte[] PAGE = SyntaxBuffer.of("/Pg ");
    private static final byte[] KID = SyntaxBuffer.of("/K ");
    private static final byte[] KIDS = SyntaxBuffer.of("/K[");
    private static final byte[] END = SyntaxBuffer.of(">>");

    private ClosedElement() {}

    /**
     * Writes an element.
     *
     * @param root the tree's root, the parent of the outermost element
     */
    static void write(OpenElement openElement, int root, PdfFile file) {
        StructureTag structureTag = openElement.tag();
        int parent = openElement.parent() == openElement ? root : openElement.parent().number();
        SyntaxBuffer out = file.object(openElement.number()).syntax(TYPE).text(structureTag.type()).syntax(PARENT).reference(parent);
        if (!structureTag.owner().isEmpty()) {
            out.text("/A<</O/").text(structureTag.owner()).text("/").text(structureTag.key()).text("/").text(structureTag.value()).syntax(END);
        }
        if (structureTag.language().isPresent()) {
            out.text("/Lang").words(structureTag.language().get());
        }
        if (structureTag.spoken().isPresent()) {
            out.text("/ActualText").words(structureTag.spoken().get());
        }
        if (structureTag.shown().isPresent()) {
            out.text("/Alt").words(structureTag.shown().get());
        }
        kids(openElement, out);
        out.syntax(END);
    }

    private static void kids(OpenElement openElement, SyntaxBuffer out) {
        if (openElement.kids() == 0) {
            return;
        }
        int page = onlyPage(openElement);
        if (page > 0) {
            out.syntax(PAGE).reference(page);
        }
        if (openElement.kids() == 1) {
            out.syntax(KID);
            kid(openElement, 0, page, out);
            return;
        }
        out.syntax(KIDS);
        for (int i = 0; i < openElement.kids(); i++) {
            kid(openElement, i, page, out);
            out.space();
        }
        out.text("]");
    }

    /** The page that all marked content is on; 0 if there is none, or more than one. */
    private static int onlyPage(OpenElement openElement) {
        int page = 0;
        for (int i = 0; i < openElement.kids(); i++) {
            if (openElement.isMark(i)) {
                if (page > 0 && page != openElement.page(i)) {
                    return 0;
                }
                page = openElement.page(i);
            }
        }
        return page;
    }

    private static void kid(OpenElement openElement, int which, int page, SyntaxBuffer out) {
        int kid = openElement.kid(which);
        if (openElement.isAnnotation(which)) {
            out.text("<</Type/OBJR/Obj ").reference(kid);
            page(openElement.page(which), page, out).syntax(END);
        } else if (!openElement.isMark(which)) {
            out.reference(kid);
        } else if (openElement.page(which) == page) {
            out.number(kid);
        } else {
            out.text("<</Type/MCR/MCID ").number(kid).syntax(PAGE).reference(openElement.page(which)).syntax(END);
        }
    }

    /** The page, where it is not the element's. */
    private static SyntaxBuffer page(int page, int elements, SyntaxBuffer out) {
        return page == elements ? out : out.syntax(PAGE).reference(page);
    }
}
