package coop.hatstand.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One font for writing whose glyphs depend on their neighbours.
 *
 * <p>It is embedded apart from the same font's plain glyphs, because only here it is known which characters a glyph stands for.
 */
final class Shaper {

    private static final float UNITS = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final BaseFont font;
    private final String embeddedName;
    private final Font outlines;
    private final TreeMap<Integer, String> meanings = new TreeMap<>();

    /**
     * Reads a font.
     *
     * @param embedded the font as it will be embedded
     * @param embeddedName its name in the file
     */
    Shaper(BaseFont embedded, String embeddedName, byte[] bytes) throws IOException {
        this.font = embedded;
        this.embeddedName = embeddedName;
        try {
            outlines = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)).deriveFont(UNITS);
        } catch (FontFormatException e) {
            throw new IOException(embeddedName + " cannot be used as a font: " + e.getMessage(), e);
        }
    }

    /**
     * Words as glyphs.
     *
     * @param glyphs where each stands, from left to right
     * @param width thousandths of the type size
     */
    record Shape(Shaper shaper, GlyphVector glyphs, float width) {

        /** The glyphs that can be seen. */
        List<Integer> visible() {
            List<Integer> visible = new ArrayList<>();
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                if (glyphs.getGlyphCode(i) < 0xfffe) {
                    visible.add(i);
                }
            }
            return visible;
        }

        float x(int glyph, float size) {
            Point2D position = glyphs.getGlyphPosition(glyph);
            return (float) position.getX() * size / UNITS;
        }

        /** Upwards. */
        float y(int glyph, float size) {
            Point2D position = glyphs.getGlyphPosition(glyph);
            return (float) -position.getY() * size / UNITS;
        }
    }

    /** The shape of words that run in one direction; empty if the font lacks a glyph. */
    Optional<Shape> shape(String words, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = outlines.layoutGlyphVector(EXACT, words.toCharArray(), 0, words.length(), direction);
        TreeSet<Integer> clusters = new TreeSet<>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            if (glyphs.getGlyphCode(i) == 0) {
                return Optional.empty();
            }
            clusters.add(glyphs.getGlyphCharIndex(i));
        }
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int from = glyphs.getGlyphCharIndex(i);
            Integer to = clusters.higher(from);
            meanings.putIfAbsent(glyphs.getGlyphCode(i), words.substring(from, to == null ? words.length() : to));
        }
        float width = (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        return Optional.of(new Shape(this, glyphs, width));
    }

    BaseFont font() {
        return font;
    }

    /** The name the font has in the file. */
    String embeddedName() {
        return embeddedName;
    }

    /** What each glyph used stands for. */
    Map<Integer, String> meanings() {
        return meanings;
    }
}
