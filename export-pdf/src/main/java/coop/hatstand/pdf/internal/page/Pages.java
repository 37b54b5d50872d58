package coop.hatstand.pdf.internal.page;

import coop.hatstand.document.Metadata;
import coop.hatstand.export.Paper;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.text.LineBreaker;
import coop.hatstand.pdf.internal.text.MeasuredLine;
import coop.hatstand.pdf.internal.text.TextRun;
import java.util.ArrayList;
import java.util.List;

/** The pages, with their margins, headers and footers. */
public final class Pages {

    private static final float SIDE = 57;
    /** On small paper: how much of the width is margin on each side. */
    private static final float SIDE_SHARE = 0.096f;
    private static final float HEAD = 51;
    private static final float HEAD_SHARE = 0.065f;
    private static final float FOOT = 58;
    private static final float HEADER_BASELINE = 38;
    private static final float FOOTER_RULE = 44;
    private static final float FOOTER_BASELINE = 33;
    private static final float GAP = 24;
    private static final TextStyle FURNITURE = TextStyle.of(TextStyle.Family.SANS, 8.5f, 12).in(Colour.QUIET);
    private static final TextStyle HEADER = TextStyle.of(TextStyle.Family.SANS, 7.5f, 12).in(Colour.ACCENT).strong().as(TextStyle.Look.CAPITALS);

    private final PageWriter writer;
    private final Pen pen;
    private final LineBreaker breaker;
    private final Metadata metadata;
    private final Paper size;
    private final MeasuredLine footer;
    private final MeasuredLine kicker;
    private final MeasuredLine title;

    public Pages(PageWriter writer, Pen pen, LineBreaker breaker, Metadata metadata, Paper size) {
        this.writer = writer;
        this.pen = pen;
        this.breaker = breaker;
        this.metadata = metadata;
        this.size = size;
        footer = elided(metadata.title(), FURNITURE, width() - number(9999, 9999).width() - GAP);
        kicker = elided(metadata.furniture().kicker(), HEADER, width() * 0.6f);
        title = elided(metadata.title(), FURNITURE, width() - kicker.width() - GAP);
    }

    public float left() {
        return Math.min(SIDE, size.width() * SIDE_SHARE);
    }

    public float width() {
        return size.width() - 2 * left();
    }

    public float bottom() {
        return FOOT;
    }

    private float head() {
        return Math.min(HEAD, size.height() * HEAD_SHARE);
    }

    /** How much text a page holds. */
    public float depth() {
        return size.height() - head() - FOOT;
    }

    /** Begins the first page, which has no header: the title stands there. */
    public float begin() {
        writer.drawLast((words, page) -> number(words, page, writer.pages()));
        return size.height() - head();
    }

    /** Ends a page and begins the next. */
    public float next() {
        end();
        writer.next();
        header();
        return size.height() - head() - 4;
    }

    public void end() {
        pen.rule(left(), left() + width(), FOOTER_RULE, Colour.RULE);
        pen.pagination("Footer", footer, begin(footer), FOOTER_BASELINE);
        pen.endPage();
    }

    private void header() {
        float baseline = size.height() - HEADER_BASELINE;
        pen.pagination("Header", kicker, begin(kicker), baseline);
        pen.pagination("Header", title, end(title), baseline);
    }

    private float begin(MeasuredLine measuredLine) {
        return breaker.fromRight() ? left() + width() - measuredLine.width() : left();
    }

    private float end(MeasuredLine measuredLine) {
        return breaker.fromRight() ? left() : left() + width() - measuredLine.width();
    }

    private MeasuredLine number(int page, int pages) {
        return one(metadata.furniture().page(page, pages), FURNITURE);
    }

    private void number(TextObject words, int page, int pages) {
        MeasuredLine measuredLine = number(page, pages);
        words.beginPagination("Footer");
        Pen.plain(words, measuredLine, end(measuredLine), FOOTER_BASELINE);
        words.end();
    }

    private MeasuredLine one(String words, TextStyle textStyle) {
        List<TextRun> textRuns = List.of(TextRun.of(words.replace('\n', ' '), textStyle));
        return breaker.labels(textRuns, Float.MAX_VALUE).stream().findFirst().orElse(new MeasuredLine(List.of(), 0));
    }

    /** Words on one line, with as many of them as there is room for. */
    private MeasuredLine elided(String words, TextStyle textStyle, float room) {
        MeasuredLine whole = one(words, textStyle);
        if (whole.width() <= room) {
            return whole;
        }
        MeasuredLine ellipsis = one("…", textStyle);
        List<MeasuredLine> measuredLines = breaker.labels(List.of(TextRun.of(words.replace('\n', ' '), textStyle)), room - ellipsis.width());
        List<MeasuredLine.Piece> pieces = new ArrayList<>(measuredLines.get(0).pieces());
        ellipsis.pieces().forEach(p -> pieces.add(new MeasuredLine.Piece(p.fragment(), measuredLines.get(0).width())));
        return new MeasuredLine(pieces, measuredLines.get(0).width() + ellipsis.width());
    }
}
