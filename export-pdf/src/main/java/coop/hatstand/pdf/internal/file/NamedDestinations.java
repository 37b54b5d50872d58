package coop.hatstand.pdf.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The PDF's name tree: link destinations and the embedded file (ISO 32000-1 §7.7.4, §12.3.2.3). */
public final class NamedDestinations {

    private static final int LEAF = 128;
    private static final int ROOM = 1 << 10;

    private final PdfFile file;
    private final TreeMap<String, Place> places = new TreeMap<>();
    private Optional<Carried> carried = Optional.empty();

    private record Place(int page, float top) {}

    private record Carried(String name, int object) {}

    public NamedDestinations(PdfFile file) {
        this.file = file;
    }

    /** A name, in ASCII, for a place on a page. */
    public void add(String name, int page, float top) {
        places.putIfAbsent(name, new Place(page, top));
    }

    /** A file that the whole document carries. */
    public void addFile(String name, int object) {
        carried = Optional.of(new Carried(name, object));
    }

    /** Writes the names, and what the catalog says of them. */
    public String finish() {
        SyntaxBuffer names = new SyntaxBuffer(ROOM);
        if (!places.isEmpty()) {
            names.text("/Dests ").reference(tree());
        }
        carried.ifPresent(c -> names.text("/EmbeddedFiles<</Names[").words(c.name).reference(c.object).text("]>>"));
        return names.size() > 0 ? "/Names<<" + names + ">>" : "";
    }

    private int tree() {
        SyntaxBuffer leaves = new SyntaxBuffer(ROOM);
        List<Map.Entry<String, Place>> sorted = new ArrayList<>(places.entrySet());
        for (int from = 0; from < sorted.size(); from += LEAF) {
            leaves.reference(leaf(sorted.subList(from, Math.min(sorted.size(), from + LEAF)))).text(" ");
        }
        int tree = file.reserve();
        file.object(tree).text("<</Kids[").all(leaves).text("]>>");
        return tree;
    }

    private int leaf(List<Map.Entry<String, Place>> entries) {
        int leaf = file.reserve();
        SyntaxBuffer out = file.object(leaf).text("<</Limits[").words(entries.get(0).getKey()).words(entries.get(entries.size() - 1).getKey()).text("]/Names[");
        for (Map.Entry<String, Place> entry : entries) {
            out.words(entry.getKey()).text("[").reference(entry.getValue().page).text("/XYZ null ").points(entry.getValue().top).text(" null]");
        }
        out.text("]>>");
        return leaf;
    }
}
