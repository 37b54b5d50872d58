package coop.hatstand.pdf;

import coop.hatstand.document.Metadata;
import java.util.List;

/** The head of the first page: kicker, title and standfirst above a rule. */
final class Head {

    private final Press press;
    private final Place place;

    Head(Press press, Place place) {
        this.press = press;
        this.place = place;
    }

    void write(Metadata metadata) {
        line("P", metadata.furniture().kicker(), Style.KICKER);
        press.flow().space(3);
        press.flow().keep(press.anchors().bookmark(1, metadata.title()));
        line("H1", metadata.title(), Style.TITLE);
        press.flow().space(2);
        line("P", metadata.furniture().standfirst(), Style.STANDFIRST);
        press.flow().space(9);
        press.flow().keep(new Mark(top -> press.pen().rule(place.left(), place.right(), top, Ink.ACCENT)));
        press.flow().space(9);
    }

    private void line(String type, String words, Style style) {
        press.heading(Tag.of(type), List.of(Run.of(words, style)), style, place.left(), place.width());
    }
}
