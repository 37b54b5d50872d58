package coop.hatstand.pdf;

/** The tree of a file's pages (ISO 32000-1 §7.7.3), two levels deep. */
final class PageTree {

    private static final int LEAF = 32;
    private static final int ROOM = 1 << 10;

    private final PdfFile file;
    private final int root;
    private final Bytes pages = new Bytes(ROOM);
    private final Bytes leaves = new Bytes(ROOM);
    private int leaf;
    private int count;

    PageTree(PdfFile file) {
        this.file = file;
        this.root = file.reserve();
    }

    /** Adds a page; the object that it has as its parent. */
    int add(int page) {
        if (count % LEAF == 0) {
            endLeaf();
            leaf = file.reserve();
            leaves.reference(leaf).text(" ");
        }
        count++;
        pages.reference(page).text(" ");
        return leaf;
    }

    int count() {
        return count;
    }

    private void endLeaf() {
        if (count > 0) {
            int full = (count - 1) % LEAF + 1;
            file.object(leaf).text("<</Type/Pages/Parent ").reference(root).text("/Count ").number(full).text("/Kids[").all(pages).text("]>>");
            pages.clear();
        }
    }

    /** Writes what is left of the tree; the object of its root. */
    int finish() {
        endLeaf();
        file.object(root).text("<</Type/Pages/Count ").number(count).text("/Kids[").all(leaves).text("]>>");
        return root;
    }
}
