package coop.hatstand.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.util.Optional;

/** Draws on one stream of page content (ISO 32000-1 §8, §9). Points, from the page's lower left corner. */
final class Canvas {

    /** How far the handles of a quarter of a circle are from its ends, in parts of its radius. */
    private static final float ROUND = 0.5523f;
    private static final int THOUSAND = 1_000;

    private final Fonts fonts;
    private final Bytes content;
    private Optional<BaseFont> font = Optional.empty();
    private float size;
    private Optional<Ink> fill = Optional.empty();
    private Optional<Ink> stroke = Optional.empty();
    private float thickness;

    Canvas(Fonts fonts, Bytes content) {
        this.fonts = fonts;
        this.content = content;
    }

    Bytes content() {
        return content;
    }

    /** A new page begins, on which nothing is set yet. */
    void reset() {
        content.clear();
        font = Optional.empty();
        fill = Optional.empty();
        stroke = Optional.empty();
        thickness = 0;
    }

    /** Begins content that belongs to a structure element. */
    void beginMark(String type, int id) {
        content.text("/").text(type).text("<</MCID ").number(id).text(">>BDC\n");
    }

    /** Begins words that are to be read otherwise than they look. */
    void beginSpoken(String words) {
        content.text("/Span<</ActualText").words(words).text(">>BDC\n");
    }

    /** Begins content that is not part of the document's words. */
    void beginArtifact() {
        content.text("/Artifact<</Type/Layout>>BDC\n");
    }

    /** Begins a page's header or footer. */
    void beginPagination(String subtype) {
        content.text("/Artifact<</Type/Pagination/Subtype/").text(subtype).text(">>BDC\n");
    }

    /** Ends what was begun last. */
    void end() {
        content.text("EMC\n");
    }

    void words(Fragment fragment, float x, float baseline) {
        fragment.spoken().ifPresent(this::beginSpoken);
        if (fragment.shape().isPresent()) {
            shape(fragment.shape().get(), fragment.spoken().isPresent(), fragment.style(), x, baseline);
        } else {
            text(fragment.face(), fragment.style(), fragment.text(), x, baseline);
        }
        fragment.spoken().ifPresent(s -> end());
    }

    private void text(Face face, Style style, String words, float x, float baseline) {
        begin(face.font(), style, x, baseline);
        if (style.tracking() != 0) {
            content.decimal(style.tracking(), THOUSAND).text(" Tc\n");
        }
        content.write('(');
        for (int i = 0; i < words.length(); i++) {
            int c = words.charAt(i);
            if (Character.isHighSurrogate((char) c)) {
                c = words.codePointAt(i);
                i += Character.charCount(c) - 1;
            }
            glyph(face.glyph(c));
        }
        content.text(style.tracking() != 0 ? ")Tj\n0 Tc\nET\n" : ")Tj\nET\n");
    }

    private void glyph(int code) {
        if (code >= 0) {
            content.glyph(code);
        }
    }

    private void begin(BaseFont wanted, Style style, float x, float baseline) {
        content.text("BT\n");
        font(wanted, style.size());
        fill(style.ink());
        content.points(x).text(" ").points(baseline).text(" Td\n");
    }

    /** Sets each glyph at its own place. */
    private void shape(Shaper.Shape shape, boolean told, Style style, float x, float baseline) {
        for (Shaper.Cluster cluster : shape.clusters()) {
            for (int i = 0; i < cluster.glyphs().size(); i++) {
                boolean tell = !told && shape.ambiguous(cluster);
                if (tell) {
                    beginSpoken(i == 0 ? cluster.text() : "");
                }
                glyph(shape, cluster.glyphs().get(i), style, x, baseline);
                if (tell) {
                    end();
                }
            }
        }
    }

    private void glyph(Shaper.Shape shape, int glyph, Style style, float x, float baseline) {
        begin(shape.shaper().font(), style, x + shape.x(glyph, style.size()), baseline + shape.y(glyph, style.size()));
        content.write('(');
        glyph(shape.code(glyph));
        content.text(")Tj\nET\n");
    }

    void line(float fromX, float toX, float y, float width, Ink ink) {
        stroke(width, ink);
        draw(" m\n", fromX, y);
        draw(" l\nS\n", toX, y);
    }

    void fill(float x, float y, float width, float height, Ink ink) {
        fill(ink);
        draw(" re\nf\n", x, y, width, height);
    }

    void outline(float x, float y, float width, float height, float line, Ink ink) {
        stroke(line, ink);
        draw(" re\nS\n", x, y, width, height);
    }

    void fillRounded(float x, float y, float width, float height, float radius, Ink ink) {
        fill(ink);
        rounded(x, y, width, height, radius, "f\nQ\n");
    }

    void outlineRounded(float x, float y, float width, float height, float radius, float line, Ink ink) {
        stroke(line, ink);
        rounded(x, y, width, height, radius, "S\nQ\n");
    }

    /** From its own corner: the many that are alike then are written alike, and compressed at once. */
    private void rounded(float x, float y, float width, float height, float radius, String operator) {
        float handle = radius * (1 - ROUND);
        content.text("q\n");
        draw(" cm\n", 1, 0, 0, 1, x, y);
        draw(" m\n", radius, 0);
        draw(" l\n", width - radius, 0);
        draw(" c\n", width - handle, 0, width, handle, width, radius);
        draw(" l\n", width, height - radius);
        draw(" c\n", width, height - handle, width - handle, height, width - radius, height);
        draw(" l\n", radius, height);
        draw(" c\n", handle, height, 0, height - handle, 0, height - radius);
        draw(" l\n", 0, radius);
        draw(" c\n", 0, handle, handle, 0, radius, 0);
        content.text(operator);
    }

    private void draw(String operator, float... places) {
        for (int i = 0; i < places.length; i++) {
            if (i > 0) {
                content.write(' ');
            }
            content.points(places[i]);
        }
        content.text(operator);
    }

    private void font(BaseFont wanted, float points) {
        if (font.isEmpty() || font.get() != wanted || size != points) {
            content.text("/").text(fonts.name(wanted)).text(" ").points(points).text(" Tf\n");
            font = Optional.of(wanted);
            size = points;
        }
    }

    private void fill(Ink ink) {
        if (fill.isEmpty() || fill.get() != ink) {
            ink(ink, " rg\n");
            fill = Optional.of(ink);
        }
    }

    private void stroke(float width, Ink ink) {
        if (stroke.isEmpty() || stroke.get() != ink) {
            ink(ink, " RG\n");
            stroke = Optional.of(ink);
        }
        if (thickness != width) {
            content.points(width).text(" w\n");
            thickness = width;
        }
    }

    private void ink(Ink ink, String operator) {
        for (int shift = 2 * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            content.decimal((ink.rgb() >> shift & 0xff) / 255d, THOUSAND).text(shift > 0 ? " " : operator);
        }
    }
}
