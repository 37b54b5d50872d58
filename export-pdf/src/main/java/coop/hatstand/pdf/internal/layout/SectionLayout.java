package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.Section;
import coop.hatstand.pdf.internal.file.StructureTag;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.text.TextRun;
import java.util.ArrayList;
import java.util.List;

/** Lays out sections: their headings, one level below the enclosing ones, and their content. */
final class SectionLayout {

    private static final int DEEPEST_HEADING = 6;

    private final LayoutContext context;
    private final LayoutArea layoutArea;

    SectionLayout(LayoutContext context, LayoutArea layoutArea) {
        this.context = context;
        this.layoutArea = layoutArea;
    }

    void write(Section section) {
        begin(section);
        context.open(StructureTag.SECT);
        boolean headed = heading(section);
        new BlockLayout(context, layoutArea.within(section.role(), headed)).all(section.blocks());
        context.close();
        context.flow().release();
    }

    private void begin(Section section) {
        context.flow().release();
        boolean top = layoutArea.depth() == 0;
        if (top && section.role() != Section.Role.FRONT && context.anchors().endsFront()) {
            context.flow().startPage();
        }
        context.flow().space(switch (section.role()) {
            case FRONT -> top ? 9 : 8;
            case QUESTION -> top ? 17 : 14;
            case BACK -> top ? 15 : 12;
        });
    }

    /** Sets the heading, if there is one. */
    private boolean heading(Section section) {
        TextStyle textStyle = style(section.role());
        context.flow().keep(context.anchors().place(section.id()));
        section.heading().kicker().ifPresent(k ->
                context.heading(StructureTag.P, List.of(TextRun.of(k, TextStyle.KICKER)), TextStyle.KICKER, layoutArea.left(), layoutArea.width()));
        List<TextRun> textRuns = runs(section.heading(), textStyle);
        context.flow().space(section.heading().kicker().isPresent() ? 2 : 0);
        String words = plain(textRuns);
        if (!words.isEmpty()) {
            context.flow().keep(context.anchors().bookmark(layoutArea.depth() + 2, words));
        }
        StructureTag structureTag = StructureTag.of("H" + Math.min(DEEPEST_HEADING, layoutArea.depth() + 2));
        context.heading(structureTag, textRuns, textStyle, layoutArea.left(), layoutArea.width());
        context.flow().space(section.role() == Section.Role.QUESTION ? 4 : 3);
        return !words.isEmpty();
    }

    private List<TextRun> runs(Section.Heading heading, TextStyle textStyle) {
        List<TextRun> textRuns = new ArrayList<>();
        heading.number().ifPresent(n -> textRuns.add(TextRun.of(n + "  ", textStyle.in(Colour.ACCENT))));
        textRuns.addAll(context.runs(heading.words(), textStyle));
        return textRuns;
    }

    private TextStyle style(Section.Role role) {
        if (layoutArea.depth() > 0) {
            return layoutArea.depth() == 1 ? TextStyle.SUBHEADING : TextStyle.SUBHEADING.sized(TextStyle.LABEL.size());
        }
        return switch (role) {
            case FRONT -> TextStyle.FRONT_HEADING;
            case QUESTION -> TextStyle.QUESTION;
            case BACK -> TextStyle.HEADING;
        };
    }

    private static String plain(List<TextRun> textRuns) {
        StringBuilder plain = new StringBuilder();
        textRuns.forEach(r -> plain.append(r.text()));
        return plain.toString().replaceAll("\\s+", " ").strip();
    }
}
