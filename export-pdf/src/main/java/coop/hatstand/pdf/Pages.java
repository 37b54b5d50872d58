package coop.hatstand.pdf;

import coop.hatstand.document.Metadata;
import coop.hatstand.export.Paper;
import java.util.ArrayList;
import java.util.List;

/** The pages: their margins, the line above each and the line below it. */
final class Pages {

    private static final float SIDE = 62;
    private static final float HEAD = 54;
    private static final float FOOT = 66;
    private static final float HEADER_BASELINE = 38;
    private static final float FOOTER_RULE = 46;
    private static final float FOOTER_BASELINE = 33;
    private static final float GAP = 24;
    private static final Style FURNITURE = Style.of(Style.Family.SANS, 8.5f, 12).in(Ink.QUIET);
    private static final Style HEADER = Style.of(Style.Family.SANS, 7.5f, 12).in(Ink.ACCENT).strong().as(Style.Look.CAPITALS);

    private final Sheets sheets;
    private final Pen pen;
    private final LineBreaker breaker;
    private final Metadata metadata;
    private final Paper size;
    private final Line footer;
    private final Line kicker;
    private final Line title;

    Pages(Sheets sheets, Pen pen, LineBreaker breaker, Metadata metadata, Paper size) {
        this.sheets = sheets;
        this.pen = pen;
        this.breaker = breaker;
        this.metadata = metadata;
        this.size = size;
        footer = elided(metadata.title(), FURNITURE, width() - number(9999, 9999).width() - GAP);
        kicker = elided(metadata.furniture().kicker(), HEADER, width() * 0.6f);
        title = elided(metadata.title(), FURNITURE, width() - kicker.width() - GAP);
    }

    float left() {
        return SIDE;
    }

    float width() {
        return size.width() - 2 * SIDE;
    }

    float bottom() {
        return FOOT;
    }

    /** How much text a page holds. */
    float depth() {
        return size.height() - HEAD - FOOT;
    }

    /** Begins the first page, which has no header: the title stands there. */
    float begin() {
        sheets.drawLast((words, page) -> number(words, page, sheets.pages()));
        return size.height() - HEAD;
    }

    /** Ends a page and begins the next. */
    float next() {
        end();
        sheets.next();
        header();
        return size.height() - HEAD - 4;
    }

    void end() {
        pen.rule(left(), left() + width(), FOOTER_RULE, Ink.RULE);
        pen.pagination("Footer", footer, begin(footer), FOOTER_BASELINE);
        pen.endPage();
    }

    private void header() {
        float baseline = size.height() - HEADER_BASELINE;
        pen.pagination("Header", kicker, begin(kicker), baseline);
        pen.pagination("Header", title, end(title), baseline);
    }

    private float begin(Line line) {
        return breaker.fromRight() ? left() + width() - line.width() : left();
    }

    private float end(Line line) {
        return breaker.fromRight() ? left() : left() + width() - line.width();
    }

    private Line number(int page, int pages) {
        return one(metadata.furniture().page(page, pages), FURNITURE);
    }

    private void number(TextObject words, int page, int pages) {
        Line line = number(page, pages);
        words.beginPagination("Footer");
        Pen.plain(words, line, end(line), FOOTER_BASELINE);
        words.end();
    }

    private Line one(String words, Style style) {
        List<Run> runs = List.of(Run.of(words.replace('\n', ' '), style));
        return breaker.labels(runs, Float.MAX_VALUE).stream().findFirst().orElse(new Line(List.of(), 0));
    }

    /** Words on one line, with as many of them as there is room for. */
    private Line elided(String words, Style style, float room) {
        Line whole = one(words, style);
        if (whole.width() <= room) {
            return whole;
        }
        Line ellipsis = one("…", style);
        List<Line> lines = breaker.labels(List.of(Run.of(words.replace('\n', ' '), style)), room - ellipsis.width());
        List<Line.Piece> pieces = new ArrayList<>(lines.get(0).pieces());
        ellipsis.pieces().forEach(p -> pieces.add(new Line.Piece(p.fragment(), lines.get(0).width())));
        return new Line(pieces, lines.get(0).width() + ellipsis.width());
    }
}
