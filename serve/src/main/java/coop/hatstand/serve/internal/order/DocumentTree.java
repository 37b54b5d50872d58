package coop.hatstand.serve.internal.order;

import coop.hatstand.document.Block;
import coop.hatstand.document.BlockVisitor;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A document as the page draws it: for each block a map whose {@code t} is its kind. */
final class DocumentTree implements BlockVisitor<Map<String, Object>> {
    private final InlineTree inlines = new InlineTree();

    List<Map<String, Object>> blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).toList();
    }

    private List<Object> words(List<Inline> content) {
        return inlines.all(content);
    }

    private List<List<Map<String, Object>>> items(List<List<Block>> items) {
        return items.stream().map(this::blocks).toList();
    }

    private static Map<String, Object> kind(String kind) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("t", kind);
        return tree;
    }

    private static Map<String, Object> with(String kind, String name, Object value) {
        Map<String, Object> tree = kind(kind);
        tree.put(name, value);
        return tree;
    }

    private static List<Map<String, Object>> chips(List<Chip> chips) {
        return chips.stream().map(chip -> Map.<String, Object>of("words", chip.words(), "stated", chip.stated(), "held", chip.heldBack())).toList();
    }

    @Override
    public Map<String, Object> section(Section section) {
        Map<String, Object> tree = with("section", "id", section.id());
        tree.put("role", section.role().name().toLowerCase(Locale.ROOT));
        section.heading().kicker().ifPresent(kicker -> tree.put("kicker", kicker));
        section.heading().number().ifPresent(number -> tree.put("number", number));
        tree.put("words", words(section.heading().words()));
        tree.put("c", blocks(section.blocks()));
        return tree;
    }

    @Override
    public Map<String, Object> paragraph(Paragraph paragraph) {
        return with("p", "c", words(paragraph.content()));
    }

    @Override
    public Map<String, Object> bulletList(BulletList list) {
        return with("ul", "items", items(list.items()));
    }

    @Override
    public Map<String, Object> orderedList(OrderedList list) {
        Map<String, Object> tree = with("ol", "items", items(list.items()));
        tree.put("start", list.start());
        return tree;
    }

    @Override
    public Map<String, Object> quotation(Quotation quotation) {
        return with("blockquote", "c", blocks(quotation.blocks()));
    }

    @Override
    public Map<String, Object> codeBlock(CodeBlock code) {
        return with("pre", "text", code.text());
    }

    @Override
    public Map<String, Object> table(Table table) {
        Map<String, Object> tree = with("table", "header", table.header().stream().map(this::words).toList());
        tree.put("rows", table.rows().stream().map(row -> row.stream().map(this::words).toList()).toList());
        tree.put("rowHeaders", table.rowHeaders());
        return tree;
    }

    @Override
    public Map<String, Object> facts(Facts facts) {
        return with("facts", "facts", facts.facts().stream()
                .map(fact -> Map.of("label", fact.label(), "value", words(fact.value()), "chips", chips(fact.chips()))).toList());
    }

    @Override
    public Map<String, Object> entry(Entry entry) {
        Map<String, Object> tree = with("entry", "id", entry.id());
        tree.put("name", entry.byline().name());
        tree.put("chips", chips(entry.byline().chips()));
        tree.put("remarks", entry.byline().remarks());
        tree.put("ref", entry.byline().ref());
        entry.byline().place().ifPresent(place -> tree.put("place", place));
        tree.put("c", blocks(entry.body()));
        tree.put("notes", entry.notes().stream().map(note -> note.author().isEmpty() ? note.text() : note.author() + ": " + note.text()).toList());
        return tree;
    }

    @Override
    public Map<String, Object> slot(Slot slot) {
        Map<String, Object> tree = with("slot", "label", slot.unprinted() ? "" : slot.label());
        tree.put("prompt", slot.prompt());
        tree.put("c", blocks(slot.blocks()));
        return tree;
    }
}
