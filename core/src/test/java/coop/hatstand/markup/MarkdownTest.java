package coop.hatstand.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Code;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Markdown is read as, and what it looks like when it is written. */
class MarkdownTest {

    private static List<Inline> text(String text) {
        return List.of(new Text(text));
    }

    private static Paragraph strong(String text) {
        return Paragraph.of(new Strong(text(text)));
    }

    private static void assertReads(String markdown, Block... blocks) {
        assertEquals(List.of(blocks), Markdown.parse(markdown));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "It's 3.5 (or more) - really!", "It cost £5 + VAT; that's 10% off.", "Why? Because #2 said so: a/b, c & d.", "snake_case and 2 * 3 * 4 = 24",
        "He said [sic] that 3 < 5 and 5 > 3.", "see http://example.org/a_b and (https://example.org/c).", "What — “really”? … yes!", "AT&T and R&D, C:\\Users\\me",
        "e-mail me@example.org @name :smile:", "Question 2. How? 2nd 3) 4.5"})
    void proseIsWrittenAsItIs(String prose) {
        assertEquals(prose + "\n", Markdown.write(PlainText.parse(prose)));
    }

    @Test
    void headingsAndRulesArePeoplesWordsLikeOthers() {
        assertReads("# Big\n\nwords\n\nSmall\n---\n\n* * *\n", strong("Big"), Paragraph.of("words"), strong("Small"), Paragraph.of("* * *"));
    }

    @Test
    void lineEndsAreSpacesOrBreaks() {
        assertReads("one\ntwo  \nthree", Paragraph.of(new Text("one two"), new LineBreak(), new Text("three")));
        assertEquals(List.of(Paragraph.of(new Text("one"), new LineBreak(), new Text("two"))), Markdown.parse("one\ntwo", LineEnds.KEEP));
    }

    @Test
    void numbersThatPeopleTypeAreKept() {
        assertReads("2. b\n3. c\n6. f\n8. h\n", numbered(2, "b", "c"), numbered(6, "f"), numbered(8, "h"));
        assertReads("1. a\n1. b\n1. c\n", numbered(1, "a", "b", "c"));
        assertReads("3. c\n4.\n5. e\n", new OrderedList(3, List.of(List.of(Paragraph.of("c")), List.of(), List.of(Paragraph.of("e")))));
    }

    private static OrderedList numbered(int start, String... items) {
        return new OrderedList(start, java.util.Arrays.stream(items).map(item -> List.<Block>of(Paragraph.of(item))).toList());
    }

    @Test
    void linksThatLeadNowhereOutsideAreWords() {
        assertReads("[a](javascript:alert(1)) [b](file:///etc/passwd) [c](/t/topic/1)", Paragraph.of("a b c"));
        assertReads("<https://example.org> <me@example.org>", Paragraph.of(
                new Link("https://example.org", text("https://example.org")), new Text(" "), new Link("mailto:me@example.org", text("me@example.org"))));
    }

    @Test
    void imagesAreTheirDescriptions() {
        assertReads("![a hat](https://example.org/hat.png)", Paragraph.of(new Link("https://example.org/hat.png", text("a hat"))));
        assertReads("![hats|690x388](upload://abc.png)", Paragraph.of("hats"));
        assertReads("![](https://example.org/x.png)", Paragraph.of(new Link("https://example.org/x.png", text("https://example.org/x.png"))));
    }

    @Test
    void whatIsDefinedForLinksIsKept() {
        assertReads("see [it][1]\n\n[1]: https://example.org/ \"Title\"\n", Paragraph.of(
                new Text("see "), new Link("https://example.org/", text("it")), new Text(" (Title)")),
                Paragraph.of(new Text("[1]: "), new Link("https://example.org/", text("https://example.org/")), new Text(" \"Title\"")));
        assertReads("so[^1]\n\n[^1]: said somebody\n", Paragraph.of("so[^1]"), Paragraph.of("[^1]: said somebody"));
    }

    @Test
    void htmlIsReadForWhatItSays() {
        assertReads("a<br>b <b>c</b> <your name> <!-- hidden --> <span>d</span>", Paragraph.of(
                new Text("a"), new LineBreak(), new Text("b "), new Strong(text("c")), new Text(" <your name> d")));
        assertReads("<details><summary>More</summary>\n\n*inside*\n\n</details>\n", strong("More"), Paragraph.of(new Emphasis(text("inside"))));
        assertReads("<!-- never closed\n\nwords", Paragraph.of("<!-- never closed"), Paragraph.of("words"));
        assertReads("<script>alert(1)</script>\n\nwords", Paragraph.of("words"));
    }

    @Test
    void forumQuotesAreQuotations() {
        assertReads("[quote=\"Ada, post:3, topic:4\"]\nfirst *one*\n\nsecond\n[/quote]\n\nI agree.", new Quotation(List.of(
                strong("Ada:"), Paragraph.of(new Text("first "), new Emphasis(text("one"))), Paragraph.of("second"))), Paragraph.of("I agree."));
        assertReads("[quote=\"Ada\"]\nnever closed", Paragraph.of("[quote=\"Ada\"] never closed"));
    }

    @Test
    void tablesKeepEachCell() {
        assertReads("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| x \\| y |\n", new Table(
                List.of(text("a"), text("b"), List.of()), List.of(List.of(text("1"), text("2"), text("3")), List.of(text("x | y"), List.of(), List.of())), false));
        assertReads("| | n |\n|---|---|\n| **A** | 1 |\n| **B** | 2 |\n", new Table(
                List.of(List.of(), text("n")), List.of(List.of(text("A"), text("1")), List.of(text("B"), text("2"))), true));
    }

    @Test
    void codeIsLeftAlone() {
        assertReads("```sh extra\n<b> *x*\n\n  y\n```\n\n`` a`b ``", new CodeBlock("sh extra", "<b> *x*\n\n  y"), Paragraph.of(new Code("a`b")));
        assertReads("    indented\n    code\n", new CodeBlock("", "indented\ncode"));
    }

    @Test
    void listsSideBySideStayApart() {
        List<Block> lists = List.of(new BulletList(List.of(List.of(Paragraph.of("a")))), new BulletList(List.of(List.of(Paragraph.of("b")))));
        assertEquals("- a\n\n* b\n", Markdown.write(lists));
        assertEquals(lists, Markdown.parse(Markdown.write(lists)));
    }

    @Test
    void nestedListsAreWrittenTight() {
        Block inner = new BulletList(List.of(List.of(Paragraph.of("b")), List.of(Paragraph.of("c"))));
        assertEquals("1. a\n   - b\n   - c\n2. d\n", Markdown.write(List.of(new OrderedList(1, List.of(List.of(Paragraph.of("a"), inner), List.of(Paragraph.of("d")))))));
    }

    @Test
    void emphasisBesideLettersIsReadBack() {
        List<Block> words = List.of(Paragraph.of(new Text("un"), new Emphasis(text("believ")), new Text("able "), new Strong(text("(so)")), new Text("me")));
        assertEquals("un*believ*able **(so)**&#109;e\n", Markdown.write(words));
        assertEquals(words, Markdown.parse(Markdown.write(words)));
    }

    @Test
    void whatOnlyTheProgramMarksIsWords() {
        assertEquals("a key quote in A1.1\n", Markdown.write(List.of(Paragraph.of(new Marked(text("a key quote")), new Text(" in "), new Reference("a1.1", "A1.1")))));
        assertReads("<mark>mine</mark>", Paragraph.of("mine"));
    }

    @Test
    void whatIsNotPeoplesWordsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Markdown.write(List.of(new Facts(List.of()))));
    }

    @Test
    void nothingIsNothing() {
        assertEquals(List.of(), Markdown.parse(" \n\n"));
        assertEquals("", Markdown.write(List.of()));
        assertEquals(List.of(), Markdown.normalise(List.of(Paragraph.of(" "), new Quotation(List.of()), new BulletList(List.of()))));
    }
}
