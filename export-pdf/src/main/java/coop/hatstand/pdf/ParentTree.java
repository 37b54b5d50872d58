package coop.hatstand.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Leads from marked content and annotations back to their structure elements (ISO 32000-1 §14.7.4.4). */
final class ParentTree {

    private static final int LEAF = 256;

    private final PdfWriter writer;
    private final List<PdfIndirectReference> entries = new ArrayList<>();
    private PdfArray page = new PdfArray();
    private int pageKey = -1;

    ParentTree(PdfWriter writer) {
        this.writer = writer;
    }

    /** The next marked-content id on this page; it belongs to the element. */
    int mark(PdfIndirectReference element) {
        if (pageKey < 0) {
            pageKey = add(writer.getPdfIndirectReference());
        }
        page.add(element);
        return page.size() - 1;
    }

    /** The key of an annotation that belongs to the element. */
    int add(PdfIndirectReference element) {
        entries.add(element);
        return entries.size() - 1;
    }

    /** Writes what a page's marks belong to, when the page is written. */
    void finish(PdfPage finished) throws IOException {
        if (pageKey >= 0) {
            finished.put(PdfName.STRUCTPARENTS, new PdfNumber(pageKey));
            writer.addToBody(page, entries.get(pageKey));
            pageKey = -1;
            page = new PdfArray();
        }
    }

    /** Writes the tree into its root. */
    void writeTo(PdfDictionary root) throws IOException {
        PdfArray leaves = new PdfArray();
        for (int from = 0; from < entries.size(); from += LEAF) {
            leaves.add(writer.addToBody(leaf(from, Math.min(entries.size(), from + LEAF))).getIndirectReference());
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.KIDS, leaves);
        root.put(PdfName.PARENTTREE, writer.addToBody(tree).getIndirectReference());
        root.put(new PdfName("ParentTreeNextKey"), new PdfNumber(entries.size()));
    }

    private PdfDictionary leaf(int from, int to) {
        PdfArray numbers = new PdfArray();
        for (int key = from; key < to; key++) {
            numbers.add(new PdfNumber(key));
            numbers.add(entries.get(key));
        }
        PdfArray limits = new PdfArray(new PdfNumber(from));
        limits.add(new PdfNumber(to - 1));
        PdfDictionary leaf = new PdfDictionary();
        leaf.put(PdfName.LIMITS, limits);
        leaf.put(PdfName.NUMS, numbers);
        return leaf;
    }
}
