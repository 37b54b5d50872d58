package coop.hatstand.markdown;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.List;

/** Facts as a list: the label in bold, the value, then the chips as a byline has them. */
final class FactItems {

    private FactItems() {}

    static BulletList list(Facts facts) {
        return new BulletList(facts.facts().stream().map(FactItems::item).toList());
    }

    private static List<Block> item(Facts.Fact fact) {
        List<Inline> words = new ArrayList<>();
        words.add(Bylines.strong(marked(fact.label())));
        words.add(new Text(" "));
        words.addAll(fact.value());
        for (Chip chip : fact.chips()) {
            words.add(new Text(Bylines.SEPARATOR));
            words.add(Bylines.chip(chip));
        }
        return List.of(new Paragraph(Paragraph.Voice.PROGRAM, words));
    }

    /** A label such as "When" gets a colon; one such as "a." has its own mark. */
    private static String marked(String label) {
        String words = label.strip();
        return !words.isEmpty() && Character.isLetterOrDigit(words.codePointBefore(words.length())) ? words + ":" : words;
    }

    /** Whether a list would be taken for facts when it is read back. */
    static boolean looksLike(BulletList list) {
        return list.items().stream().allMatch(item -> item.size() == 1
                && item.get(0) instanceof Paragraph paragraph
                && !paragraph.content().isEmpty()
                && paragraph.content().get(0) instanceof Strong);
    }
}
