package coop.hatstand.pdf.internal.font;

import coop.hatstand.pdf.internal.file.PdfFile;
import coop.hatstand.pdf.internal.file.SyntaxBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table that maps a font's glyphs to characters (ISO 32000-1 §9.10.3). */
final class GlyphMeanings {

    private static final int CHUNK = 100;
    private static final int ROOM = 1 << 12;
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange
            """;
    private static final String TAIL = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private GlyphMeanings() {}

    /** Writes the table; the object that it is. */
    static int write(PdfFile file, Map<Integer, String> meanings) {
        int number = file.reserve();
        file.stream(number, "", table(meanings));
        return number;
    }

    private static SyntaxBuffer table(Map<Integer, String> meanings) {
        SyntaxBuffer table = new SyntaxBuffer(ROOM).text(HEAD);
        List<Map.Entry<Integer, String>> all = new ArrayList<>(meanings.entrySet());
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Map.Entry<Integer, String>> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            table.number(chunk.size()).text(" beginbfchar\n");
            chunk.forEach(e -> table.text(String.format(Locale.ROOT, "<%04X><%s>\n", e.getKey(), hex(e.getValue()))));
            table.text("endbfchar\n");
        }
        return table.text(TAIL);
    }

    private static String hex(String characters) {
        StringBuilder hex = new StringBuilder();
        characters.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
        return hex.toString();
    }
}
