package coop.hatstand.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables that tell what the codes of a font's glyphs are: which glyphs (ISO 32000-1 §9.7.5.4), and which characters (§9.10.3). */
final class CodeTable {

    /** All codes have two bytes. */
    static final String TWO_BYTES = """
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange
            """;
    private static final int CHUNK = 100;
    private static final int ROOM = 1 << 12;
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            """;
    private static final String MEANINGS = """
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            """;
    private static final String GLYPHS = """
            /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> def
            /CMapType 1 def
            /WMode 0 def
            """;
    private static final String TAIL = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private CodeTable() {}

    /**
     * A table of characters.
     *
     * @param ranges which codes are how long
     * @param meanings the characters by the codes, each code in hexadecimal digits
     */
    static Bytes meanings(String ranges, Map<String, String> meanings) {
        Bytes table = new Bytes(ROOM).text(HEAD).text(MEANINGS).text(ranges);
        for (List<Map.Entry<String, String>> chunk : chunks(meanings)) {
            table.number(chunk.size()).text(" beginbfchar\n");
            chunk.forEach(e -> table.text("<").text(e.getKey()).text("><").text(hex(e.getValue())).text(">\n"));
            table.text("endbfchar\n");
        }
        return table.text(TAIL);
    }

    /**
     * A table of glyphs.
     *
     * @param name what the table is called
     * @param ranges which codes are how long
     * @param glyphs the glyphs by the codes, each code in hexadecimal digits
     */
    static Bytes glyphs(String name, String ranges, Map<String, Integer> glyphs) {
        Bytes table = new Bytes(ROOM).text(HEAD).text("/CMapName ").name(name).text(" def\n").text(GLYPHS).text(ranges);
        for (List<Map.Entry<String, Integer>> chunk : chunks(glyphs)) {
            table.number(chunk.size()).text(" begincidchar\n");
            chunk.forEach(e -> table.text("<").text(e.getKey()).text("> ").number(e.getValue()).text("\n"));
            table.text("endcidchar\n");
        }
        return table.text(TAIL);
    }

    /** No more than so many lines may follow one another. */
    private static <T> List<List<Map.Entry<String, T>>> chunks(Map<String, T> table) {
        List<Map.Entry<String, T>> all = new ArrayList<>(table.entrySet());
        List<List<Map.Entry<String, T>>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }

    /** A code of so many bytes in hexadecimal digits. */
    static String hex(int code, int bytes) {
        return String.format(Locale.ROOT, "%0" + 2 * bytes + "X", code);
    }

    private static String hex(String characters) {
        StringBuilder hex = new StringBuilder();
        characters.chars().forEach(c -> hex.append(hex(c, 2)));
        return hex.toString();
    }
}
