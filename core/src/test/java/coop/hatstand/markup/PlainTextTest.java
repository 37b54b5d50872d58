package coop.hatstand.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Plain text, told in Markdown. */
class PlainTextTest {

    private static void assertTold(String text, String markdown) {
        assertEquals(markdown, Markdown.write(PlainText.parse(text)));
    }

    @Test
    void linesEndWhereTheyEnd() {
        assertTold("Many thanks,\nRichard\n\nPS: later", "Many thanks,\\\nRichard\n\nPS: later\n");
    }

    @Test
    void nothingIsMarkup() {
        assertTold("# no *heading* <b>\n> no quote", "\\# no \\*heading\\* \\<b>\\\n\\> no quote\n");
    }

    @Test
    void bulletsAreAList() {
        assertTold("We want:\n  • work\n  • bread\nand roses", "We want:\n\n- work\n- bread\n\nand roses\n");
        assertTold("- a\n  goes on\n- b", "- a\\\n  goes on\n- b\n");
    }

    @Test
    void numbersInARowAreAList() {
        assertTold("2. two\n3) three\n\n4. four", "2. two\n3. three\n4. four\n");
        assertTold("2. alone\nand more", "2\\. alone\\\nand more\n");
        assertTold("1. one\n3. three", "1\\. one\\\n3\\. three\n");
    }

    @Test
    void addressesAreLinks() {
        assertTold("see http://example.org/x, www.example.org", "see http://example.org/x, www.example.org\n");
        assertTold("see \"http://example.org/a_b_\".", "see \"<http://example.org/a_b>\\_\".\n");
    }

    @Test
    void aBlankBeforeABracketStays() {
        assertTold("[1 ] and [ 2]", "[1 ] and \\[ 2\\]\n");
        assertEquals(PlainText.parse("[1 ] and [ 2]"), Markdown.parse("[1 ] and [ 2]"));
    }

    @Test
    void anAddressInAngleBracketsStaysWords() {
        assertTold("<.@e>, <3@loaf.example> and <3", "\\<.@e>, \\<3@loaf.example> and <3\n");
    }

    @Test
    void aRowOfBarsIsNoTable() {
        assertTold("|".repeat(200), "\\" + "|".repeat(200) + "\n");
        assertTold("a " + "|".repeat(300), "a " + "\\|".repeat(300) + "\n");
    }
}
