package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.export.ScriptLanguages;
import coop.hatstand.pdf.internal.file.StructureTag;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.page.InlineTags;
import coop.hatstand.pdf.internal.page.Pen;
import coop.hatstand.pdf.internal.text.InlineRuns;
import coop.hatstand.pdf.internal.text.LineBreaker;
import coop.hatstand.pdf.internal.text.MeasuredLine;
import coop.hatstand.pdf.internal.text.TextRun;
import java.util.List;
import java.util.Set;

/**
 * What all parts of one handout's layout share.
 *
 * @param ids the possible targets of references
 * @param languages finds the language people wrote in
 * @param compact whether all is set as small as what comes after the questions
 */
record LayoutContext(Pen pen, Flow flow, LineBreaker breaker, PlaceNames anchors, Set<String> ids, ScriptLanguages languages, boolean compact) {

    private static final float SMALL_BODY = 9.25f;
    private static final float SMALL_LABEL = 9;

    /** Opens a structure element around what follows. */
    void open(StructureTag structureTag) {
        flow.act(new ElementOpening(pen.structure(), structureTag));
    }

    void close() {
        flow.act(pen.structure().closing());
    }

    /** How a paragraph is set: what comes after the questions is looked up rather than read, and set smaller. */
    TextStyle style(Paragraph.Voice voice, LayoutArea area) {
        boolean small = compact || area.in(Section.Role.BACK);
        return switch (voice) {
            case PEOPLE -> small ? TextStyle.BODY.sized(SMALL_BODY) : TextStyle.BODY;
            case PROGRAM -> small ? TextStyle.LABEL.sized(SMALL_LABEL) : TextStyle.LABEL;
            case SMALL_PRINT -> TextStyle.SMALL;
        };
    }

    /** The runs of people's words, or the program's. */
    List<TextRun> runs(List<Inline> content, TextStyle textStyle) {
        return InlineRuns.of(content, textStyle, ids, languages);
    }

    /** A rule from edge to edge of an area. */
    Box rule(LayoutArea area, Colour colour) {
        return new RuleBox(pen, area.left(), area.right(), colour);
    }

    InlineTags tags() {
        return new InlineTags(pen.structure());
    }

    /** A paragraph that may break over pages, but leaves at least two lines on either. */
    void text(StructureTag structureTag, List<TextRun> textRuns, TextStyle textStyle, float left, float width) {
        text(structureTag, textRuns, textStyle, left, width, false);
    }

    /** A paragraph that stays with what follows, and whole. */
    void heading(StructureTag structureTag, List<TextRun> textRuns, TextStyle textStyle, float left, float width) {
        text(structureTag, textRuns, textStyle, left, width, true);
    }

    private void text(StructureTag structureTag, List<TextRun> textRuns, TextStyle textStyle, float left, float width, boolean whole) {
        List<MeasuredLine> measuredLines = breaker.lines(textRuns, width);
        if (measuredLines.isEmpty()) {
            return;
        }
        open(structureTag);
        InlineTags tags = tags();
        for (int i = 0; i < measuredLines.size(); i++) {
            boolean orphan = i == 0 && measuredLines.size() > 1;
            boolean widow = i == measuredLines.size() - 2;
            flow.add(new TextLine(pen, measuredLines.get(i), left, textStyle, tags), whole || orphan || widow);
        }
        flow.act(tags);
        close();
    }
}
