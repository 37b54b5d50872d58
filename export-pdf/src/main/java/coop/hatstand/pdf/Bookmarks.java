package coop.hatstand.pdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayDeque;
import java.util.Deque;

/** The outline that a reader shows beside the pages. */
final class Bookmarks {

    private final Deque<PdfOutline> open = new ArrayDeque<>();

    Bookmarks(PdfWriter writer) {
        open.push(writer.getRootOutline());
    }

    /**
     * Adds a bookmark for a place on the current page.
     *
     * @param level 1 for the title, 2 for a section at the top and so on
     */
    void add(int level, String words, float top) {
        while (open.size() > level) {
            open.pop();
        }
        boolean unfolded = level < 2;
        open.push(new PdfOutline(open.peek(), new PdfDestination(PdfDestination.XYZ, 0, top, 0), words, unfolded));
    }
}
