package coop.hatstand.internal.markup.html;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Inline;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import coop.hatstand.internal.markup.normal.InlineRun;
import coop.hatstand.internal.markup.normal.Tables;
import coop.hatstand.internal.markup.normal.TypedLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks an HTML tree and collects the blocks in it; one object for one holder of blocks. */
public final class HtmlBlocks {

    private static final int MAX_DEPTH = 200;
    private static final Set<String> ROWS = Set.of("thead", "tbody", "tfoot", "tr");
    private static final int LAST_NUMBER = 999_999_999;

    private final List<Block> blocks = new ArrayList<>();
    /** Whether blocks must stand in one line, as in a table's cell. */
    private final boolean cell;
    private InlineRun run = new InlineRun();

    public HtmlBlocks() {
        this(false);
    }

    private HtmlBlocks(boolean cell) {
        this.cell = cell;
    }

    public List<Block> blocks() {
        paragraph();
        return blocks;
    }

    public void children(Element parent, int depth) {
        if (depth > MAX_DEPTH) {
            run.text(parent.text());
            return;
        }
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                run.text(text.getWholeText());
            } else if (child instanceof Element element) {
                element(element, depth + 1);
            }
        }
    }

    private void element(Element element, int depth) {
        if (element.hasClass("lightbox-wrapper") && element.selectFirst("a[href]") != null) {
            picture(element);
            return;
        }
        switch (element.normalName()) {
            case "script", "style", "svg" -> run.text(" ");
            case "br" -> run.lineBreak();
            case "hr" -> add(Paragraph.of("* * *"));
            case "h1", "h2", "h3", "h4", "h5", "h6", "summary", "title" -> heading(element, depth);
            case "ul", "ol", "menu", "dir" -> list(element, depth);
            case "blockquote" -> add(new Quotation(inner(element, depth)));
            case "aside" -> aside(element, depth);
            case "pre" -> pre(element);
            case "table" -> table(element, depth);
            default -> inlineOrHolder(element, depth);
        }
    }

    private void inlineOrHolder(Element element, int depth) {
        if (HtmlInlines.isInline(element)) {
            new HtmlInlines(run).element(element, () -> children(element, depth));
        } else if (element.isBlock() || "option".equals(element.normalName()) || "label".equals(element.normalName())) {
            paragraph();
            children(element, depth);
            paragraph();
        } else {
            children(element, depth);
        }
    }

    /** Ends the paragraph that was being collected. */
    private void paragraph() {
        if (cell) {
            run.lineBreak();
        } else if (!run.isEmpty()) {
            blocks.add(new Paragraph(Paragraph.Voice.PEOPLE, run.done()));
            run = new InlineRun();
        } else {
            run = new InlineRun();
        }
    }

    private void add(Block block) {
        paragraph();
        if (cell) {
            run.text(Prose.of(List.of(block)));
        } else {
            blocks.add(block);
        }
        paragraph();
    }

    private List<Block> inner(Element element, int depth) {
        HtmlBlocks reader = new HtmlBlocks();
        reader.children(element, depth);
        return reader.blocks();
    }

    private void heading(Element element, int depth) {
        paragraph();
        run.open(InlineRun.Kind.STRONG);
        children(element, depth);
        paragraph();
    }

    private void list(Element list, int depth) {
        List<List<Block>> items = new ArrayList<>();
        for (Element item : list.children()) {
            items.add(inner(item, depth + 1));
        }
        String loose = list.ownText();
        if (!loose.isBlank()) {
            add(Paragraph.of(loose));
        }
        add("ol".equals(list.normalName()) ? new OrderedList(start(list), items) : new BulletList(items));
    }

    private static int start(Element list) {
        String start = list.attr("start").trim();
        return start.matches("[0-9]{1,9}") ? Math.min(LAST_NUMBER, Integer.parseInt(start)) : 1;
    }

    private void aside(Element aside, int depth) {
        List<Block> said = new ArrayList<>();
        Element title = aside.selectFirst("div.title");
        if (aside.hasClass("onebox")) {
            preview(aside);
            return;
        }
        if (aside.hasClass("quote")) {
            String name = aside.hasAttr("data-username") ? aside.attr("data-username") + ":" : title == null ? "" : title.text();
            if (!name.isBlank()) {
                said.add(Paragraph.of(new Strong(List.of(new Text(name)))));
            }
            if (title != null) {
                title.remove();
            }
            Element quoted = aside.selectFirst("> blockquote");
            if (quoted != null && aside.childrenSize() == 1) {
                said.addAll(inner(quoted, depth));
                add(new Quotation(said));
                return;
            }
        }
        said.addAll(inner(aside, depth));
        add(new Quotation(said));
    }

    /** The preview a forum made of a link: the forum's words, not the author's, so the link alone is kept. */
    private void preview(Element onebox) {
        Element link = onebox.selectFirst("a[href]");
        String target = onebox.hasAttr("data-onebox-src") ? onebox.attr("data-onebox-src") : link == null ? "" : link.attr("href");
        paragraph();
        if (target.isBlank()) {
            run.text(onebox.text());
        } else {
            TypedLinks.add(run, target, target);
        }
        paragraph();
    }

    /** A picture that opens on a click: a link with the words the forum shows below it. */
    private void picture(Element wrapper) {
        Element link = wrapper.selectFirst("a[href]");
        Element meta = wrapper.selectFirst(".meta");
        Element image = wrapper.selectFirst("img[alt]");
        String words = meta != null ? meta.wholeText().strip() : image != null ? image.attr("alt") : link.attr("href");
        run.text(" ");
        TypedLinks.add(run, link.attr("href"), words);
    }

    private void pre(Element pre) {
        Element code = pre.selectFirst("code");
        String info = "";
        for (String name : code == null ? pre.classNames() : code.classNames()) {
            if (name.startsWith("lang-") || name.startsWith("language-")) {
                info = name.substring(name.indexOf('-') + 1);
            }
        }
        String text = pre.wholeText();
        int end = text.endsWith("\n") ? text.length() - 1 : text.length();
        add(new CodeBlock(info.equals("auto") ? "" : info, text.substring(0, end)));
    }

    private void table(Element table, int depth) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        boolean headed = false;
        for (Element row : rows(table)) {
            rows.add(row.children().stream().map(cell -> cell(cell, depth + 2)).toList());
            headed |= rows.size() > 1 && row.childrenSize() > 0 && "th".equals(row.child(0).normalName());
        }
        loose(table, depth);
        if (!rows.isEmpty()) {
            add(Tables.of(rows, headed));
        }
    }

    /** What stands in a table outside of its cells: a caption, and words that should not be there. */
    private void loose(Element holder, int depth) {
        for (Node child = holder.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                run.text(text.getWholeText());
            } else if (child instanceof Element element && ROWS.contains(element.normalName())) {
                loose(element, depth + 1);
            } else if (child instanceof Element element && !"tr".equals(holder.normalName())) {
                element(element, depth + 1);
            }
        }
        paragraph();
    }

    /** A table's own rows, not those of tables in its cells. */
    private static List<Element> rows(Element holder) {
        List<Element> rows = new ArrayList<>();
        for (Element child : holder.children()) {
            if ("tr".equals(child.normalName())) {
                rows.add(child);
            } else if (ROWS.contains(child.normalName())) {
                rows.addAll(rows(child));
            }
        }
        return rows;
    }

    private static List<Inline> cell(Element cell, int depth) {
        HtmlBlocks reader = new HtmlBlocks(true);
        reader.children(cell, depth);
        return reader.run.done();
    }
}
