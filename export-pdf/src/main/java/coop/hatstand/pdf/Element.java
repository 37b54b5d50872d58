package coop.hatstand.pdf;

import java.util.Arrays;

/** A structure element that is open: what it holds is still being drawn. */
final class Element {

    private static final int ROOM = 4;

    private final Tag tag;
    private final int number;
    private final Element parent;
    /** Two numbers for each: which it is; and 0 for elements, the object of the page of a mark, less than zero that of an annotation's page. */
    private int[] kids = new int[ROOM];
    private int size;

    private Element(Tag tag, int number, Element parent) {
        this.tag = tag;
        this.number = number;
        this.parent = parent == null ? this : parent;
    }

    /** The element that holds all others. */
    static Element outermost(Tag tag, int number) {
        return new Element(tag, number, null);
    }

    /**
     * An element inside this one.
     *
     * @param object the object that it is
     */
    Element inside(Tag inner, int object) {
        add(object, 0);
        return new Element(inner, object, this);
    }

    Tag tag() {
        return tag;
    }

    int number() {
        return number;
    }

    /** The element around this one; the outermost is its own parent. */
    Element parent() {
        return parent;
    }

    /** Marked content on a page belongs to this element. */
    void mark(int page, int id) {
        add(id, page);
    }

    /** An annotation belongs to this element. */
    void annotation(int page, int annotation) {
        add(annotation, -page);
    }

    private void add(int kid, int place) {
        if (size == kids.length) {
            kids = Arrays.copyOf(kids, 2 * size);
        }
        kids[size++] = kid;
        kids[size++] = place;
    }

    /** How many things it holds. */
    int kids() {
        return size / 2;
    }

    /** The number of the object that a thing it holds is; or the mark's id on its page. */
    int kid(int which) {
        return kids[2 * which];
    }

    boolean isMark(int which) {
        return kids[2 * which + 1] > 0;
    }

    boolean isAnnotation(int which) {
        return kids[2 * which + 1] < 0;
    }

    /** The object of the page that a mark or an annotation is on. */
    int page(int which) {
        return Math.abs(kids[2 * which + 1]);
    }
}
