package coop.hatstand.docx.internal.web;

import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.assemble.BodyBlocks;
import coop.hatstand.docx.internal.assemble.Losses;
import coop.hatstand.docx.internal.assemble.ParagraphAsRead;
import coop.hatstand.docx.internal.assemble.TableAsRead;
import coop.hatstand.docx.internal.opc.OwnChart;
import coop.hatstand.docx.internal.style.LookReader.Look;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Reads the body of a page into the paragraphs and tables of a draft. */
final class PageBody {

    /** Where the next paragraph is, seen from the title, which has no style of its own in most pages. */
    private enum Front {
        ABOVE(Style.NORMAL),
        TITLE(Style.TITLE),
        STANDFIRST(Style.SUBTITLE),
        BELOW(Style.NORMAL);

        private final Style style;

        Front(Style style) {
            this.style = style;
        }
    }

    private final PageStyles styles;
    private final Document page;
    private final PageDraft draft;
    private final Losses losses;
    private final PageLists lists;
    /** The comments of Google Docs and of Word, by what refers to them. */
    private final Map<String, Element> comments = new HashMap<>();
    private PageParagraph open;
    private BodyBlocks to;
    private Front front = Front.ABOVE;

    PageBody(Document page, PageDraft draft, BodyBlocks to) {
        this.page = page;
        this.styles = new PageStyles(page);
        this.draft = draft;
        this.losses = new Losses(draft.labels());
        this.lists = new PageLists(draft.lists());
        this.to = to;
        page.select("a[id^=cmnt]:not([id^=cmnt_ref])").forEach(comment -> comments.put("#" + comment.id(), comment));
        page.select("a[name^=_msocom_]").forEach(comment -> comments.put("#" + comment.attr("name"), comment));
        this.open = new PageParagraph(losses);
    }

