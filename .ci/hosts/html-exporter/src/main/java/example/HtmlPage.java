package example;

import coop.hatstand.document.*;
import java.util.List;

/** Writes one page: whatever a method asks for comes after it has returned, in the order it asked. Kinds without a method have their words printed. */
final class HtmlPage extends TreeWalker {
    private final StringBuilder out = new StringBuilder();

    String of(Document document) {
        var metadata = document.metadata();
        out.append("<!doctype html>\n<html lang=\"" + escaped(metadata.language()) + "\"><meta charset=\"utf-8\"><title>" + escaped(metadata.title()) + "</title><body>\n");
        line("p", metadata.furniture().kicker());
        line("h1", metadata.title());
        line("p", metadata.furniture().standfirst());
        blocks(document.blocks());
        walk();
        return out.append("</body></html>\n").toString();
    }

    @Override
    protected void words(String words) {
        out.append(escaped(words));
    }

    @Override
    protected void section(Section section) {
        section.heading().kicker().ifPresent(kicker -> line("p", kicker));
        element("h2", "", () -> {
            section.heading().number().ifPresent(number -> words(number + " "));
            inlines(section.heading().words());
        });
        blocks(section.blocks());
    }

    @Override
    protected void paragraph(Paragraph paragraph) {
        element("p", "", () -> inlines(paragraph.content()));
    }

    @Override
    protected void bulletList(BulletList list) {
        element("ul", "", () -> each(list.items(), item -> element("li", "", () -> blocks(item))));
    }

    @Override
    protected void orderedList(OrderedList list) {
        element("ol", " start=\"" + list.start() + "\"", () -> each(list.items(), item -> element("li", "", () -> blocks(item))));
    }

    @Override
    protected void quotation(Quotation quotation) {
        element("blockquote", "", () -> blocks(quotation.blocks()));
    }

    @Override
    protected void codeBlock(CodeBlock code) {
        line("pre", code.text());
    }

    @Override
    protected void table(Table table) {
        element("table", "", () -> {
            element("tr", "", () -> each(table.header(), cell -> element("th", "", () -> inlines(cell))));
            each(table.rows(), row -> element("tr", "", () -> each(row, cell -> element("td", "", () -> inlines(cell)))));
        });
    }

    @Override
    protected void facts(Facts facts) {
        each(facts.facts(), fact -> element("p", "", () -> {
            words(fact.label() + " ");
            inlines(fact.value());
            each(fact.chips(), chip -> words(" " + chip.words()));
        }));
    }

    @Override
    protected void entry(Entry entry) {
        element("article", " id=\"" + escaped(entry.id()) + "\"", () -> {
            line("p", String.join(" ", entry.byline().words()));
            blocks(entry.body());
            each(entry.notes(), note -> line("p", note.author() + " " + note.text()));
        });
    }

    @Override
    protected void slot(Slot slot) {
        line("p", slot.label());
        blocks(slot.blocks());
    }

    @Override
    protected void link(Link link) {
        element("a", " href=\"" + escaped(link.target()) + "\"", () -> super.link(link));
    }

    @Override
    protected void reference(Reference reference) {
        element("a", " href=\"#" + escaped(reference.target()) + "\"", () -> super.reference(reference));
    }

    /** A start tag, what it holds, and its end tag, with a line feed after all but links. */
    private void element(String tag, String attributes, Runnable content) {
        out.append("<" + tag + attributes + ">");
        content.run();
        then(() -> out.append("</" + tag + (tag.equals("a") ? ">" : ">\n")));
    }

    private void line(String tag, String words) {
        out.append("<" + tag + ">" + escaped(words) + "</" + tag + ">\n");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
