package coop.hatstand.pdf.internal.font;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One font for scripts in which glyphs depend on their neighbours, such as Arabic.
 *
 * <p>It is embedded separately from the same font's plain glyphs, because only here is it known which characters a glyph represents.
 */
public final class Shaper {

    public static final float UNITS = 1000;
    private static final int NO_GLYPH = 0xfffe;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final BaseFont font;
    private final FontWriter writer;
    private final Font outlines;
    private final TreeMap<Integer, String> meanings = new TreeMap<>();

    /**
     * One for one file.
     *
     * @param embedded the font as it will be embedded
     * @param outlines the same font as Java knows it, {@link #UNITS} large
     * @param writer what writes it into the file
     */
    Shaper(BaseFont embedded, Font outlines, FontWriter writer) {
        this.font = embedded;
        this.outlines = outlines;
        this.writer = writer;
    }

    /**
     * Words as glyphs.
     *
     * @param words the characters in reading order
     * @param glyphs where each stands, from left to right
     * @param width thousandths of the type size
     */
    public record Shape(Shaper shaper, String words, GlyphVector glyphs, float width) {

        /** Glyphs that stand for the same characters, in the order in which they stand. */
        public List<Cluster> clusters() {
            List<Cluster> clusters = new ArrayList<>();
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                int from = letter(i);
                int last = clusters.size() - 1;
                if (last < 0 || clusters.get(last).from != from) {
                    clusters.add(new Cluster(from, text(from), new ArrayList<>()));
                    last++;
                }
                if (glyphs.getGlyphCode(i) < NO_GLYPH) {
                    clusters.get(last).glyphs.add(i);
                }
            }
            clusters.forEach(c -> c.glyphs.sort(Comparator.comparing(this::advance).reversed()));
            return clusters;
        }

        private float advance(int glyph) {
            return glyphs.getGlyphMetrics(glyph).getAdvanceX();
        }

        /** Whether a cluster's glyphs alone do not tell its characters. */
        public boolean ambiguous(Cluster cluster) {
            return cluster.glyphs.size() != 1
                    || !cluster.text.equals(shaper.meanings.get(glyphs.getGlyphCode(cluster.glyphs.get(0))));
        }

        /** Where the letter stands that a glyph, or the mark it shows, belongs to. */
        private int letter(int glyph) {
            int place = glyphs.getGlyphCharIndex(glyph);
            while (place > 0 && ComplexScripts.mark(words.charAt(place))) {
                place--;
            }
            return place;
        }

        private String text(int from) {
            int to = words.length();
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                int start = letter(i);
                to = start > from ? Math.min(to, start) : to;
            }
            return words.substring(from, to);
        }

        /** The code of a glyph, which is embedded from now on. */
        public int code(int glyph) {
            shaper.writer.use(shaper.font, glyphs, glyph);
            return glyphs.getGlyphCode(glyph);
        }

        public float x(int glyph, float size) {
            Point2D position = glyphs.getGlyphPosition(glyph);
            return (float) position.getX() * size / UNITS;
        }

        /** Upwards. */
        public float y(int glyph, float size) {
            Point2D position = glyphs.getGlyphPosition(glyph);
            return (float) -position.getY() * size / UNITS;
        }
    }

    /**
     * Glyphs that stand for the same characters, the widest first.
     *
     * @param from the first character's place
     * @param text the characters
     */
    public record Cluster(int from, String text, List<Integer> glyphs) {}

    /** The shape of words that run in one direction; empty if the font lacks a glyph. */
    public Optional<Shape> shape(String words, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = outlines.layoutGlyphVector(EXACT, words.toCharArray(), 0, words.length(), direction);
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            if (glyphs.getGlyphCode(i) == 0) {
                return Optional.empty();
            }
        }
        float width = (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        Shape shape = new Shape(this, words, glyphs, width);
        for (Cluster cluster : shape.clusters()) {
            cluster.glyphs.forEach(g -> meanings.putIfAbsent(glyphs.getGlyphCode(g), cluster.text));
        }
        return Optional.of(shape);
    }

    public BaseFont font() {
        return font;
    }

    /** What each glyph used stands for. */
    Map<Integer, String> meanings() {
        return meanings;
    }
}
