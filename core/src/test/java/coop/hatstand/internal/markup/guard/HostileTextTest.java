package coop.hatstand.internal.markup.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Quotation;
import coop.hatstand.markup.Html;
import coop.hatstand.markup.Markdown;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to be slow, deep or large end soon, on a small stack, with their words kept. */
class HostileTextTest {

    private static final Duration SOON = Duration.ofMinutes(5);
    /** Characters of tags; jsoup needs some microseconds for each. */
    private static final int OPEN_TAGS = 500_000;
    private static final int MILLION = 1_000_000;

    @Test
    void codeIsNoNestingHoweverItLooks() {
        String deep = ">".repeat(200) + "\n" + "- ".repeat(200);
        assertEquals(List.of(new CodeBlock("", deep)), Markdown.parse("```\n" + deep + "\n```"));
        assertEquals(List.of(new CodeBlock("", deep + "\n```")), Markdown.parse("~~~~\n" + deep + "\n```\n~~~~"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("quotations", ">".repeat(MILLION)),
                text("quotations after a fence that HTML swallows", "<div>\n```\n\n" + ">".repeat(MILLION)),
                text("quotations after a fence that a comment swallows", "<!--\n```\n-->\n" + ">".repeat(MILLION)),
                text("quotations after a fence beside a list", "- a\n ```\n" + ">".repeat(MILLION)),
                text("quotations after a fence in a list", "1. a\n\n   ```\n" + ">".repeat(MILLION)),
                text("quotations after a fence in a quotation", "> ```\n" + ">".repeat(MILLION)),
                text("quotations after a fence with a tab", "a\n\t```\n" + ">".repeat(MILLION)),
                text("quotations after a fence that ended", "```\na\n```\n" + ">".repeat(MILLION)),
                text("quotations after a fence of a definition", "[a]: b '\n```\n'\n" + ">".repeat(MILLION)),
                text("quotations after a fence of a footnote", "[^a]: b\n```\n\n" + ">".repeat(MILLION)),
                text("quotations after a fence of details", "[details=a]\n```\n[/details]\n" + ">".repeat(MILLION)),
                text("quotations after a fence of a forum's quotation", "[quote=\"a\"]\n```\n[/quote]\n" + ">".repeat(MILLION)),
                text("quotations with spaces", "> ".repeat(MILLION)),
                text("bullets", "- ".repeat(MILLION)),
                text("numbers", "1. ".repeat(MILLION)),
                text("bullets in quotations", "- > ".repeat(MILLION / 2)),
                text("open brackets", "[".repeat(MILLION)),
                text("brackets", "[".repeat(MILLION / 2) + "]".repeat(MILLION / 2)),
                text("links in links", "[".repeat(10_000) + "](http://a.b)".repeat(10_000)),
                text("stars", "*".repeat(MILLION)),
                text("stars and lines", "*_".repeat(MILLION / 2)),
                text("emphasis that never ends", "*a **a ".repeat(50_000)),
                text("emphasis that never starts", "a** ".repeat(50_000)),
                text("emphasis in emphasis", "*a _b ".repeat(3_000) + "b_ a* ".repeat(3_000)),
                text("ticks of many lengths", ticks(2_000)),
                text("ticks", "`a``b```c````d ".repeat(50_000)),
                text("links that never end", "[a](<b".repeat(50_000)),
                text("links without an end", "[a](b".repeat(50_000)),
                text("pictures in brackets", "![[]()".repeat(50_000)),
                text("titles that never end", "[a](b \"".repeat(50_000)),
                text("names of links", "[x][y]".repeat(50_000)),
                text("comments that never end", "a <!-- ".repeat(50_000)),
                text("instructions that never end", "a <?".repeat(50_000)),
                text("declarations", "a <!A ".repeat(50_000)),
                text("raw sections", "a <![CDATA[".repeat(50_000)),
                text("tags", "a <b>".repeat(100_000)),
                text("blocks of tags", "<div>\n".repeat(100_000)),
                text("attributes", "a <a x=\"".repeat(50_000)),
                text("addresses in angles", "<a@" + "a.".repeat(MILLION)),
                text("bars", "|".repeat(MILLION) + "\n" + "|-".repeat(MILLION)),
                text("definitions", "[a]: b\n".repeat(50_000)),
                text("entities", "&a".repeat(MILLION)),
                text("backslashes", "\\".repeat(MILLION)),
                text("addresses", "http://a.b/((((".repeat(100_000) + "*"),
                text("schemes", "a://".repeat(MILLION) + "*"),
                text("forum quotes", "[quote]\n".repeat(20_000) + "x\n" + "[/quote]\n".repeat(20_000)),
                text("zeros", "\0".repeat(MILLION) + "*"),
                text("one line of 20 MB", "a word of the line *".repeat(MILLION)));
    }

    private static Arguments text(String name, String text) {
        return Arguments.of(name, text + " lastword");
    }

    private static String ticks(int lengths) {
        StringBuilder ticks = new StringBuilder();
        for (int i = 1; i < lengths; i++) {
            ticks.append('e').append("`".repeat(i));
        }
        return ticks.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isReadSoon(String name, String text) {
        List<Block> blocks = assertTimeoutPreemptively(SOON, () -> Markdown.parse(text));
        String words = Prose.of(blocks);
        assertTrue(words.contains("lastword"), () -> words.substring(Math.max(0, words.length() - 200)));
    }

    @Test
    void htmlIsReadSoon() {
        for (String tag : List.of("<div>", "<b>", "<b><i>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<p>", "<a href=\"http://x.y\">", "<span>", "<font>", "<details>", "<pre>")) {
            List<Block> blocks = assertTimeoutPreemptively(SOON, () -> Html.parse(tag.repeat(OPEN_TAGS / tag.length()) + "lastword"), tag);
            assertTrue(Prose.of(blocks).contains("lastword"), tag);
        }
    }

    @Test
    void whatIsDeepIsWordsInTheEnd() {
        List<Block> blocks = Markdown.parse("> ".repeat(150) + "deep");
        assertEquals(100, depth(blocks));
        assertTrue(Prose.of(blocks).endsWith("deep"));
    }

    @Test
    void whatWasBuiltTooDeepIsWordsInTheEnd() {
        Block block = Paragraph.of("deep");
        for (int i = 0; i < 100_000; i++) {
            block = i % 2 == 0 ? new Quotation(List.of(block)) : new BulletList(List.of(List.of(block)));
        }
        List<Block> normal = Markdown.normalise(List.of(block));
        assertEquals(100, depth(normal));
        assertEquals("deep", Prose.of(normal));
        assertEquals(normal, Markdown.parse(Markdown.write(normal)));
    }

    private static int depth(List<Block> blocks) {
        Block first = blocks.get(0);
        return first instanceof Quotation quotation ? 1 + depth(quotation.blocks()) : first instanceof BulletList list ? 1 + depth(list.items().get(0)) : 0;
    }
}
