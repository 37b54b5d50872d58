package coop.hatstand.docx.internal.style;

import coop.hatstand.docx.internal.opc.XmlWriter;

/** Starts and ends paragraphs. */
public final class ParagraphWriter {

    private final XmlWriter writer;
    private final StyleIds styleIds;
    private final RunWriter runWriter;
    private boolean barred;

    public ParagraphWriter(XmlWriter writer, StyleIds styleIds) {
        this.writer = writer;
        this.styleIds = styleIds;
        this.runWriter = new RunWriter(writer, styleIds);
    }

    public RunWriter runs() {
        return runWriter;
    }

    public String styleId(Style style) {
        return styleIds.id(style);
    }

    /** Whether what follows has a bar beside it, but for the cells of tables, which have lines of their own. */
    public void barred(boolean barred) {
        this.barred = barred;
    }

    /** Writes a whole paragraph of plain words. */
    public void plain(ParagraphLook paragraphLook, String words) {
        start(paragraphLook, words);
        runWriter.words(words, RunLook.PLAIN);
        end();
    }

    /** Starts a paragraph; its direction is that of the words to come. */
    public void start(ParagraphLook paragraphLook, String words) {
        writer.start("w:p");
        properties(paragraphLook, words);
    }

    /** Writes all but the paragraph's own tags, for one that is started elsewhere. */
    public void contentOfPlain(ParagraphLook paragraphLook, String words) {
        properties(paragraphLook, words);
        runWriter.words(words, RunLook.PLAIN);
    }

    private void properties(ParagraphLook paragraphLook, String words) {
        writer.start("w:pPr").val("w:pStyle", styleIds.id(paragraphLook.style()));
        if (paragraphLook.keepNext()) {
            writer.empty("w:keepNext");
        }
        if (paragraphLook.newPage()) {
            writer.empty("w:pageBreakBefore");
        }
        if (paragraphLook.number() > 0) {
            writer.start("w:numPr").val("w:ilvl", Integer.toString(paragraphLook.place().lists() - 1));
            writer.val("w:numId", Integer.toString(paragraphLook.number())).end();
        }
        boolean fromRight = DocxDirection.runsRightToLeft(words);
        if (barred && paragraphLook.style() != Style.CELL) {
            writer.start("w:pBdr").empty(fromRight ? "w:right" : "w:left", "w:val", "single", "w:sz", "24", "w:space", "8", "w:color", "1A1A1A").end();
        }
        if (fromRight) {
            writer.empty("w:bidi");
        }
        if (paragraphLook.close()) {
            writer.empty("w:spacing", "w:before", "0");
        }
        place(paragraphLook);
        if (paragraphLook.centred()) {
            writer.val("w:jc", "center");
        }
        writer.end();
    }

    public void end() {
        writer.end();
    }

    private void place(ParagraphLook paragraphLook) {
        Nesting place = paragraphLook.place();
        boolean item = paragraphLook.number() > 0;
        if (item || place.lists() > 0) {
            writer.empty("w:spacing", "w:after", "60");
        }
        if (item && place.quotes() == 0 && paragraphLook.style() == Style.LINE_TO_TAKE) {
            // All of a box has one indent, or its border would break; deeper items only begin further in.
            writer.empty("w:ind", "w:firstLine", Integer.toString((place.lists() - 1) * Nesting.STEP));
            return;
        }
        if (place.lists() == 0 && place.quotes() == 0 || item && place.quotes() == 0) {
            return;
        }
        String left = Integer.toString(place.indent());
        if (item) {
            writer.empty("w:ind", "w:left", left, "w:hanging", Integer.toString(Nesting.STEP));
        } else {
            writer.empty("w:ind", "w:left", left);
        }
    }
}
