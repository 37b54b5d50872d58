package coop.hatstand.pdf.internal.file;

/** The tree of a file's pages (ISO 32000-1 §7.7.3), two levels deep. */
public final class PageTree {

    private static final int LEAF = 32;
    private static final int ROOM = 1 << 10;

    private final PdfFile file;
    private final int root;
    private final SyntaxBuffer pages = new SyntaxBuffer(ROOM);
    private final SyntaxBuffer leaves = new SyntaxBuffer(ROOM);
    private int leaf;
    private int count;

    public PageTree(PdfFile file) {
        this.file = file;
        this.root = file.reserve();
    }

    /** Adds a page; the object that it has as its parent. */
    public int add(int page) {
        if (count % LEAF == 0) {
            endLeaf();
            leaf = file.reserve();
            leaves.reference(leaf).text(" ");
        }
        count++;
        pages.reference(page).text(" ");
        return leaf;
    }

    public int count() {
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
    public int finish() {
        endLeaf();
        file.object(root).text("<</Type/Pages/Count ").number(count).text("/Kids[").all(leaves).text("]>>");
        return root;
    }
}
