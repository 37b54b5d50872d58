package coop.hatstand.markup;

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
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated people's words, as awkward as can be. */
final class Trees {

    private static final String[] AWKWARD = {
        "#", "# ", "## a", "-", "- ", "+ ", "* ", "1.", "1. ", "2) ", "10. x", ">", "> ", "=", "===", "---", "- - -", "***", "___", "`", "``", "```", "~~~", "*", "**",
        "_", "__", "[", "]", "[]", "[a]", "[a]:", "[a]: b", "](", "](b)", "(", ")", "!", "![", "<", ">", "<b>", "</b>", "<!--", "-->", "<br>", "<a@b.c>",
        "&", "&amp;", "&#42;", "&nbsp;", "\\", "\\\\", "\\*", "\\\n", "|", "| a |", "|---|", "---|---", ":--", "a|b", "http://a.b", "https://a.b/c_d_(e)?f=g&h#i",
        "http://", "www.a.b", "me@a.b", "://", " ", "  ", "\t", "\n", "\n\n", "    x", "\u00a0", "\u2003", "\u200b", "\u202e", "\u0000", "\u0007", "\ud83d\ude00", "\ud800", "\udc00", "\uFEFF",
        "\u2028", "\u0085", "e\u0301", "\u0301", "\u20ac", "\u201cq\u201d", "\u2019", "a", "b", "foo", "snake_case_word", "It's 3.5 (or more) - really!", "x*y*z", "2 * 3 * 4", "a.", "a:",
        "~~gone~~", ":smile:", "@name", "^", "[^1]", "[^1]: x", "[x]", "[ ]", "[quote=\"a\"]", "[/quote]", "[b]x[/b]", "[url]http://a.b[/url]", "<your name>", "<div>", "<script>", "<!DOCTYPE x>", "<?x?>",
        "\"", "'", "$", "$$", "%", "{", "}", "http://x.y.", "(http://x.y)", "http://x.y*", "<http://x.y>", "javascript:x", "mailto:a@b.c", "+", "1", "9999999999.", "\u05d0", "\u0627"};

    private Trees() {}

    static Arbitrary<String> words() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.of(AWKWARD)),
                net.jqwik.api.Tuple.of(2, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(4)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(3)));
        return piece.list().ofMinSize(1).ofMaxSize(5).map(pieces -> String.join("", pieces));
    }

    static Arbitrary<Inline> inline(int depth) {
        Arbitrary<Inline> leaf = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, words().map(Text::new)),
                net.jqwik.api.Tuple.of(2, words().map(Code::new)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(new LineBreak())),
                net.jqwik.api.Tuple.of(1, target().map(target -> new Link(target, List.of(new Text(target))))));
        if (depth == 0) {
            return leaf;
        }
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, leaf),
                net.jqwik.api.Tuple.of(2, inlines(depth - 1).map(Emphasis::new)),
                net.jqwik.api.Tuple.of(2, inlines(depth - 1).map(Strong::new)),
                net.jqwik.api.Tuple.of(1, Combinators.combine(target(), inlines(depth - 1)).as(Link::new)));
    }

    private static Arbitrary<String> target() {
        return Arbitraries.of("http://a.b", "https://a.b/c_d_(e)?f=g&h#i", "http://a.b/)", "http://a.b/(", "mailto:a@b.c", "HTTP://A.b/*x*", "http://a.b/\\*&amp;<>",
                "https://a.b/`[x]|y", "http://a.b/\u00e9_", "http://", "https://a.b.", "http://a.b/_x_");
    }

    static Arbitrary<List<Inline>> inlines(int depth) {
        return inline(depth).list().ofMaxSize(4);
    }

    static Arbitrary<Block> block(int depth) {
        Arbitrary<Block> paragraph = inlines(2).map(content -> new Paragraph(Paragraph.Voice.PEOPLE, content));
        Arbitrary<Block> code = Combinators.combine(words(), words()).as(CodeBlock::new);
        Arbitrary<Block> leaf = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, paragraph), net.jqwik.api.Tuple.of(1, code), net.jqwik.api.Tuple.of(1, table()));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<List<Block>>> items = blocks(depth - 1).list().ofMaxSize(3);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, leaf),
                net.jqwik.api.Tuple.of(1, items.map(BulletList::new)),
                net.jqwik.api.Tuple.of(1, Combinators.combine(Arbitraries.of(0, 1, 2, 7, 999_999_999), items).as(OrderedList::new)),
                net.jqwik.api.Tuple.of(1, blocks(depth - 1).map(Quotation::new)));
    }

    static Arbitrary<List<Block>> blocks(int depth) {
        return block(depth).list().ofMaxSize(3);
    }

    private static Arbitrary<Block> table() {
        return Arbitraries.integers().between(1, 3).flatMap(columns -> {
            Arbitrary<List<List<Inline>>> row = inlines(1).list().ofSize(columns);
            return Combinators.combine(row, row.list().ofMaxSize(3), Arbitraries.of(true, false)).as(Table::new);
        });
    }
}
