package coop.hatstand.markup;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.internal.markup.normal.InlineCopy;
import coop.hatstand.internal.markup.normal.MarkHandling;
import coop.hatstand.internal.markup.normal.NormalForm;
import coop.hatstand.internal.markup.write.BlockWriter;
import coop.hatstand.internal.markup.write.InlineWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes a whole Markdown file, piece by piece: headings and rules of the program's, and blocks that people wrote, which can never be mistaken for
 * one.
 *
 * <p>A draft also has comments, key quotes ({@code <mark>}) and references ({@code [A2.1](#a2.1)}), which {@link Piece#of} reads back; without those
 * a text is fit to post. Blocks are written as {@link Markdown#write} writes them. Each piece is written immediately. Not safe for use by several
 * threads.
 */
public final class Manuscript {

    private final Appendable out;
    private final MarkHandling handling;
    private final BlockWriter writer;
    private boolean begun;
    private Optional<Block> before = Optional.empty();
    private char mark = '-';

    /**
     * Starts an empty text.
     *
     * @param draft whether it is a draft, to be read back
     */
    public Manuscript(Appendable out, boolean draft) {
        this(out, draft ? MarkHandling.KEPT : MarkHandling.STRONG);
    }

    Manuscript(Appendable out, MarkHandling handling) {
        this.out = out;
        this.handling = handling;
        this.writer = new BlockWriter(out);
    }

    /** Writes a heading of level 1 to 6. Line breaks in it become spaces. */
    public void heading(int level, List<Inline> words) throws IOException {
        List<Inline> line = new InlineCopy(handling, true).all(words).done();
        own("#".repeat(level) + " " + InlineWriter.write(line, InlineWriter.Place.HEADING));
    }

    /** Writes a horizontal rule. */
    public void rule() throws IOException {
        own("---");
    }

    /**
     * Writes an HTML comment, if this is a draft; otherwise does nothing.
     *
     * @param words ASCII letters, digits, spaces and punctuation other than angle brackets
     */
    public void comment(String words) throws IOException {
        if (handling == MarkHandling.KEPT) {
            own("<!-- " + words + " -->");
        }
    }

    private void own(String line) throws IOException {
        part();
        out.append(line.stripTrailing()).append('\n');
        before = Optional.empty();
    }

    /**
     * Writes blocks that people wrote.
     *
     * @throws IllegalArgumentException as {@link Markdown#write(List)}
     */
    public void blocks(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            for (Block normal : NormalForm.of(List.of(block), handling)) {
                part();
                mark = writer.block(normal, before, mark);
                before = Optional.of(normal);
            }
        }
    }

    private void part() throws IOException {
        if (begun) {
            out.append('\n');
        }
        begun = true;
    }
}
