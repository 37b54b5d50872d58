package coop.hatstand.markup;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.internal.markup.normal.MarkHandling;
import coop.hatstand.internal.markup.normal.NormalForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Markdown both ways: CommonMark 0.31 and the tables of GitHub Flavored Markdown.
 *
 * <p>{@code parse(write(blocks))} equals {@code normalise(blocks)}, and {@code write(parse(text))} is a fixed point, short of texts
 * that are too slow to parse.
 *
 * <h2>The normal form</h2>
 * <ul>
 *   <li>Only the kinds of block people's words are made of, nested at most 100 deep; a deeper list or quotation is a paragraph of its words.
 *   <li>White space (line feeds and tabs too) is one space, and none stands beside a line break or at either end of a paragraph, cell or emphasis;
 *       other spaces, such as the no-break space, are letters like any other. No line break starts or ends a paragraph.
 *   <li>What can be in no text, such as a control character or half a surrogate pair, is U+FFFD.
 *   <li>Neighbouring texts are one, and so is emphasis that follows emphasis, strong strong, and code code. Nothing holds its own kind.
 *   <li>An http or https address in the words is a link. A link without words shows its target. Code that is blank is a space; a blank line of code is empty; the word given with code has no
 *       backticks or tildes.
 *   <li>Paragraphs and quotations are not empty, lists have items; an item may be empty, since its number may mean something.
 *   <li>A table's rows have header cells exactly if each first cell that is not empty is strong; then it is not {@code Strong} besides.
 *   <li>Paragraphs are in people's voice. {@code Marked} and {@code Reference} become the words they hold.
 * </ul>
 */
public final class Markdown {

    private Markdown() {}

    /** {@link #parse(String, LineEnds)} of text whose lines were wrapped. */
    public static List<Block> parse(String markdown) {
        return parse(markdown, LineEnds.WRAP);
    }

    /**
     * Reads Markdown, whoever wrote it; always succeeds.
     *
     * <p>No word is lost. What has no place in people's words is turned into what has: a heading into a strong paragraph, a thematic break into
     * {@code * * *}, an image into its description, linked if it can be; a link that leads nowhere outside into its words; a link's title into words in
     * round brackets after it; a link definition, used or not, into a paragraph. Discourse's {@code [quote]} is a quotation. HTML is read as
     * {@link Html} reads it; a tag HTML does not know, such as {@code <your name>}, is words. HTML comments, scripts and styles that are
     * closed are dropped, since no reader of the page saw them.
     *
     * <p>Bounded: nesting over 100 is read as text, and a text made to be slow to parse is read as {@link PlainText}.
     */
    public static List<Block> parse(String markdown, LineEnds lineEnds) {
        return MarkdownParser.read(markdown, lineEnds);
    }

    /**
     * Writes blocks as canonical Markdown that reads well as it is and escapes only what would be read as markup.
     *
     * @throws IllegalArgumentException if there is a section, entry, slot or list of facts among the blocks: they are not people's words
     */
    public static String write(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        try {
            write(blocks, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** {@link #write(List)} to a stream of characters; each block ends with a line feed. */
    public static void write(List<Block> blocks, Appendable out) throws IOException {
        new Manuscript(out, MarkHandling.WORDS).blocks(blocks);
    }

    /** The blocks in the normal form told above; what {@link #parse} gives and {@link #write} writes. */
    public static List<Block> normalise(List<Block> blocks) {
        return List.copyOf(NormalForm.of(blocks, MarkHandling.WORDS));
    }

    /** A paragraph's pieces in normal form. */
    public static List<Inline> normaliseInlines(List<Inline> content) {
        return NormalForm.inlines(content, MarkHandling.WORDS);
    }
}
