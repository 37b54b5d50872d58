package coop.hatstand.docx;

/** Starts and ends paragraphs. */
final class Paragraphs {

    private final Xml xml;
    private final Styles styles;
    private final Runs runs;
    private boolean barred;

    Paragraphs(Xml xml, Styles styles) {
        this.xml = xml;
        this.styles = styles;
        this.runs = new Runs(xml, styles);
    }

    Runs runs() {
        return runs;
    }

    String styleId(Style style) {
        return styles.id(style);
    }

    /** Whether what follows has a bar beside it, but for the cells of tables, which have lines of their own. */
    void barred(boolean barred) {
        this.barred = barred;
    }

    /** Writes a whole paragraph of plain words. */
    void plain(Layout layout, String words) {
        start(layout, words);
        runs.words(words, RunLook.PLAIN);
        end();
    }

    /** Starts a paragraph; its direction is that of the words to come. */
    void start(Layout layout, String words) {
        xml.start("w:p");
        properties(layout, words);
    }

    /** Writes all but the paragraph's own tags, for one that is started elsewhere. */
    void contentOfPlain(Layout layout, String words) {
        properties(layout, words);
        runs.words(words, RunLook.PLAIN);
    }

    private void properties(Layout layout, String words) {
        xml.start("w:pPr").val("w:pStyle", styles.id(layout.style()));
        if (layout.keepNext()) {
            xml.empty("w:keepNext");
        }
        if (layout.newPage()) {
            xml.empty("w:pageBreakBefore");
        }
        if (layout.number() > 0) {
            xml.start("w:numPr").val("w:ilvl", Integer.toString(layout.place().lists() - 1));
            xml.val("w:numId", Integer.toString(layout.number())).end();
        }
        boolean fromRight = Direction.runsRightToLeft(words);
        if (barred && layout.style() != Style.CELL) {
            xml.start("w:pBdr").empty(fromRight ? "w:right" : "w:left", "w:val", "single", "w:sz", "24", "w:space", "8", "w:color", "1A1A1A").end();
        }
        if (fromRight) {
            xml.empty("w:bidi");
        }
        if (layout.close()) {
            xml.empty("w:spacing", "w:before", "0");
        }
        place(layout);
        if (layout.centred()) {
            xml.val("w:jc", "center");
        }
        xml.end();
    }

    void end() {
        xml.end();
    }

    private void place(Layout layout) {
        Nesting place = layout.place();
        boolean item = layout.number() > 0;
        if (item || place.lists() > 0) {
            xml.empty("w:spacing", "w:after", "60");
        }
        if (place.lists() == 0 && place.quotes() == 0 || item && place.quotes() == 0) {
            return;
        }
        String left = Integer.toString(place.indent());
        if (item) {
            xml.empty("w:ind", "w:left", left, "w:hanging", Integer.toString(Nesting.STEP));
        } else {
            xml.empty("w:ind", "w:left", left);
        }
    }
}
