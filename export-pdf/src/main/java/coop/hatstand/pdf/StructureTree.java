package coop.hatstand.pdf;

/** The logical structure of the file; writes each element as it closes, so that only open ones are held. */
final class StructureTree {

    private static final String[] OWN_TYPES = {"Em", "Strong", "Mark"};

    private final PdfFile file;
    private final int root;
    private final ParentTree parents;
    private final Element document;
    private final Runnable closing = this::close;
    private Element current;

    StructureTree(PdfFile file) {
        this.file = file;
        this.root = file.reserve();
        this.parents = new ParentTree(file);
        this.document = Element.outermost(Tag.of("Document"), file.reserve());
        this.current = document;
    }

    Element open(Tag tag) {
        current = current.inside(tag, file.reserve());
        return current;
    }

    /** Closes and writes the current element. */
    void close() {
        ElementEntry.write(current, root, file);
        current = current.parent();
    }

    /** What {@link #close} does, to be done later. */
    Runnable closing() {
        return closing;
    }

    Element current() {
        return current;
    }

    /** Goes on with an element that is still open. */
    void resume(Element element) {
        current = element;
    }

    /** A new marked-content id on the current page, for the current element. */
    int mark(int page) {
        int id = parents.mark(current.number());
        current.mark(page, id);
        return id;
    }

    /** Ties an annotation on the current page to the element; its key in the tree. */
    int annotate(Element element, int page, int annotation) {
        element.annotation(page, annotation);
        return parents.add(element.number());
    }

    /** A page ends; the key of its marks, or less than zero if there are none. */
    int endPage() {
        return parents.endPage();
    }

    /** Writes the root, when everything in it is written; the object that it is. */
    int finish() {
        String tree = parents.finish();
        Bytes out = file.object(root).text("<</Type/StructTreeRoot/K ").reference(document.number()).text(tree).text("/RoleMap<<");
        for (String type : OWN_TYPES) {
            out.name(type).text("/Span");
        }
        out.text(">>>>");
        return root;
    }
}
