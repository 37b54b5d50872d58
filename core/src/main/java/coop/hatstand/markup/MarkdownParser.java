package coop.hatstand.markup;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import coop.hatstand.document.Block;
import coop.hatstand.document.Paragraph;
import coop.hatstand.internal.markup.guard.HostileText;
import coop.hatstand.internal.markup.normal.InlineRun;
import coop.hatstand.internal.markup.normal.Letters;
import coop.hatstand.internal.markup.normal.MarkHandling;
import coop.hatstand.internal.markup.normal.NormalForm;
import java.util.ArrayList;
import java.util.List;

/** Reads Markdown, with a fast path for text that has little or no markup. */
final class MarkdownParser {

    /** Immutable once built, and shared: flexmark keeps no state between parses. */
    private static final class Shared {
        static final Parser PARSER = parser();
    }

    private MarkdownParser() {}

    static List<Block> read(String markdown, LineEnds lineEnds) {
        String text = markdown.replace("\r\n", "\n").replace('\r', '\n');
        if (UnmarkedText.isPlain(text)) {
            return paragraphs(text, lineEnds);
        }
        return OrdinaryText.read(text, lineEnds).orElseGet(() -> readMarkup(text, lineEnds));
    }

    /** The full parser; {@code text} has line feeds only. */
    static List<Block> readMarkup(String text, LineEnds lineEnds) {
        return HostileText.tamed(ForumQuotes.asQuotations(ForumTags.asMarkdown(Letters.fit(text))))
                .map(tame -> parsed(tame, lineEnds))
                .orElseGet(() -> PlainText.parse(text));
    }

    private static List<Block> parsed(String text, LineEnds lineEnds) {
        try {
            Document document = Shared.PARSER.parse(text);
            return List.copyOf(NormalForm.of(new BlockReader(document, lineEnds, MarkHandling.WORDS).read(), MarkHandling.WORDS));
        } catch (StackOverflowError e) {
            // Some of flexmark's regular expressions recurse once per character of a long word, and no check beforehand can catch them all.
            return PlainText.parse(text);
        }
    }

    static List<Piece> pieces(String draft) {
        String text = Letters.fit(draft.replace("\r\n", "\n").replace('\r', '\n'));
        String tame = HostileText.tamed(text).orElseThrow(() -> new IllegalArgumentException("the text has more markup than a person writes"));
        try {
            return new PieceReader(Shared.PARSER.parse(tame)).read();
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("the text has a word or a line that is too long to read", e);
        }
    }

    static List<Block> paragraphs(String text, LineEnds lineEnds) {
        List<Block> blocks = new ArrayList<>();
        InlineRun run = new InlineRun();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (Letters.blank(line)) {
                add(run, blocks);
                run = new InlineRun();
            } else {
                run.text(line);
                run = lineEnds == LineEnds.KEEP ? run.lineBreak() : run.text(" ");
            }
        }
        add(run, blocks);
        return List.copyOf(blocks);
    }

    private static void add(InlineRun run, List<Block> blocks) {
        if (!run.isEmpty()) {
            blocks.add(new Paragraph(Paragraph.Voice.PEOPLE, run.done()));
        }
    }

    private static Parser parser() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, false);
        return Parser.builder(options).build();
    }
}
