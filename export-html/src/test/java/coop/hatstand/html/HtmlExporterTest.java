package coop.hatstand.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.contract.Specimens;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Link;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a web page has: tags, links, a style sheet, and a policy of what it may do. */
final class HtmlExporterTest {
    private static final Set<String> HELD = Set.of("html", "head", "meta", "title", "style", "body", "a", "header", "p", "h1", "h2", "h3", "h4", "h5", "h6", "nav", "details", "summary", "ul", "ol", "li",
            "main", "section", "hgroup", "span", "bdi", "div", "dl", "dt", "dd", "article", "blockquote", "pre", "code", "table", "caption", "thead", "tbody", "tr", "th", "td", "em", "strong", "mark", "br");

    private static String written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter().export(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document titled(String title, String kicker, String language, Inline... words) {
        Metadata.Furniture furniture = new Metadata.Furniture(kicker, "", "Page {page} of {pages}", "Contents", List.of());
        return new Document(new Metadata(title, Audience.SPOKESPERSON, language, Optional.empty(), furniture), List.of(Paragraph.of(words)), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "</style><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title><b>", "<!--", "]]>", "&lt;b&gt;", "\\22 } body { display: none }",
        "*/ } @import url(https://example.org/)", "';--\n</style>", "javascript:alert(1)", "<a href='javascript:alert(1)'>", "\u0000\u0085\ud800\uffff", "{page}\" url(x) \""})
    void wordsStayWords(String words) throws IOException {
        String html = written(titled(words, words, "en", new Text(words)));
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        org.jsoup.nodes.Document page = Jsoup.parse(html, "", parser);
        assertEquals(List.of(), parser.getErrors());
        String plain = words.replaceAll("[\\x00\\x85\\ud800\\uffff]", "\ufffd");
        assertEquals(List.of(plain, plain, plain), List.of(page.select("h1").get(0).wholeText(), page.select("header .kicker").get(0).wholeText(), page.select("main > p").get(0).wholeText()));
        assertEquals(1, page.select("style").size());
        assertEquals(0, page.select("style").get(0).data().chars().filter(c -> c == '"').count() % 2, "every string in the style sheet ends");
        assertFalse(page.select("style").get(0).data().matches("(?s).*(@import|url\\().*"), "the style sheet asks for nothing");
    }

    @Test
    void holdsNoOtherElementsAndNothingThatRunsOrAsks() throws IOException {
        for (Document document : List.of(Specimens.everyKind(), Specimens.awkward(), Specimens.nested(20), Specimens.briefing(Audience.PUBLIC))) {
            Set<String> others = new TreeSet<>();
            Jsoup.parse(written(document)).getAllElements().forEach(element -> {
                if (!element.tagName().equals("#root") && !HELD.contains(element.tagName())) {
                    others.add(element.tagName());
                }
                element.attributes().forEach(attribute -> {
                    if (attribute.getKey().startsWith("on") || Set.of("style", "src").contains(attribute.getKey())) {
                        others.add(attribute.getKey());
                    }
                });
            });
            assertEquals(Set.of(), others);
        }
    }

    @Test
    void policyNamesTheStyleSheetAndNothingElse() throws Exception {
        org.jsoup.nodes.Document page = Jsoup.parse(written(Specimens.everyKind()));
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(page.select("style").get(0).data().getBytes(StandardCharsets.UTF_8));
        assertEquals("default-src 'none'; style-src 'sha256-" + java.util.Base64.getEncoder().encodeToString(digest) + "'; base-uri 'none'; form-action 'none'",
                page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
    }

    @Test
    void linksDoNotNestAndLeadWhereTheyMay() throws IOException {
        Link inner = new Link("https://example.org/inner", List.of(new Text("inner")));
        Link outer = new Link("mailto:a@example.org", List.of(new Text("outer "), inner, new Reference("q1", "1")));
        List<Element> links = Jsoup.parse(written(titled("t", "k", "en", outer, new Link("https:///nowhere", List.of(new Text("nowhere")))))).select("main a");
        assertEquals(List.of("mailto:a@example.org"), links.stream().map(link -> link.attr("href")).toList());
        assertEquals("outer inner1", links.get(0).text());
    }

    @Test
    void tablesSayWhatHeadsWhat() throws IOException {
        Inline twice = new Text("x");
        Table table = new Table(List.of(List.of(), List.of(twice)), List.of(List.of(List.of(twice), List.of(twice))), true);
        Document plain = titled("t", "k", "en");
        Section section = new Section("s", Section.Role.BACK, Section.Heading.of("Who answered"), List.of(table));
        Element page = Jsoup.parse(written(new Document(plain.metadata(), List.of(section), Optional.empty()))).select("table").get(0);
        assertEquals("Who answered", page.select("caption").text());
        assertEquals("<td></td><th scope=\"col\">x</th>", page.select("thead tr").html().replaceAll("\\s*\n\\s*", ""));
        assertEquals("<th scope=\"row\">x</th><td>x</td>", page.select("tbody tr").html().replaceAll("\\s*\n\\s*", ""));
    }

    @Test
    void languagesAreNamedAndWordsRunTheirWay() throws IOException {
        org.jsoup.nodes.Document page = Jsoup.parse(written(titled("t", "k", "fr", new Text("Bonjour, שלום à tous"))));
        assertEquals(List.of("fr", "ltr", "he", "שלום "), List.of(page.select("html").attr("lang"), page.select("html").attr("dir"), page.select("main span").attr("lang"), page.select("main span").get(0).wholeText()));
        Document arabic = titled("t", "k", "ar");
        Metadata.Furniture furniture = new Metadata.Furniture("k", "", "صفحة {page} من {pages}", "c", List.of());
        Metadata metadata = new Metadata("t", Audience.PUBLIC, "ar", Optional.empty(), furniture);
        assertEquals("rtl", Jsoup.parse(written(new Document(metadata, arabic.blocks(), Optional.empty()))).select("html").attr("dir"));
    }

    @Test
    void eachKindOfChipHasAClassAndAStyle() throws IOException {
        List<Chip> chips = new ArrayList<>();
        for (Chip.Kind kind : Chip.Kind.values()) {
            chips.add(new Chip(kind.name(), kind));
        }
        Entry entry = new Entry("a1.1", new Entry.Byline("Ana", chips, List.of(), "A1.1", Optional.empty()), List.of(), List.of());
        org.jsoup.nodes.Document page = Jsoup.parse(written(new Document(titled("t", "k", "en").metadata(), List.of(entry), Optional.empty())));
        String styles = page.select("style").get(0).data();
        List<String> plain = page.select(".chip").stream().map(chip -> chip.className().substring("chip ".length())).filter(name -> !styles.contains("." + name)).toList();
        assertEquals(List.of("by-hat"), plain, "outlined, as any chip is");
        assertEquals(1, page.select("article.held-back").size(), "with a bar down the whole answer");
    }

    @Test
    void onlyAPublicPageMayBeFoundBySearch() throws IOException {
        assertTrue(written(Specimens.briefing(Audience.MEMBERS)).contains("noindex"));
        assertFalse(written(Specimens.briefing(Audience.PUBLIC)).contains("noindex"));
    }
}
