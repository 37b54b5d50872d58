package coop.hatstand.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A structure element that is open: what it holds is still being drawn. */
final class Element {

    private final Tag tag;
    private final int number;
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

    /**
     * An element.
     *
     * @param number the object that it is
     */
    Element(Tag tag, int number, Optional<Element> parent) {
        this.tag = tag;
        this.number = number;
        this.parent = parent;
        parent.ifPresent(p -> p.kids.add(new Kid(Kind.ELEMENT, number, 0)));
    }

    Tag tag() {
        return tag;
    }

    int number() {
        return number;
    }

    Optional<Element> parent() {
        return parent;
    }

    List<Kid> kids() {
        return kids;
    }

    /** Marked content on a page belongs to this element. */
    void mark(int page, int id) {
        kids.add(new Kid(Kind.MARK, id, page));
    }

    /** An annotation belongs to this element. */
    void annotation(int page, int annotation) {
        kids.add(new Kid(Kind.ANNOTATION, annotation, page));
    }
}
