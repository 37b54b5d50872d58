package coop.hatstand.markdown;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.markup.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** The text as it grows: pieces parted by blank lines. Blocks are kept until a heading or rule comes, so that neighbours are written as such. */
final class Page {
    private static final int MOST_KEPT = 64;
    private final Writer out;
    private final List<Block> kept = new ArrayList<>();
    private boolean started;

    Page(Writer out) {
        this.out = out;
    }

    void block(Block block) {
        kept.add(block);
        if (kept.size() >= MOST_KEPT && block instanceof Paragraph) {
            flush();
        }
    }

    /** A heading of a level from 1; deeper than 6 is 6. */
    void heading(int level, List<Inline> words) {
        flush();
        String line = Markdown.write(List.of(new Paragraph(Paragraph.Voice.PROGRAM, words))).strip().replace('\n', ' ');
        piece("#".repeat(Math.min(6, level)) + " " + Headings.escaped(line) + "\n");
    }

    void rule() {
        flush();
        piece("---\n");
    }

    /** Where an edited text's pieces are known again by; shown nowhere. */
    void anchor(String id) {
        flush();
        piece("<!-- " + id + " -->\n");
    }

    void flush() {
        if (!kept.isEmpty()) {
            String text = Markdown.write(kept).strip();
            kept.clear();
            if (!text.isEmpty()) {
                piece(text + "\n");
            }
        }
    }

    private void piece(String text) {
        try {
            out.write(started ? "\n" : "");
            out.write(text);
            started = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
