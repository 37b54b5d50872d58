package coop.hatstand.markup;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.internal.markup.normal.MarkHandling;
import coop.hatstand.internal.markup.normal.NormalForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads and writes Markdown: CommonMark 0.31 and the tables of GitHub Flavored Markdown.
 *
 * <p>{@code parse(write(blocks))} equals {@code normalise(blocks)}, and {@code write(parse(text))} is a fixed point, except for text
 * that is too slow to parse.
 *
 * <h2>The normal form</h2>
 * <ul>
 *   <li>Only the kinds of block that people can write, nested at most 100 levels deep; a deeper list or quotation becomes a paragraph of its text.
 *   <li>White space (including line feeds and tabs) is one space, with none beside a line break or at either end of a paragraph, cell or emphasis;
 *       other spaces, such as the no-break space, count as letters. No line break starts or ends a paragraph.
 *   <li>What no text can contain, such as a control character or a lone surrogate, is U+FFFD.
 *   <li>Adjacent texts are merged, and so are adjacent emphasis, strong and code. Nothing contains its own kind.
 *   <li>An http or https address in the text is a link. A link without text shows its target. Blank code is a space; a blank line of code is empty;
 * the tag of a code block has no backticks or tildes.
 *   <li>Paragraphs and quotations are not empty, lists have items; an item may be empty, since its number may be meaningful.
 *   <li>A table's rows have header cells exactly if every non-empty first cell is strong; those cells are then not {@code Strong} as well.
 *   <li>Paragraphs are in people's voice. {@code Marked} and {@code Reference} become their text.
 * </ul>
 */
public final class Markdown {

    private Markdown() {}

    /** Same as {@link #parse(String, LineEnds)}, for text whose lines were wrapped. For example, {@code parse("*Hi* there")} is one paragraph with emphasis and text. */
    public static List<Block> parse(String markdown) {
        return parse(markdown, LineEnds.WRAP);
    }

    /**
     * Reads Markdown from any source. Always succeeds.
     *
     * <p>No word is lost. What an answer cannot contain is converted: a heading becomes a strong paragraph, a thematic break into {@code * * *}, an
     * image into its description, linked if it can be; a link that leads nowhere outside into its words; a link's title into words in round brackets
     * after it; a link definition, used or not, into a paragraph. Discourse's {@code [quote]} becomes a quotation. HTML is read as {@link Html} reads
     * it; a tag that HTML does not have, such as {@code <your name>}, is text. Closed HTML comments, scripts and styles are dropped, since nobody who
     * saw the page saw them.
     *
     * <p>Bounded: nesting deeper than 100 levels is read as text, and text made to be slow to parse is read as {@link PlainText}.
     */
    public static List<Block> parse(String markdown, LineEnds lineEnds) {
        return MarkdownParser.read(markdown, lineEnds);
    }

    /**
     * Writes blocks as canonical Markdown that is readable as it is, and escapes only what would otherwise be read as markup.
     *
     * @throws IllegalArgumentException if the blocks include a section, entry, slot or facts, which people cannot write
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

    /** Same as {@link #write(List)}, to a stream of characters. Each block ends with a line feed. */
    public static void write(List<Block> blocks, Appendable out) throws IOException {
        new Manuscript(out, MarkHandling.WORDS).blocks(blocks);
    }

    /** The blocks in the normal form described above, which {@link #parse} returns and {@link #write} writes. */
    public static List<Block> normalise(List<Block> blocks) {
        return List.copyOf(NormalForm.of(blocks, MarkHandling.WORDS));
    }

    /** A paragraph's inlines in normal form. */
    public static List<Inline> normaliseInlines(List<Inline> content) {
        return NormalForm.inlines(content, MarkHandling.WORDS);
    }
}
