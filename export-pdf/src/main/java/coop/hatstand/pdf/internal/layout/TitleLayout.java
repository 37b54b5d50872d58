package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.Metadata;
import coop.hatstand.pdf.internal.file.StructureTag;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.text.TextRun;
import java.util.List;

/** Lays out the top of the first page: kicker, title and standfirst above a rule. */
final class TitleLayout {

    private static final float NARROW = 300;
    private static final TextStyle SMALL = TextStyle.of(TextStyle.Family.SERIF, 15, 18).strong();
    private final LayoutContext context;
    private final LayoutArea layoutArea;

    TitleLayout(LayoutContext context, LayoutArea layoutArea) {
        this.context = context;
        this.layoutArea = layoutArea;
    }

    void write(Metadata metadata) {
        line("P", metadata.furniture().kicker(), TextStyle.KICKER);
        context.flow().space(3);
        context.flow().keep(context.anchors().bookmark(1, metadata.title()));
        line("H1", metadata.title(), layoutArea.width() < NARROW ? SMALL : TextStyle.TITLE);
        context.flow().space(2);
        line("P", metadata.furniture().standfirst(), TextStyle.STANDFIRST);
        context.flow().space(7);
        context.flow().keep(context.rule(layoutArea, Colour.ACCENT));
        context.flow().space(7);
    }

    private void line(String type, String words, TextStyle textStyle) {
        context.heading(StructureTag.of(type), List.of(TextRun.of(words, textStyle)), textStyle, layoutArea.left(), layoutArea.width());
    }
}