    /** Whether elements are within each other deeper than is read. */
    static boolean isTooDeep(Document page, int most) {
        AtomicInteger deepest = new AtomicInteger();
        NodeTraversor.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max), page);
        return deepest.get() > most;
    }

    /** Reads it all, and says what has no place in a briefing. */
    List<Notice> read() {
        within(page.body(), Look.PLAIN);
        end();
        return losses.notices();
    }

    private void within(Element element, Look look) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                open.words(look, text.getWholeText());
            } else if (node instanceof Comment comment && !comment.getData().strip().startsWith("[")) {
                note(comment.getData());
            } else if (node instanceof Element child) {
                element(child, look);
            }
        }
    }

    private void element(Element element, Look around) {
        Look look = styles.look(around, element);
        switch (element.normalName()) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "dd" -> paragraph(element, look);
            case "div", "section", "article", "main", "header", "footer", "center", "dl" -> division(element, look);
            case "ul", "ol" -> apart(() -> lists.within(element, () -> within(element, look)));
            case "li" -> apart(() -> {
                lists.item(element);
                within(element, look);
            });
            case "blockquote" -> apart(() -> lists.quoted(() -> within(element, look)));
            case "table" -> apart(() -> grid(element, look));
            case "br" -> open.lineBreak(look);
            case "img", "svg", "object", "iframe", "video", "math" -> picture(element);
            case "script", "style", "template", "noscript", "title", "head" -> { }
            case "a" -> anchor(element, look);
            case "span" -> span(element, look);
            default -> within(element, look);
        }
    }

    /** The comments at the end of a page of Google's, and what LibreOffice repeats at the edges, are no part of the body. */
    private void division(Element element, Look look) {
        boolean edge = element.attr("title").equals("header") || element.attr("title").equals("footer");
        boolean comment = element.selectFirst("> p > a[href^=#cmnt_ref]") != null || element.attr("style").contains("mso-element:comment");
        if (!edge && !comment) {
            apart(() -> within(element, look));
        }
    }

    private void apart(Runnable content) {
        end();
        content.run();
        end();
    }

    private void paragraph(Element element, Look look) {
        end();
        open.style(styleOf(element));
        open.mark(element.id());
        within(element, look);
        end();
    }

    private String styleOf(Element element) {
        String name = element.normalName();
        if (name.matches("h[1-6]")) {
            return "heading " + name.charAt(1);
        }
        String links = element.select("a[href^=#]").text();
        boolean contents = front == Front.BELOW && !links.isEmpty() && links.equals(element.text());
        return PageStyles.named(element).map(Style::label).orElse(name.equals("pre") ? Style.CODE.label() : contents ? Style.CONTENTS_1.label()
                : element.text().equals(draft.labels().text("pack.contents")) ? Style.CONTENTS_HEADING.label() : "");
    }

    private void anchor(Element element, Look look) {
        open.mark(element.hasAttr("name") ? element.attr("name") : element.id());
        String href = element.attr("href");
        Optional<Element> comment = Optional.ofNullable(comments.get(href));
        if (comment.isPresent()) {
            Element whole = Optional.ofNullable(comment.get().closest("div")).orElse(comment.get()).clone();
            whole.select("a[href^=#]").remove();
            note(whole.text());
        } else {
            within(element, look);
        }
    }

    /** Word sets a tab as spaces, and says so. */
    private void span(Element element, Look look) {
        if (element.attr("style").contains("mso-tab-count")) {
            open.words(look, "\t");
        } else if (!element.attr("style").contains("mso-comment-reference") && !element.hasClass("MsoCommentReference")) {
            within(element, look);
        } else {
            element.select("a[href]").forEach(link -> anchor(link, look));
        }
    }

    private void note(String words) {
        open.comment(draft.comment(new Note("", Optional.empty(), words.strip())));
    }

    private void picture(Element element) {
        Element paragraph = element.closest("p");
        // A chart of ours, which LibreOffice calls an object, is above its table.
        boolean above = element.attr("name").startsWith("Object") && paragraph != null && paragraph.nextElementSibling() != null && paragraph.nextElementSibling().normalName().equals("table");
        if (!above && !OwnChart.isName(element.attr("name"))) {
            losses.box(element.normalName().equals("img") ? "" : element.text());
        }
    }

    private void end() {
        ParagraphAsRead read = lists.placed(open.take());
        if (!read.isBlank() || read.number() > 0) {
            to.line(front(read));
        }
    }

    /** The first paragraph below the line above the title is the title, and the next what is below that. */
    private ParagraphAsRead front(ParagraphAsRead read) {
        boolean plain = read.style().isEmpty() && front != Front.BELOW;
        if (plain && front == Front.ABOVE && Kickers.starts(read.text())) {
            front = Front.TITLE;
            return read.styled(Style.KICKER);
        }
        Front here = front;
        front = here == Front.ABOVE && plain ? here : Front.values()[Math.min(here.ordinal() + 1, Front.BELOW.ordinal())];
        front = plain ? front : Front.BELOW;
        return plain && here.style != Style.NORMAL ? read.styled(here.style) : read;
    }

    private void grid(Element table, Look look) {
        List<List<List<StyledPiece>>> rows = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        BodyBlocks outer = to;
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                List<List<StyledPiece>> cells = new ArrayList<>();
                row.children().forEach(cell -> cells.add(cell(cell, styles.look(look, cell), comments)));
                rows.add(cells);
            }
        }
        to = outer;
        rows.removeIf(List::isEmpty);
        if (!rows.isEmpty()) {
            to.grid(TableAsRead.bare(OptionalInt.empty(), rows, comments));
        }
    }

    private List<StyledPiece> cell(Element cell, Look look, List<String> comments) {
        List<StyledPiece> words = new ArrayList<>();
        to = new BodyBlocks() {
            @Override
            public void line(ParagraphAsRead read) {
                comments.addAll(read.comments());
                if (!words.isEmpty()) {
                    words.add(StyledPiece.plain(StyledPiece.BREAK));
                }
                words.addAll(read.pieces());
            }

            @Override
            public void grid(TableAsRead inner) {
                inner.rows().forEach(row -> row.forEach(words::addAll));
            }
        };
        within(cell, look);
        end();
        return words;
    }
}
