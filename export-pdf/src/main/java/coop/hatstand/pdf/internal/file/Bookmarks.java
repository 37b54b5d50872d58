package coop.hatstand.pdf.internal.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The bookmarks that a PDF viewer shows beside the pages (ISO 32000-1 §12.3.3). */
public final class Bookmarks {

    private final PdfFile file;
    private final Item root;
    private final Deque<Item> open = new ArrayDeque<>();

    /**
     * A bookmark and those under it.
     *
     * @param number the object that it is
     * @param unfolded whether those under it show at first
     * @param entries what it says and where it leads
     */
    private record Item(int number, boolean unfolded, String entries, List<Item> under) {

        /** How many show under it while it is unfolded. */
        int showing() {
            int showing = under.size();
            for (Item item : under) {
                showing += item.unfolded ? item.showing() : 0;
            }
            return showing;
        }
    }

    public Bookmarks(PdfFile file) {
        this.file = file;
        root = new Item(file.reserve(), true, "", new ArrayList<>());
        open.push(root);
    }

    /**
     * Adds a bookmark for a place on a page.
     *
     * @param level 1 for the title, 2 for a section at the top and so on
     */
    public void add(int level, String words, int page, float top) {
        while (open.size() > level) {
            open.pop();
        }
        String entries = new SyntaxBuffer(words.length()).text("/Title").words(words).text("/Dest[").reference(page).text("/XYZ 0 ").points(top).text(" 0]").toString();
        Item item = new Item(file.reserve(), level < 2, entries, new ArrayList<>());
        open.peek().under.add(item);
        open.push(item);
    }

    /** Writes the outline; the object of its root. */
    public int finish() {
        SyntaxBuffer out = file.object(root.number).text("<</Type/Outlines");
        under(root, out);
        out.text(">>");
        Deque<Item> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            Item parent = left.pop();
            for (int i = 0; i < parent.under.size(); i++) {
                write(parent, i);
            }
            left.addAll(parent.under);
        }
        return root.number;
    }

    private void write(Item parent, int place) {
        Item item = parent.under.get(place);
        SyntaxBuffer out = file.object(item.number).text("<<").text(item.entries).text("/Parent ").reference(parent.number);
        if (place > 0) {
            out.text("/Prev ").reference(parent.under.get(place - 1).number);
        }
        if (place < parent.under.size() - 1) {
            out.text("/Next ").reference(parent.under.get(place + 1).number);
        }
        under(item, out);
        out.text(">>");
    }

    private static void under(Item item, SyntaxBuffer out) {
        if (!item.under.isEmpty()) {
            out.text("/First ").reference(item.under.get(0).number).text("/Last ").reference(item.under.get(item.under.size() - 1).number)
                    .text("/Count ").number(item.unfolded ? item.showing() : -item.showing());
        }
    }
}
