package coop.hatstand.cli.draft;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Code;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.markup.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** People's words of every kind of block and inline, many of them looking like a draft's own parts or like markup. */
final class Wild {
    private static final List<String> PIECES = List.of("co-op", "members", "we own it", "naïve", "“quoted”", "a < b & c", "שלום לכולם", "مرحبا بالجميع", "日本", "😀", "e\u0301", "·",
            "[A1.1]", "[A2.1] · Ada", "[U1]", "File under: 2", "Question 1", "Line to take", "If pressed:", "! first", "1. not a list", "2)", "# no heading", "- item", "> said", "*", "**", "_", "__x__",
            "`", "```", "~~~", "---", "===", "***", "|", "| a | b |", "|---|", "<!-- a1.1 -->", "<b>", "</b>", "<a id=\"a1.1\"></a>", "{#a1.1}", "&amp;", "&", "&#42;", "\\", "\\*",
            "[x]: y", "[^1]", "![", "](", "]]>", "{page}", "http://a.example/b_(c)", "www.a.example", "me@example.org", "snake_case_word", "x*y*z", "~~gone~~", "@name", ":smile:",
            "\u00a0", "\u2003", "\u200b", "\u202e", "\u200f", "\u00ad", "  two  spaces ", "\t", "$", "%", "\"", "'", "new-1", "People", "1", "+", "\ufeff", "\u2028", "None", "no hat given");
    private static final List<String> TARGETS = List.of("http://a.example", "https://a.example/c_d_(e)?f=g&h#i", "http://a.example/)", "mailto:a@example.org", "http://a.example/\\*&amp;",
            "https://a.example/`[x]|y", "http://a.example/\u00e9_x_");
    private final Random random;

    Wild(Random random) {
        this.random = random;
    }

    /** Words of one line that are not blank. */
    String line() {
        return (one(List.of("Ada", "we", "it’s so", "שלום", "The 3 ways")) + (random.nextInt(3) > 0 ? " " + piece() : "") + (random.nextInt(3) == 0 ? piece() : "")).replaceAll("\\s+", " ").strip();
    }

    /** One to three blocks in the normal form, one of which has words. */
    List<Block> body() {
        List<Block> blocks = new ArrayList<>(several(() -> block(2)));
        blocks.add(random.nextInt(blocks.size() + 1), Paragraph.of(line()));
        return Markdown.normalise(blocks);
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 4)) {
            case 3 -> random.nextBoolean() ? table() : new CodeBlock(random.nextBoolean() ? "" : "java", "if (a < b) {\n\treturn;\n\n  " + piece() + "}");
            case 4, 5 -> new BulletList(several(() -> several(() -> block(depth - 1))));
            case 6 -> new OrderedList(one(List.of(0, 1, 3)), several(() -> several(() -> block(depth - 1))));
            case 7 -> new Quotation(several(() -> block(depth - 1)));
            default -> new Paragraph(Paragraph.Voice.PEOPLE, inlines(2));
        };
    }

    private Table table() {
        int columns = 1 + random.nextInt(3);
        Supplier<List<List<Inline>>> row = () -> IntStream.range(0, columns).mapToObj(i -> random.nextInt(4) == 0 ? List.<Inline>of() : inlines(1)).toList();
        return new Table(row.get(), several(row), random.nextBoolean());
    }

    private List<Inline> inlines(int depth) {
        return several(() -> inline(depth));
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth > 0 ? 11 : 6)) {
            case 4 -> new Code(piece() + "x");
            case 5 -> new LineBreak();
            case 6 -> new Emphasis(inlines(depth - 1));
            case 7 -> new Strong(inlines(depth - 1));
            case 8 -> new Link(one(TARGETS), inlines(depth - 1));
            default -> new Text(random.nextInt(3) == 0 ? line() : piece());
        };
    }

    private String piece() {
        return one(PIECES);
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> List<T> several(Supplier<? extends T> value) {
        return IntStream.rangeClosed(0, random.nextInt(3)).<T>mapToObj(i -> value.get()).toList();
    }
}
