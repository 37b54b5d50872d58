package example;

import coop.hatstand.document.Block;
import coop.hatstand.document.BlockVisitor;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Code;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Document;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.InlineVisitor;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Writes one page. What is still to be written waits on a stack of its own, since people quote within quotations far deeper than a thread's stack goes.
 */
final class HtmlPage implements BlockVisitor<Void>, InlineVisitor<Void> {
    private final Writer out;
    private final Deque<Runnable> ahead = new ArrayDeque<>();

    HtmlPage(Writer out) {
        this.out = out;
    }

    void write(Document document) {
        var metadata = document.metadata();
        raw("<!doctype html>\n<html lang=\"" + escaped(metadata.language()) + "\"><meta charset=\"utf-8\"><title>" + escaped(metadata.title()) + "</title><body>\n");
        line("p", metadata.furniture().kicker());
        line("h1", metadata.title());
        line("p", metadata.furniture().standfirst());
        then(() -> blocks(document.blocks()), () -> raw("</body></html>\n"));
        while (!ahead.isEmpty()) {
            ahead.pop().run();
        }
    }

    @Override
    public Void section(Section section) {
        var heading = section.heading();
        raw("<section>\n");
        heading.kicker().ifPresent(kicker -> line("p", kicker));
        raw("<h2>" + heading.number().map(number -> escaped(number) + " ").orElse(""));
        then(() -> inlines(heading.words()), () -> raw("</h2>\n"), () -> blocks(section.blocks()), () -> raw("</section>\n"));
        return null;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        return within("p", () -> inlines(paragraph.content()));
    }

    @Override
    public Void bulletList(BulletList list) {
        return within("ul", () -> items(list.items()));
    }

    @Override
    public Void orderedList(OrderedList list) {
        raw("<ol start=\"" + list.start() + "\">");
        then(() -> items(list.items()), () -> raw("</ol>\n"));
        return null;
    }

    @Override
    public Void quotation(Quotation quotation) {
        return within("blockquote", () -> blocks(quotation.blocks()));
    }

    @Override
    public Void codeBlock(CodeBlock code) {
        line("pre", code.text());
        return null;
    }

    @Override
    public Void table(Table table) {
        return within("table", () -> {
            List<Runnable> rows = new ArrayList<>();
            rows.add(() -> row("th", table.header()));
            table.rows().forEach(row -> rows.add(() -> row("td", row)));
            then(rows);
        });
    }

    @Override
    public Void facts(Facts facts) {
        return within("dl", () -> each(facts.facts(), fact -> {
            raw("<dt>" + escaped(fact.label()) + " </dt><dd>");
            then(() -> inlines(fact.value()), () -> raw(chips(fact.chips()) + "</dd>\n"));
        }));
    }

    @Override
    public Void entry(Entry entry) {
        Entry.Byline byline = entry.byline();
        raw("<article id=\"" + escaped(entry.id()) + "\">\n");
        String remarks = byline.remarks().stream().map(remark -> " " + escaped(remark)).collect(Collectors.joining());
        raw("<p>" + escaped(byline.name()) + chips(byline.chips()) + remarks + " " + escaped(byline.ref()) + byline.place().map(place -> " " + escaped(place)).orElse("") + "</p>\n");
        then(() -> blocks(entry.body()), () -> entry.notes().forEach(note -> {
            line("p", note.author());
            line("p", note.text());
        }), () -> raw("</article>\n"));
        return null;
    }

    @Override
    public Void slot(Slot slot) {
        line("p", slot.label());
        then(() -> blocks(slot.blocks()));
        return null;
    }

    @Override
    public Void text(Text text) {
        raw(escaped(text.text()));
        return null;
    }

    @Override
    public Void emphasis(Emphasis emphasis) {
        return around("em", emphasis.content());
    }

    @Override
    public Void strong(Strong strong) {
        return around("strong", strong.content());
    }

    @Override
    public Void code(Code code) {
        raw("<code>" + escaped(code.text()) + "</code>");
        return null;
    }

    @Override
    public Void link(Link link) {
        raw("<a href=\"" + escaped(link.target()) + "\">");
        then(() -> inlines(link.content()), () -> raw("</a>"));
        return null;
    }

    @Override
    public Void lineBreak(LineBreak lineBreak) {
        raw("<br>\n");
        return null;
    }

    @Override
    public Void marked(Marked marked) {
        return around("mark", marked.content());
    }

    @Override
    public Void reference(Reference reference) {
        raw("<a href=\"#" + escaped(reference.target()) + "\">" + escaped(reference.text()) + "</a>");
        return null;
    }

    private void row(String cell, List<List<Inline>> cells) {
        raw("<tr>");
        then(() -> each(cells, content -> around(cell, content)), () -> raw("</tr>\n"));
    }

    private void items(List<List<Block>> items) {
        each(items, item -> {
            raw("<li>");
            then(() -> blocks(item), () -> raw("</li>\n"));
        });
    }

    private void blocks(List<Block> blocks) {
        each(blocks, block -> block.accept(this));
    }

    private void inlines(List<Inline> content) {
        each(content, inline -> inline.accept(this));
    }

    private Void within(String tag, Runnable inner) {
        raw("<" + tag + ">\n");
        then(inner, () -> raw("</" + tag + ">\n"));
        return null;
    }

    private Void around(String tag, List<Inline> content) {
        raw("<" + tag + ">");
        then(() -> inlines(content), () -> raw("</" + tag + (tag.length() == 2 && tag.charAt(0) == 't' ? ">\n" : ">")));
        return null;
    }

    private <T> void each(List<T> parts, Consumer<T> step) {
        then(parts.stream().map(part -> (Runnable) () -> step.accept(part)).toList());
    }

    private void then(Runnable... steps) {
        then(List.of(steps));
    }

    /** These steps come next, in this order, before all that waits. */
    private void then(List<Runnable> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            ahead.push(steps.get(i));
        }
    }

    private static String chips(List<Chip> chips) {
        return chips.stream().map(chip -> " <small>" + escaped(chip.words()) + "</small>").collect(Collectors.joining());
    }

    private void line(String tag, String words) {
        raw("<" + tag + ">" + escaped(words) + "</" + tag + ">\n");
    }

    private void raw(String markup) {
        try {
            out.write(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
