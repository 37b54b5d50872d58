package coop.hatstand.html.internal;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Code;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Document;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Note;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.TreeWalker;
import coop.hatstand.export.ScriptLanguages;
import coop.hatstand.internal.labels.Labels;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes one page. */
public final class HtmlPage extends TreeWalker {

    private static final int DEEPEST_HEADING = 6;
    /** A table with more columns may be wider than a phone, and scrolls by itself. */
    private static final int FEW_COLUMNS = 4;
    private static final int SHORT_LABEL = 3;
    private static final int HAND_LINES = 3;
    private static final String RULE = "<div class=\"rule\"></div>\n";

    private final Markup out;
    private final Metadata metadata;
    private ScriptLanguages languages;
    private int depth = 1;
    private boolean linked;
    /** What a table here is about: the heading above it, or whose answer it is in. */
    private String about = "";

    private HtmlPage(Appendable out, Metadata metadata) {
        this.out = new Markup(out);
        this.metadata = metadata;
        this.languages = new ScriptLanguages(metadata.language());
    }

    /** Writes a document. */
    public static void write(Document document, Appendable out) {
        HtmlPage page = new HtmlPage(out, document.metadata());
        page.head();
        page.top(document.blocks());
        page.blocks(document.blocks());
        page.walk();
        page.out.raw("</main>\n</body>\n</html>\n");
    }

