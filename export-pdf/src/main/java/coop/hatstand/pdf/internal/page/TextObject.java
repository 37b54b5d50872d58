package coop.hatstand.pdf.internal.page;

import com.lowagie.text.pdf.BaseFont;
import coop.hatstand.pdf.internal.file.SyntaxBuffer;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.Fonts;
import coop.hatstand.pdf.internal.font.Shaper;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.text.Fragment;
import java.util.Optional;

/**
 * The text of a page, all in one text object (ISO 32000-1 §9.4), with marks that link it to its structure elements. Coordinates are in points from
 * the page's lower left corner.
 *
 * <p>Nothing is repeated: text that begins where the previous text ended needs no position, and other positions are relative to the last one.
 */
final class TextObject {

    /** Less than half of the hundredth that places are rounded to. */
    private static final float NO_GAP = 0.004f;

    private static final byte[] END = SyntaxBuffer.of("EMC\n");
    private static final byte[] SHOW = SyntaxBuffer.of(")Tj\n");
    private static final byte[] MOVE = SyntaxBuffer.of(" Td\n");
    private static final byte[] MARK = SyntaxBuffer.of("<</MCID ");
    private static final byte[] BEGIN = SyntaxBuffer.of(">>BDC\n");
    private static final byte[] FONT = SyntaxBuffer.of(" Tf\n");

    private final Fonts fonts;
    private final SyntaxBuffer content;
    private Optional<BaseFont> font = Optional.empty();
    private float size;
    private Optional<Colour> fill = Optional.empty();
    private float tracking;
    private int lineX;
    private int lineY;
    private float endX;
    private float endY;

    TextObject(Fonts fonts, SyntaxBuffer content) {
        this.fonts = fonts;
        this.content = content;
        reset();
    }

    /** Ends the object; all of it, until the next {@link #reset}. */
    SyntaxBuffer finish() {
        return content.text("ET\n");
    }

    /** A new page begins, on which nothing is set yet. */
    void reset() {
        content.clear();
        content.text("BT\n");
        font = Optional.empty();
        fill = Optional.empty();
        tracking = 0;
        lineX = 0;
        lineY = 0;
        endX = Float.NaN;
    }

    /** Begins content that belongs to a structure element. */
    void beginMark(String type, int id) {
        content.text("/").text(type).syntax(MARK).number(id).syntax(BEGIN);
    }

    /** Begins words that are to be read otherwise than they look. */
    private void beginSpoken(String words) {
        content.text("/Span<</ActualText").words(words).syntax(BEGIN);
    }

    /** Begins content that is not part of the document's words. */
    void beginArtifact() {
        content.text("/Artifact<</Type/Layout>>BDC\n");
    }

    /** Begins a page's header or footer. */
    void beginPagination(String subtype) {
        content.text("/Artifact<</Type/Pagination/Subtype/").text(subtype).syntax(BEGIN);
    }

    /** Ends what was begun last. */
    void end() {
        content.syntax(END);
    }

    void words(Fragment fragment, float x, float baseline) {
        boolean told = fragment.spoken().isPresent();
        if (told) {
            beginSpoken(fragment.spoken().get());
        }
        if (fragment.shape().isPresent()) {
            shape(fragment.shape().get(), told, fragment.style(), x, baseline);
        } else {
            begin(fragment.face().font(), fragment.style(), x, baseline);
            content.write('(');
            fragment.face().encode(fragment.text(), content);
            content.syntax(SHOW);
            endX = x + fragment.width();
            endY = baseline;
        }
        if (told) {
            end();
        }
    }

    /** Sets each glyph at its own place. */
    private void shape(Shaper.Shape shape, boolean told, TextStyle textStyle, float x, float baseline) {
        for (Shaper.Cluster cluster : shape.clusters()) {
            for (int i = 0; i < cluster.glyphs().size(); i++) {
                boolean tell = !told && shape.ambiguous(cluster);
                if (tell) {
                    beginSpoken(i == 0 ? cluster.text() : "");
                }
                glyph(shape, cluster.glyphs().get(i), textStyle, x, baseline);
                if (tell) {
                    end();
                }
            }
        }
    }

    private void glyph(Shaper.Shape shape, int glyph, TextStyle textStyle, float x, float baseline) {
        begin(shape.shaper().font(), textStyle, x + shape.x(glyph, textStyle.size()), baseline + shape.y(glyph, textStyle.size()));
        content.write('(');
        content.glyph(shape.code(glyph));
        content.syntax(SHOW);
        endX = Float.NaN;
    }

    private void begin(BaseFont wanted, TextStyle textStyle, float x, float baseline) {
        font(wanted, textStyle.size());
        fill(textStyle.ink());
        if (tracking != textStyle.tracking()) {
            tracking = textStyle.tracking();
            content.thousandths(tracking).text(" Tc\n");
        }
        if (baseline != endY || !(Math.abs(x - endX) < NO_GAP)) {
            place(SyntaxBuffer.hundredths(x), SyntaxBuffer.hundredths(baseline));
        }
    }

    private void place(int x, int y) {
        content.hundredths(x - lineX).space().hundredths(y - lineY).syntax(MOVE);
        lineX = x;
        lineY = y;
    }

    private void font(BaseFont wanted, float points) {
        if (size != points || font.isEmpty() || font.get() != wanted) {
            content.text("/").text(fonts.name(wanted)).space().points(points).syntax(FONT);
            font = Optional.of(wanted);
            size = points;
        }
    }

    private void fill(Colour colour) {
        if (fill.isEmpty() || fill.get() != colour) {
            content.text(colour.fill());
            fill = Optional.of(colour);
        }
    }
}
