package coop.hatstand.pdf.internal.file;

/** The logical structure of the file. Writes each element when it closes, so that only open ones are in memory. */
public final class StructureTree {

    private static final String[] OWN_TYPES = {"Em", "Strong", "Mark"};

    private final PdfFile file;
    private final int root;
    private final ParentTree parents;
    private final OpenElement document;
    private final Runnable closing = this::close;
    private OpenElement current;

    public StructureTree(PdfFile file) {
        this.file = file;
        this.root = file.reserve();
        this.parents = new ParentTree(file);
        this.document = OpenElement.outermost(StructureTag.of("Document"), file.reserve());
        this.current = document;
    }

    public OpenElement open(StructureTag structureTag) {
        current = current.inside(structureTag, file.reserve());
        return current;
    }

    /** Closes and writes the current element. */
    public void close() {
        ClosedElement.write(current, root, file);
        current = current.parent();
    }

    /** What {@link #close} does, to be done later. */
    public Runnable closing() {
        return closing;
    }

    public OpenElement current() {
        return current;
    }

    /** Goes on with an element that is still open. */
    public void resume(OpenElement openElement) {
        current = openElement;
    }

    /** A new marked-content id on the current page, for the current element. */
    public int mark(int page) {
        int id = parents.mark(current.number());
        current.mark(page, id);
        return id;
    }

    /** Ties an annotation on the current page to the element; its key in the tree. */
    public int annotate(OpenElement openElement, int page, int annotation) {
        openElement.annotation(page, annotation);
        return parents.add(openElement.number());
    }

    /** A page ends; the key of its marks, or less than zero if there are none. */
    public int endPage() {
        return parents.endPage();
    }

    /** Writes the root, when everything in it is written; the object that it is. */
    public int finish() {
        String tree = parents.finish();
        SyntaxBuffer out = file.object(root).text("<</Type/StructTreeRoot/K ").reference(document.number()).text(tree).text("/RoleMap<<");
        for (String type : OWN_TYPES) {
            out.name(type).text("/Span");
        }
        out.text(">>>>");
        return root;
    }
}
