package coop.hatstand.pdf;

import java.util.Optional;

/** The logical structure of the file; writes each element as it closes, so that only open ones are held. */
final class StructureTree {

    private static final String[] OWN_TYPES = {"Em", "Strong", "Mark"};

    private final PdfFile file;
    private final int root;
    private final ParentTree parents;
    private final Element document;
    private Element current;

    StructureTree(PdfFile file) {
        this.file = file;
        this.root = file.reserve();
        this.parents = new ParentTree(file);
        this.document = new Element(Tag.of("Document"), file.reserve(), Optional.empty());
        this.current = document;
    }

    Element open(Tag tag) {
        current = new Element(tag, file.reserve(), Optional.of(current));
        return current;
    }

    /** Closes and writes the current element. */
    void close() {
        ElementEntry.write(current, root, file);
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