    private void head() {
        String styles = StyleSheet.of(metadata);
        String policy = "default-src 'none'; style-src '" + StyleSheet.hash(styles) + "'; base-uri 'none'; form-action 'none'";
        Metadata.Furniture furniture = metadata.furniture();
        boolean fromLeft = new Bidi(furniture.page(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        String language = Locale.forLanguageTag(metadata.language()).toLanguageTag();
        out.raw("<!DOCTYPE html>\n<html" + Markup.attribute("lang", language) + " dir=\"" + (fromLeft ? "ltr" : "rtl") + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.raw("<meta http-equiv=\"Content-Security-Policy\"" + Markup.attribute("content", policy) + ">\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        if (metadata.audience() != Audience.PUBLIC) {
            out.raw("<meta name=\"robots\" content=\"noindex\">\n");
        }
        out.raw("<title>").words(metadata.title() + (furniture.kicker().isBlank() ? "" : " · " + furniture.kicker())).raw("</title>\n");
        out.raw("<style>").raw(styles).raw("</style>\n</head>\n<body class=\"" + metadata.audience().id() + "\">\n");
    }

    /** An id of the page's own has an underscore, which those of a document have not. */
    private void top(List<Block> blocks) {
        Labels labels = Labels.orEnglish(metadata.language());
        out.line("a", " class=\"skip\" href=\"#main_\"", labels.text("page.skip"));
        out.raw("<header>\n").line("p", " class=\"kicker\"", metadata.furniture().kicker());
        out.line("h1", " dir=\"auto\"", metadata.title()).line("p", " class=\"standfirst\"", metadata.furniture().standfirst()).raw("</header>\n");
        List<Section> sections = blocks.stream().filter(Section.class::isInstance).map(Section.class::cast).toList();
        if (sections.size() > 1) {
            out.raw("<nav aria-labelledby=\"contents_\">\n<details>\n").line("summary", " id=\"contents_\"", metadata.furniture().contents()).raw("<ul>\n");
            for (Section section : sections) {
                out.raw("<li><a" + Markup.attribute("href", "#" + section.id()) + ">").words(plain(section.heading())).raw("</a></li>\n");
            }
            out.raw("</ul>\n</details>\n</nav>\n");
        }
        out.raw("<main id=\"main_\" tabindex=\"-1\">\n");
    }

    /** A heading's number and words. */
    private static String plain(Section.Heading heading) {
        return heading.number().map(number -> number + " ").orElse("") + Prose.ofInlines(heading.words());
    }

    /** Asks for an element: its start tag, what the content writes or asks for, and its end tag. */
    private void element(String tag, String attributes, Runnable content) {
        then(() -> {
            out.raw("<" + tag + attributes + ">");
            content.run();
            then(() -> out.raw("</" + tag + ">"));
        });
    }

    /** The same for one that stands on a line of its own. */
    private void block(String tag, String attributes, Runnable content) {
        element(tag, attributes, content);
        then(() -> out.raw("\n"));
    }

    private static String styled(String classes) {
        return " class=\"" + classes + "\"";
    }

    /** While the content is written, tables are about this. */
    private void about(String what, Runnable content) {
        String before = about;
        about = what;
        content.run();
        then(() -> about = before);
    }

    @Override
    protected void words(String words) {
        languages.stretches(words, (stretch, language) -> {
            language.ifPresent(tag -> out.raw("<span" + Markup.attribute("lang", tag) + ">"));
            out.words(stretch);
            language.ifPresent(tag -> out.raw("</span>"));
        });
    }

    @Override
    protected void section(Section section) {
        depth++;
        about(plain(section.heading()), () -> block("section", Markup.attribute("id", section.id()) + styled(section.role().name().toLowerCase(Locale.ROOT)), () -> {
            heading(section.heading());
            blocks(section.blocks());
        }));
        then(() -> depth--);
    }

    private void heading(Section.Heading heading) {
        String tag = "h" + Math.min(depth, DEEPEST_HEADING);
        boolean group = heading.kicker().isPresent();
        if (group) {
            out.raw("<hgroup>\n").line("p", styled("kicker"), heading.kicker().get());
        }
        if (!plain(heading).isBlank()) {
            block(tag, " dir=\"auto\"", () -> {
                heading.number().ifPresent(number -> out.line("span", styled("number"), number));
                inlines(heading.words());
            });
        }
        if (group) {
            then(() -> out.raw("</hgroup>\n"));
        }
    }

    @Override
    protected void paragraph(Paragraph paragraph) {
        block("p", switch (paragraph.voice()) {
            case PEOPLE -> "";
            case PROGRAM -> styled("program");
            case SMALL_PRINT -> styled("small");
        }, () -> inlines(paragraph.content()));
    }

    @Override
    protected void bulletList(BulletList list) {
        items("ul", "", list.items());
    }

    @Override
    protected void orderedList(OrderedList list) {
        items("ol", list.start() == 1 ? "" : " start=\"" + list.start() + "\"", list.items());
    }

    private void items(String tag, String attributes, List<List<Block>> items) {
        block(tag, attributes, () -> each(items, item -> block("li", "", () -> blocks(item))));
    }

    @Override
    protected void quotation(Quotation quotation) {
        block("blockquote", "", () -> blocks(quotation.blocks()));
    }

    @Override
    protected void codeBlock(CodeBlock code) {
        out.raw("<pre><code dir=\"auto\">").words(code.text()).raw("</code></pre>\n");
    }

    @Override
    protected void table(Table table) {
        boolean wide = table.header().size() > FEW_COLUMNS;
        String scrolls = " tabindex=\"0\" role=\"group\"" + (about.isBlank() ? "" : Markup.attribute("aria-label", about));
        block("div", styled(wide ? "wide table" : "table") + (wide ? scrolls : ""), () -> block("table", "", () -> {
            out.line("caption", "", about);
            block("thead", "", () -> row(table.header(), "col", "col"));
            block("tbody", "", () -> each(table.rows(), row -> row(row, table.rowHeaders() ? "row" : "", "")));
        }));
    }

    /** A row, and what its first cell and the others head, if anything. */
    private void row(List<List<Inline>> row, String first, String others) {
        block("tr", "", () -> {
            cell(row.get(0), first);
            each(row.subList(1, row.size()), cell -> cell(cell, others));
        });
    }

    private void cell(List<Inline> cell, String scope) {
        boolean heads = !scope.isEmpty() && !Prose.ofInlines(cell).isBlank();
        element(heads ? "th" : "td", heads ? Markup.attribute("scope", scope) : "", () -> inlines(cell));
    }

    @Override
    protected void facts(Facts facts) {
        if (facts.facts().isEmpty()) {
            return;
        }
        boolean parts = facts.facts().stream().allMatch(fact -> fact.label().length() <= SHORT_LABEL);
        block("dl", depth == 1 ? styled("strip") : parts ? styled("parts") : "", () -> each(facts.facts(), fact -> block("div", "", () -> {
            out.raw("<dt>").words(fact.label()).raw("</dt>\n");
            element("dd", "", () -> {
                inlines(fact.value());
                then(() -> chips(fact.chips()));
            });
        })));
    }

    private void chips(List<Chip> chips) {
        for (Chip chip : chips) {
            out.raw(" <bdi class=\"chip " + chip.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "\">").words(chip.words()).raw("</bdi>");
        }
    }

    @Override
    protected void entry(Entry entry) {
        Entry.Byline byline = entry.byline();
        ScriptLanguages around = languages;
        block("article", Markup.attribute("id", entry.id()) + (byline.heldBack() ? styled("held-back") : ""), () -> {
            out.raw("<p class=\"byline\"><bdi class=\"name\">").words(byline.name()).raw("</bdi>");
            chips(byline.chips());
            if (!byline.remarks().isEmpty()) {
                out.raw(" <span class=\"remark\">").words(String.join(" · ", byline.remarks())).raw("</span>");
            }
            out.raw(" <span class=\"place\">").words(byline.ref() + byline.place().map(place -> " · " + place).orElse("")).raw("</span></p>\n");
            entry.language().ifPresent(language -> languages = new ScriptLanguages(language));
            about(byline.ref() + ", " + byline.name(), () ->
                    block("div", " dir=\"auto\"" + entry.language().map(tag -> Markup.attribute("lang", tag)).orElse(""), () -> blocks(entry.body())));
            then(() -> languages = around);
            each(entry.notes(), this::note);
        });
    }

    private void note(Note note) {
        out.raw("<div class=\"note\">\n").line("p", styled("name"), note.author() + note.at().map(at -> (note.author().isEmpty() ? "" : ", ") + at.toString().substring(0, 10)).orElse(""));
        out.line("p", styled("lines"), note.text()).raw("</div>\n");
    }

    @Override
    protected void slot(Slot slot) {
        if (slot.unprinted()) {
            return;
        }
        block("div", styled("slot " + slot.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')), () -> {
            out.line("p", styled("label"), slot.label());
            if (slot.blocks().isEmpty()) {
                out.raw(RULE.repeat(slot.kind() == Slot.Kind.HANDWRITING ? HAND_LINES : 1));
            }
            blocks(slot.printed());
        });
    }

    @Override
    protected void emphasis(Emphasis emphasis) {
        element("em", "", () -> inlines(emphasis.content()));
    }

    @Override
    protected void strong(Strong strong) {
        element("strong", "", () -> inlines(strong.content()));
    }

    @Override
    protected void code(Code code) {
        out.raw("<code>").words(code.text()).raw("</code>");
    }

    @Override
    protected void lineBreak(LineBreak lineBreak) {
        out.raw("<br>");
    }

    @Override
    protected void marked(Marked marked) {
        element("mark", "", () -> inlines(marked.content()));
    }

    @Override
    protected void link(Link link) {
        linking(Link.address(link.target()), () -> inlines(link.content()));
    }

    @Override
    protected void reference(Reference reference) {
        linking(Optional.of("#" + reference.target()), () -> words(reference.text()));
    }

    /** Links do not nest; what leads nowhere is only its words. */
    private void linking(Optional<String> address, Runnable content) {
        if (linked || address.isEmpty()) {
            content.run();
            return;
        }
        linked = true;
        element("a", Markup.attribute("href", address.get()), content);
        then(() -> linked = false);
    }
}
