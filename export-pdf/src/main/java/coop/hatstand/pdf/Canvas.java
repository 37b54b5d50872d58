package coop.hatstand.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.awt.Color;
import java.util.Optional;

/** Draws on one stream of page content. Points, from the page's lower left corner. */
final class Canvas {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte content;
    private Optional<BaseFont> font = Optional.empty();
    private float size;
    private Optional<Ink> fill = Optional.empty();
    private Optional<Ink> stroke = Optional.empty();
    private float thickness;

    Canvas(PdfContentByte content) {
        this.content = content;
    }

    /** A new page begins, on which nothing is set yet. */
    void reset() {
        font = Optional.empty();
        fill = Optional.empty();
        stroke = Optional.empty();
        thickness = 0;
    }

    /** Begins content that belongs to a structure element. */
    void beginMark(String type, int id) {
        content.setLiteral("/" + type + " <</MCID " + id + ">> BDC\n");
    }

    /** Ends what {@link #beginMark} or {@link #beginArtifact} began. */
    void endMark() {
        content.setLiteral("EMC\n");
    }

    /** Begins words that are to be read otherwise than they look. */
    void beginSpoken(String words) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(new PdfName("ActualText"), new PdfString(words, PdfObject.TEXT_UNICODE));
        content.beginMarkedContentSequence(new PdfName("Span"), properties, true);
    }

    /** Begins content that is not part of the document's words. */
    void beginArtifact() {
        content.setLiteral("/Artifact <</Type/Layout>> BDC\n");
    }

    /** Begins a page's header or footer. */
    void beginPagination(String subtype) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName("Pagination"));
        properties.put(PdfName.SUBTYPE, new PdfName(subtype));
        content.beginMarkedContentSequence(ARTIFACT, properties, true);
    }

    void end() {
        content.endMarkedContentSequence();
    }

    /** Makes the font of words that are drawn later known to this page. */
    void use(Fragment fragment) {
        font(fragment.shape().map(s -> s.shaper().font()).orElse(fragment.face().font()), fragment.style().size());
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
        content.beginText();
        font(face.font(), style.size());
        fill(style.ink());
        if (style.tracking() != 0) {
            content.setCharacterSpacing(style.tracking());
        }
        content.moveText(x, baseline);
        content.showTextBasic(words);
        if (style.tracking() != 0) {
            content.setCharacterSpacing(0);
        }
        content.endText();
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
        content.beginText();
        font(shape.shaper().font(), style.size());
        fill(style.ink());
        content.moveText(x + shape.x(glyph, style.size()), baseline + shape.y(glyph, style.size()));
        content.showText(shape.glyphs(), glyph, glyph + 1);
        content.endText();
    }

    void line(float fromX, float toX, float y, float width, Ink ink) {
        stroke(width, ink);
        content.moveTo(fromX, y);
        content.lineTo(toX, y);
        content.stroke();
    }

    void fill(float x, float y, float width, float height, Ink ink) {
        fill(ink);
        content.rectangle(x, y, width, height);
        content.fill();
    }

    void outline(float x, float y, float width, float height, float line, Ink ink) {
        stroke(line, ink);
        content.rectangle(x, y, width, height);
        content.stroke();
    }

    void fillRounded(float x, float y, float width, float height, float radius, Ink ink) {
        fill(ink);
        content.roundRectangle(x, y, width, height, radius);
        content.fill();
    }

    void outlineRounded(float x, float y, float width, float height, float radius, float line, Ink ink) {
        stroke(line, ink);
        content.roundRectangle(x, y, width, height, radius);
        content.stroke();
    }

    private void font(BaseFont wanted, float points) {
        if (font.isEmpty() || font.get() != wanted || size != points) {
            content.setFontAndSize(wanted, points);
            font = Optional.of(wanted);
            size = points;
        }
    }

    private void fill(Ink ink) {
        if (fill.isEmpty() || fill.get() != ink) {
            content.setColorFill(new Color(ink.rgb()));
            fill = Optional.of(ink);
        }
    }

    private void stroke(float width, Ink ink) {
        if (stroke.isEmpty() || stroke.get() != ink) {
            content.setColorStroke(new Color(ink.rgb()));
            stroke = Optional.of(ink);
        }
        if (thickness != width) {
            content.setLineWidth(width);
            thickness = width;
        }
    }
}
