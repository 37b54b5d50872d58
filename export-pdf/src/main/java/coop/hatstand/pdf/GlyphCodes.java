package coop.hatstand.pdf;

import java.util.Map;
import java.util.TreeMap;

/**
 * The codes that the pages know one font's glyphs by, and the tables that explain them (ISO 32000-1 §9.7.5, §9.10.3).
 *
 * <p>A character of ASCII is its own code, in one byte: most of what people write, half as long as glyphs in two. The rest follow from their glyphs, in
 * two bytes, or three if those are not enough.
 */
final class GlyphCodes {

    static final int LAST_ASCII = '~';
    private static final int TWO_BYTES = 0x8000;
    private static final int LAST_OF_TWO_BYTES = 0xfeff;
    private static final int THREE_BYTES = 0xff0000;
    private static final String RANGES = """
            3 begincodespacerange
            <20><7E>
            <8000><FEFF>
            <FF0000><FFFFFF>
            endcodespacerange
            """;
    private static final String ASCII = """
            1 beginbfrange
            <20><7E><0020>
            endbfrange
            """;
    private static final String COLLECTION = "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";

    private final Map<String, Integer> glyphs = new TreeMap<>();
    private final Map<String, String> meanings = new TreeMap<>();

    /** The code of a character, given the glyph that shows it. */
    int add(int codePoint, int glyph) {
        int code = codePoint;
        if (codePoint < ' ' || codePoint > LAST_ASCII) {
            code = TWO_BYTES + glyph <= LAST_OF_TWO_BYTES ? TWO_BYTES + glyph : THREE_BYTES + glyph;
        }
        String digits = CodeTable.hex(code, length(code));
        glyphs.put(digits, glyph);
        if (code > LAST_ASCII) {
            meanings.putIfAbsent(digits, Character.toString(codePoint));
        }
        return code;
    }

    /** How many bytes a code has. */
    static int length(int code) {
        if (code <= LAST_ASCII) {
            return 1;
        }
        return code <= LAST_OF_TWO_BYTES ? 2 : 2 + 1;
    }

    /** Writes which glyph each code shows; the object that says so. */
    int writeGlyphs(PdfFile file, String name) {
        int table = file.reserve();
        file.stream(table, new Bytes(COLLECTION.length()).text("/Type/CMap/CMapName").name(name).text("/CIDSystemInfo").text(COLLECTION).toString(),
                CodeTable.glyphs(name, RANGES, glyphs));
        return table;
    }

    /** Writes which character each code stands for; the object that says so. */
    int writeMeanings(PdfFile file) {
        int table = file.reserve();
        file.stream(table, "", CodeTable.meanings(RANGES + ASCII, meanings));
        return table;
    }
}
