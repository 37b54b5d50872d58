package coop.hatstand.pdf;

import coop.hatstand.document.CodeBlock;
import java.util.List;

/** Sets code line by line, in a light box. */
final class CodeBlocks {

    private static final float PADDING = 6;
    private static final String TAB = "    ";

    private final Press press;
    private final Place place;

    CodeBlocks(Press press, Place place) {
        this.press = press;
        this.place = place;
    }

    void write(CodeBlock code) {
        float width = place.measure();
        List<Line> lines = lines(code.text(), width - 2 * PADDING);
        if (lines.isEmpty()) {
            return;
        }
        press.flow().space(8);
        press.open(Tag.P);
        press.open(Tag.CODE);
        press.flow().enter((top, bottom) -> press.pen().fill(place.textLeft(), bottom, width, top - bottom, Ink.WASH));
        press.flow().keep(new Strut(PADDING));
        InlineTags tags = press.tags();
        for (int i = 0; i < lines.size(); i++) {
            boolean together = i == 0 || i >= lines.size() - 2;
            press.flow().add(new TextLine(press.pen(), lines.get(i), place.textLeft() + PADDING, Style.CODE, tags), together);
        }
        press.flow().act(tags);
        press.flow().add(new Strut(PADDING));
        press.flow().leave();
        press.close();
        press.close();
        press.flow().space(8);
    }

    private List<Line> lines(String text, float width) {
        return text.replace("\t", TAB).lines()
                .flatMap(l -> press.breaker().lines(List.of(Run.of(l + "\n", Style.CODE)), width).stream())
                .toList();
    }
}
