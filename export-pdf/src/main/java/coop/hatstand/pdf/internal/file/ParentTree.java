package coop.hatstand.pdf.internal.file;

import java.util.Arrays;

/** Maps marked content and annotations back to their structure elements (ISO 32000-1 §14.7.4.4). */
final class ParentTree {

    private static final int LEAF = 256;
    private static final int ROOM = 1 << 10;

    private final PdfFile file;
    private final SyntaxBuffer page = new SyntaxBuffer(ROOM);
    private int[] entries = new int[ROOM];
    private int size;
    private int pageKey = -1;
    private int marks;

    ParentTree(PdfFile file) {
        this.file = file;
    }

    /** The next marked-content id on this page; it belongs to the element. */
    int mark(int element) {
        if (pageKey < 0) {
            pageKey = add(file.reserve());
        }
        page.reference(element).space();
        return marks++;
    }

    /** The key of an annotation that belongs to the element. */
    int add(int element) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size] = element;
        return size++;
    }

    /** Writes what a page's marks belong to, when the page ends; their key, or less than zero if there are none. */
    int endPage() {
        int key = pageKey;
        if (key >= 0) {
            file.object(entries[key]).text("[").all(page).text("]");
        }
        page.clear();
        marks = 0;
        pageKey = -1;
        return key;
    }

    /** Writes the tree, and its entries into its root. */
    String finish() {
        SyntaxBuffer leaves = new SyntaxBuffer(ROOM);
        for (int from = 0; from < size; from += LEAF) {
            leaves.reference(leaf(from, Math.min(size, from + LEAF))).space();
        }
        int tree = file.reserve();
        file.object(tree).text("<</Kids[").all(leaves).text("]>>");
        return "/ParentTree " + tree + " 0 R/ParentTreeNextKey " + size;
    }

    private int leaf(int from, int to) {
        int leaf = file.reserve();
        SyntaxBuffer out = file.object(leaf).text("<</Limits[").number(from).space().number(to - 1).text("]/Nums[");
        for (int key = from; key < to; key++) {
            out.number(key).space().reference(entries[key]).space();
        }
        out.text("]>>");
        return leaf;
    }
}
