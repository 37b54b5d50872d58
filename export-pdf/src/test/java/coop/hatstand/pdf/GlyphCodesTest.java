package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A glyph's code is known by its first byte to end where it does. */
class GlyphCodesTest {

    @Property
    void asciiIsItsOwnCode(@ForAll @IntRange(min = ' ', max = '~') int c, @ForAll @IntRange(max = 0xffff) int glyph) {
        assertEquals(c, new GlyphCodes().add(c, glyph));
        assertEquals(1, GlyphCodes.length(c));
    }

    @Property
    void theRestTellsItsGlyph(@ForAll @IntRange(min = 0x80, max = 0x10ffff) int c, @ForAll @IntRange(max = 0xffff) int glyph) {
        int code = new GlyphCodes().add(c, glyph);
        int length = GlyphCodes.length(code);
        int first = code >> (length - 1) * Byte.SIZE;
        assertTrue(length == 2 ? first >= 0x80 && first <= 0xfe && code - 0x8000 == glyph : length == 3 && first == 0xff && code - 0xff0000 == glyph);
    }
}
