package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.CodeBlock;
import coop.hatstand.pdf.internal.file.StructureTag;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.page.InlineTags;
import coop.hatstand.pdf.internal.text.MeasuredLine;
import coop.hatstand.pdf.internal.text.TextRun;
import java.util.List;

/** Lays out code line by line, in a light box. */
final class CodeLayout {

    private static final float PADDING = 6;
    private static final String TAB = "    ";

    private final LayoutContext context;
    private final LayoutArea layoutArea;

    CodeLayout(LayoutContext context, LayoutArea layoutArea) {
        this.context = context;
        this.layoutArea = layoutArea;
    }

    void write(CodeBlock code) {
        float width = layoutArea.measure();
        List<MeasuredLine> measuredLines = lines(code.text(), width - 2 * PADDING);
        if (measuredLines.isEmpty()) {
            return;
        }
        context.flow().space(8);
        context.open(StructureTag.P);
        context.open(StructureTag.CODE);
        context.flow().enter((top, bottom) -> context.pen().fill(layoutArea.textLeft(), bottom, width, top - bottom, Colour.WASH));
        context.flow().keep(new Spacer(PADDING));
        InlineTags tags = context.tags();
        for (int i = 0; i < measuredLines.size(); i++) {
            boolean together = i == 0 || i >= measuredLines.size() - 2;
            context.flow().add(new TextLine(context.pen(), measuredLines.get(i), layoutArea.textLeft() + PADDING, TextStyle.CODE, tags), together);
        }
        context.flow().act(tags);
        context.flow().add(new Spacer(PADDING));
        context.flow().leave();
        context.close();
        context.close();
        context.flow().space(8);
    }

    private List<MeasuredLine> lines(String text, float width) {
        return text.replace("\t", TAB).lines()
                .flatMap(l -> context.breaker().lines(List.of(TextRun.of(l + "\n", TextStyle.CODE)), width).stream())
                .toList();
    }
}
