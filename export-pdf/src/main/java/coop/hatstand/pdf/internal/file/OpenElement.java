package coop.hatstand.pdf.internal.file;

import java.util.Arrays;

/** A structure element whose content is still being drawn. */
public final class OpenElement {

    private static final int ROOM = 4;

    private final StructureTag structureTag;
    private final int number;
    private final OpenElement parent;
    /** Two numbers for each: which it is; and 0 for elements, the object of the page of a mark, less than zero that of an annotation's page. */
    private int[] kids = new int[ROOM];
    private int size;

    private OpenElement(StructureTag structureTag, int number, OpenElement parent) {
        this.structureTag = structureTag;
        this.number = number;
        this.parent = parent == null ? this : parent;
    }

    /** The element that holds all others. */
    static OpenElement outermost(StructureTag structureTag, int number) {
        return new OpenElement(structureTag, number, null);
    }

    /**
     * An element inside this one.
     *
     * @param object the object that it is
     */
    OpenElement inside(StructureTag inner, int object) {
        add(object, 0);
        return new OpenElement(inner, object, this);
    }

    public StructureTag tag() {
        return structureTag;
    }

    int number() {
        return number;
    }

    /** The element around this one; the outermost is its own parent. */
    OpenElement parent() {
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
