package coop.hatstand.pdf;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Sets lists, in lists, in quotations and so on. */
final class Lists {

    private static final float BULLET_INDENT = 14;
    private static final float LABEL_GAP = 6;
    private static final String[] BULLETS = {"•", "–", "◦"};

    private final Press press;
    private final Place place;

    Lists(Press press, Place place) {
        this.press = press;
        this.place = place;
    }

    void bullets(BulletList list) {
        String bullet = BULLETS[Math.min(place.nesting() / 2, BULLETS.length - 1)];
        write("Disc", list.items(), list.items().stream().map(i -> bullet).toList(), BULLET_INDENT);
    }

    void numbers(OrderedList list) {
        List<String> labels = new ArrayList<>();
        float widest = 0;
        for (int i = 0; i < list.items().size(); i++) {
            labels.add((long) list.start() + i + ".");
            widest = Math.max(widest, press.breaker().width(List.of(Run.of(labels.get(i), Style.BODY))));
        }
        write("Decimal", list.items(), labels, widest + LABEL_GAP);
    }

    private void write(String numbering, List<List<Block>> items, List<String> labels, float indent) {
        Place turned = place.turned(Direction.of(items.stream().flatMap(List::stream).toList(), place.fromRight()));
        boolean tight = items.stream().allMatch(i -> i.size() < 2);
        press.flow().space(6);
        press.open(Tag.list(numbering));
        for (int i = 0; i < items.size(); i++) {
            press.flow().space(tight ? 3 : 6);
            item(turned, items.get(i), labels.get(i), indent);
        }
        press.close();
        press.flow().space(6);
    }

    private void item(Place place, List<Block> blocks, String label, float indent) {
        press.open(Tag.ITEM);
        label(place, label, style(blocks), indent);
        press.flow().noSpace();
        press.open(Tag.ITEM_BODY);
        if (blocks.isEmpty()) {
            press.flow().add(new Strut(Style.BODY.leading()));
        }
        new Parts(press, place.indented(indent)).all(blocks);
        press.close();
        press.close();
    }

    private static Style style(List<Block> blocks) {
        return blocks.stream().findFirst().filter(b -> b instanceof Paragraph)
                .map(b -> Parts.style(((Paragraph) b).voice())).orElse(Style.BODY);
    }

    /** The label stands beside the first line of what follows, on the side where that begins. */
    private void label(Place place, String label, Style style, float indent) {
        Line line = press.breaker().labels(List.of(Run.of(label + " ", style)), Float.MAX_VALUE, place.fromRight()).get(0);
        boolean number = Character.isDigit(label.charAt(0));
        float moved = place.measure() - place.indented(indent).measure();
        float left = place.at(number ? moved - LABEL_GAP - line.width() : moved - indent + 2, line.width());
        InlineTags tags = press.tags();
        press.open(Tag.LABEL);
        press.flow().keep(new Mark(top -> press.pen().line(line, left, top - style.baseline(), tags)));
        press.flow().act(tags);
        press.close();
    }
}
