package example;

import coop.hatstand.document.*;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes one page. A method asks for what comes next, and gets it in that order. */
final class HtmlPage extends TreeWalker {
    private final Writer out;

    HtmlPage(Writer out) {
        this.out = out;
    }

    void write(Document document) {
        var metadata = document.metadata();
        raw("<!doctype html>\n<html lang=\"" + escaped(metadata.language()) + "\"><meta charset=\"utf-8\"><title>" + escaped(metadata.title()) + "</title><body>\n");
        line("p", metadata.furniture().kicker());
        line("h1", metadata.title());
        line("p", metadata.furniture().standfirst());
        blocks(document.blocks());
        walk();
        raw("</body></html>\n");
    }

    @Override
    protected void words(String words) {
        raw(escaped(words));
    }

    @Override
    protected void section(Section section) {
        section.heading().kicker().ifPresent(kicker -> line("p", kicker));
        raw("<h2>");
        section.heading().number().ifPresent(number -> words(number + " "));
        inlines(section.heading().words());
        then(() -> raw("</h2>\n"));
        blocks(section.blocks());
    }

    @Override
    protected void paragraph(Paragraph paragraph) {
        element("p", () -> super.paragraph(paragraph));
    }

    @Override
    protected void bulletList(BulletList list) {
        element("ul", () -> items(list.items()));
    }

    @Override
    protected void orderedList(OrderedList list) {
        element("ol start=\"" + list.start() + "\"", () -> items(list.items()));
    }

    private void items(List<List<Block>> items) {
        each(items, item -> element("li", () -> blocks(item)));
    }

    @Override
    protected void quotation(Quotation quotation) {
        element("blockquote", () -> super.quotation(quotation));
    }

    @Override
    protected void codeBlock(CodeBlock code) {
        line("pre", code.text());
    }

    @Override
    protected void table(Table table) {
        element("table", () -> {
            row("th", table.header());
            each(table.rows(), row -> row("td", row));
        });
    }

    private void row(String cell, List<List<Inline>> cells) {
        then(() -> element("tr", () -> each(cells, content -> element(cell, () -> inlines(content)))));
    }

    @Override
    protected void facts(Facts facts) {
        element("dl", () -> each(facts.facts(), fact -> {
            line("dt", fact.label() + " ");
            element("dd", () -> {
                inlines(fact.value());
                each(fact.chips(), chip -> words(" " + chip.words()));
            });
        }));
    }

    @Override
    protected void entry(Entry entry) {
        element("article id=\"" + escaped(entry.id()) + "\"", () -> {
            line("p", String.join(" ", entry.byline().words()));
            blocks(entry.body());
            each(entry.notes(), note -> {
                line("p", note.author());
                line("p", note.text());
            });
        });
    }

    @Override
    protected void slot(Slot slot) {
        line("p", slot.label());
        blocks(slot.blocks());
    }

    @Override
    protected void emphasis(Emphasis emphasis) {
        element("em", () -> super.emphasis(emphasis));
    }

    @Override
    protected void strong(Strong strong) {
        element("strong", () -> super.strong(strong));
    }

    @Override
    protected void link(Link link) {
        element("a href=\"" + escaped(link.target()) + "\"", () -> super.link(link));
    }

    @Override
    protected void lineBreak(LineBreak lineBreak) {
        raw("<br>\n");
    }

    @Override
    protected void marked(Marked marked) {
        element("mark", () -> super.marked(marked));
    }

    @Override
    protected void reference(Reference reference) {
        element("a href=\"#" + escaped(reference.target()) + "\"", () -> super.reference(reference));
    }

    /** A start tag, what it holds, and its end tag, with a line feed after all but inlines. */
    private void element(String tag, Runnable content) {
        String name = tag.split(" ")[0];
        raw("<" + tag + ">");
        content.run();
        then(() -> raw("</" + name + (List.of("em", "strong", "mark", "a").contains(name) ? ">" : ">\n")));
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
