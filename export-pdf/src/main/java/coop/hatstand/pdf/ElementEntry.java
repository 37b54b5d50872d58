package coop.hatstand.pdf;

/** A finished structure element in the file (ISO 32000-1 §14.7.2). A long handout has hundreds of thousands. */
final class ElementEntry {

    private ElementEntry() {}

    /**
     * Writes an element.
     *
     * @param root the tree's root, the parent of the outermost element
     */
    static void write(Element element, int root, PdfFile file) {
        Tag tag = element.tag();
        int parent = element.parent().map(Element::number).orElse(root);
        Bytes out = file.object(element.number()).text("<</Type/StructElem/S/").text(tag.type()).text("/P ").reference(parent);
        if (!tag.owner().isEmpty()) {
            out.text("/A<</O/").text(tag.owner()).text("/").text(tag.key()).text("/").text(tag.value()).text(">>");
        }
        if (tag.language().isPresent()) {
            out.text("/Lang").words(tag.language().get());
        }
        if (tag.spoken().isPresent()) {
            out.text("/ActualText").words(tag.spoken().get());
        }
        kids(element, out);
        out.text(">>");
    }

    private static void kids(Element element, Bytes out) {
        if (element.kids().isEmpty()) {
            return;
        }
        int page = onlyPage(element);
        if (page > 0) {
            out.text("/Pg ").reference(page);
        }
        out.text("/K[");
        for (Element.Kid kid : element.kids()) {
            kid(kid, page, out);
        }
        out.text("]");
    }

    /** The page that all marked content is on; 0 if there is none, or more than one. */
    private static int onlyPage(Element element) {
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

    private static void kid(Element.Kid kid, int page, Bytes out) {
        switch (kid.kind()) {
            case ELEMENT -> out.reference(kid.number()).text(" ");
            case ANNOTATION -> out.text("<</Type/OBJR/Obj ").reference(kid.number()).text("/Pg ").reference(kid.page()).text(">>");
            case MARK -> {
                if (kid.page() == page) {
                    out.number(kid.number()).text(" ");
                } else {
                    out.text("<</Type/MCR/Pg ").reference(kid.page()).text("/MCID ").number(kid.number()).text(">>");
                }
            }
        }
    }
}
