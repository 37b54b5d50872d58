package coop.hatstand.markdown.internal;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import coop.hatstand.markup.Markdown;
import java.util.ArrayList;
import java.util.List;

/** Facts as a list: the label in bold, the value, then the chips as in a byline. */
final class FactItems {

    private FactItems() {}

    static BulletList list(Facts facts) {
        return new BulletList(facts.facts().stream().map(FactItems::item).toList());
    }

    private static List<Block> item(Facts.Fact fact) {
        List<Inline> words = new ArrayList<>();
        words.add(BylineText.strong(marked(fact.label())));
        words.add(new Text(" "));
        words.addAll(fact.value());
        fact.chips().stream().filter(chip -> !chip.words().isBlank()).forEach(chip -> {
            words.add(new Text(BylineText.SEPARATOR));
            words.add(BylineText.chip(chip));
        });
        return List.of(new Paragraph(Paragraph.Voice.PROGRAM, words));
    }

    /** A label such as "When" gets a colon; one such as "a." does not need it. */
    private static String marked(String label) {
        String words = label.strip();
        return !words.isEmpty() && Character.isLetterOrDigit(words.codePointBefore(words.length())) ? words + ":" : words;
    }

    /** The facts in a list. If the end of a value looks like chips, it is read as chips. */
    static Facts read(BulletList list) {
        return new Facts(list.items().stream().map(item -> fact(((Paragraph) item.get(0)).content())).toList());
    }

    private static Facts.Fact fact(List<Inline> words) {
        List<Inline> value = new ArrayList<>(words.subList(1, words.size()));
        List<Chip> chips = new ArrayList<>();
        while (value.size() > 1
                && BylineText.chipOf(value.get(value.size() - 1)).isPresent()
                && value.get(value.size() - 2) instanceof Text text && text.text().endsWith(BylineText.SEPARATOR)) {
            chips.add(0, BylineText.chipOf(value.get(value.size() - 1)).get());
            value.subList(value.size() - 2, value.size()).clear();
            String before = text.text().substring(0, text.text().length() - BylineText.SEPARATOR.length());
            if (!before.isEmpty()) {
                value.add(new Text(before));
            }
        }
        return new Facts.Fact(unmarked(Prose.ofInlines(words.subList(0, 1))), Markdown.normaliseInlines(value), chips);
    }

    private static String unmarked(String label) {
        return label.endsWith(":") && label.length() > 1 && !marked(label.substring(0, label.length() - 1)).equals(label.substring(0, label.length() - 1))
                ? label.substring(0, label.length() - 1) : label;
    }

    /** Whether a list would be taken for facts when it is read back. */
    static boolean looksLike(BulletList list) {
        return Markdown.normalise(List.of(list)).stream().anyMatch(normal -> normal instanceof BulletList items && labelled(items));
    }

    private static boolean labelled(BulletList list) {
        return list.items().stream().allMatch(item -> item.size() == 1
                && item.get(0) instanceof Paragraph paragraph
                && !paragraph.content().isEmpty()
                && paragraph.content().get(0) instanceof Strong);
    }
}
