package coop.hatstand.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNull;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names of the file: places that can be gone to, and files it carries (ISO 32000-1 §7.7.4, §12.3.2.3). */
final class Destinations {

    private static final int LEAF = 128;

    private final PdfWriter writer;
    private final TreeMap<String, Place> places = new TreeMap<>();
    private final PdfDictionary names = new PdfDictionary();

    private record Place(PdfIndirectReference page, float top) {}

    Destinations(PdfWriter writer) {
        this.writer = writer;
    }

    /** A name, in ASCII, for a place on the current page. */
    void add(String name, float top) {
        places.putIfAbsent(name, new Place(writer.getCurrentPage(), top));
    }

    /** A file that the whole document carries. */
    void addFile(String name, PdfIndirectReference file) {
        PdfArray pair = new PdfArray(new PdfString(name));
        pair.add(file);
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, pair);
        names.put(PdfName.EMBEDDEDFILES, tree);
    }

    void writeTo(PdfDictionary catalog) throws IOException {
        if (!places.isEmpty()) {
            PdfDictionary tree = new PdfDictionary();
            tree.put(PdfName.KIDS, leaves());
            names.put(PdfName.DESTS, writer.addToBody(tree).getIndirectReference());
        }
        if (names.size() > 0) {
            catalog.put(PdfName.NAMES, names);
        }
    }

    private PdfArray leaves() throws IOException {
        PdfArray leaves = new PdfArray();
        List<Map.Entry<String, Place>> sorted = new ArrayList<>(places.entrySet());
        for (int from = 0; from < sorted.size(); from += LEAF) {
            PdfDictionary leaf = leaf(sorted.subList(from, Math.min(sorted.size(), from + LEAF)));
            leaves.add(writer.addToBody(leaf).getIndirectReference());
        }
        return leaves;
    }

    private static PdfDictionary leaf(List<Map.Entry<String, Place>> entries) {
        PdfArray pairs = new PdfArray();
        for (Map.Entry<String, Place> entry : entries) {
            pairs.add(new PdfString(entry.getKey()));
            pairs.add(target(entry.getValue()));
        }
        PdfArray limits = new PdfArray(new PdfString(entries.get(0).getKey()));
        limits.add(new PdfString(entries.get(entries.size() - 1).getKey()));
        PdfDictionary leaf = new PdfDictionary();
        leaf.put(PdfName.LIMITS, limits);
        leaf.put(PdfName.NAMES, pairs);
        return leaf;
    }

    private static PdfArray target(Place place) {
        PdfArray target = new PdfArray(place.page);
        target.add(PdfName.XYZ);
        target.add(PdfNull.PDFNULL);
        target.add(new PdfNumber(place.top));
        target.add(PdfNull.PDFNULL);
        return target;
    }
}
