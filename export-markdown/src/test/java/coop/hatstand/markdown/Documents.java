package coop.hatstand.markdown;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Code;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Document;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Note;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated documents for the spokesperson, with words in every place that try to be something else. */
final class Documents {

    private static final String[] AWKWARD = {
        "plain", "two words", "# heading", "## 2 heading", "- item", "1. item", "> quote", "---", "***", "```", "<!-- hatstand:end -->", "<!-- hatstand:entry x -->", "-->",
        "hatstand:end", "<mark>x</mark>", "[A1](#a1)", "**Bob** · _off the record_ · [A9.9]", "· [A9.9]", "[A9.9]", "| a | b |", "_emphasis_", "\\", "&amp;", "http://a.b/c_d", "<b>", "a:", "x\u0000y",
        "\ud83d\ude00", "\u05d0\u05d1", "*", "_", "`", "=", "!", "[x]: y", "~~~", "+", "\u00a0", "2", "a\tb", "Line to take", "#"};

    private Documents() {}

    static Arbitrary<String> words() {
        return Arbitraries.of(AWKWARD).list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(" ", parts));
    }

    /** Words for a place whose end or parts Markdown shows by signs that would be lost in them. */
    private static Arbitrary<String> label() {
        return words().map(words -> words.replace(" · ", " ").replace("· ", "").replaceAll("[:]", "") + "x");
    }

    static Arbitrary<Document> all() {
        return Combinators.combine(words(), words().injectNull(0.3), words().injectNull(0.3), blocks(0), content(1).list().ofMaxSize(2), Arbitraries.of(0, 1))
                .as((title, kicker, standfirst, blocks, guidance, created) -> {
                    Metadata.Furniture furniture = new Metadata.Furniture(
                            kicker == null ? "" : kicker, standfirst == null ? "" : standfirst, "", "", guidance);
                    Optional<Instant> at = created == 0 ? Optional.empty() : Optional.of(Instant.parse("2026-11-23T09:30:00Z"));
                    return new Document(new Metadata(title, Audience.SPOKESPERSON, "en-GB", at, furniture), numbered(blocks, new int[1]), Optional.empty());
                });
    }

    /** Gives each section, entry and slot an id of its own. */
    private static List<Block> numbered(List<Block> blocks, int[] next) {
        List<Block> numbered = new ArrayList<>();
        for (Block block : blocks) {
            String id = "i" + next[0]++;
            if (block instanceof Section section) {
                numbered.add(new Section(id, section.role(), section.heading(), numbered(section.blocks(), next)));
            } else if (block instanceof Entry entry) {
                numbered.add(new Entry(id, entry.byline(), entry.body(), entry.notes()));
            } else if (block instanceof Slot slot) {
                numbered.add(new Slot(id, slot.kind(), slot.label(), slot.prompt(), slot.blocks()));
            } else {
                numbered.add(block);
            }
        }
        return numbered;
    }

    private static Arbitrary<List<Block>> blocks(int depth) {
        List<Arbitrary<? extends Block>> kinds = new ArrayList<>(List.of(facts(), entry(), entry(), slot(), content(2)));
        if (depth < 3) {
            kinds.add(section(depth + 1));
            kinds.add(section(depth + 1));
        }
        return Arbitraries.integers().between(0, kinds.size() - 1).<Block>flatMap(kind -> kinds.get(kind).map(block -> block)).list().ofMaxSize(4);
    }

    private static Arbitrary<Section> section(int depth) {
        Arbitrary<Section.Heading> heading = Combinators.combine(words().injectNull(0.5), Arbitraries.of("2", "3.", "Q4").injectNull(0.5), inlines())
                .as((kicker, number, words) -> new Section.Heading(Optional.ofNullable(kicker), Optional.ofNullable(number), words));
        return Combinators.combine(Arbitraries.of(Section.Role.class), heading, Arbitraries.lazy(() -> blocks(depth)))
                .as((role, words, blocks) -> new Section("", role, words, blocks));
    }

    private static Arbitrary<Facts> facts() {
        Arbitrary<Facts.Fact> fact = Combinators.combine(label(), words(), chips()).as((label, value, chips) ->
                new Facts.Fact(label, List.of(new Text(value)), chips));
        return fact.list().ofMinSize(1).ofMaxSize(3).map(Facts::new);
    }

    private static Arbitrary<List<Chip>> chips() {
        return Combinators.combine(words(), Arbitraries.of(true, false)).as(Chip::new).list().ofMaxSize(2);
    }

    private static Arbitrary<Entry> entry() {
        Arbitrary<Entry.Byline> byline = Combinators.combine(words(), chips(), label().list().ofMaxSize(2), words().injectNull(0.5))
                .as((name, chips, remarks, place) -> new Entry.Byline(name, chips, remarks, "A1.1", Optional.ofNullable(place)));
        Arbitrary<Note> note = Combinators.combine(label(), words()).as((author, text) -> new Note(author, Optional.empty(), text));
        return Combinators.combine(byline, content(2).list().ofMaxSize(3), note.list().ofMaxSize(1)).as((line, body, notes) -> new Entry("", line, body, notes));
    }

    private static Arbitrary<Slot> slot() {
        return Combinators.combine(Arbitraries.of(Slot.Kind.class), label(), words(), content(1).list().ofMaxSize(2))
                .as((kind, label, prompt, blocks) -> new Slot("", kind, label, prompt, blocks));
    }

    private static Arbitrary<List<Inline>> inlines() {
        Arbitrary<Inline> inline = Arbitraries.oneOf(words().map(Text::new), words().map(Text::new), words().map(Code::new), words().map(words -> new Strong(List.of(new Text(words)))),
                words().map(words -> new Emphasis(List.of(new Text(words)))), words().map(words -> new Marked(List.of(new Text(words)))),
                words().map(words -> new Reference("i1", words)), Arbitraries.just(new LineBreak()));
        return inline.list().ofMinSize(1).ofMaxSize(3);
    }

    /** The kinds people's words are made of; none that is nothing in normal form. */
    private static Arbitrary<Block> content(int depth) {
        Arbitrary<Block> paragraph = Combinators.combine(Arbitraries.of(Paragraph.Voice.class), inlines()).as((voice, words) -> {
            List<Inline> content = new ArrayList<>(words);
            content.add(new Text("end"));
            return new Paragraph(voice, content);
        });
        Arbitrary<Block> code = words().map(words -> new CodeBlock("", words));
        Arbitrary<Block> table = inlines().map(words -> new Table(List.of(words), List.of(List.of(words)), false));
        if (depth == 0) {
            return Arbitraries.oneOf(paragraph, code, table);
        }
        Arbitrary<List<Block>> inner = Arbitraries.lazy(() -> content(depth - 1)).list().ofMinSize(1).ofMaxSize(2);
        return Arbitraries.oneOf(paragraph, paragraph, code, table, inner.map(Quotation::new), inner.map(blocks -> new BulletList(List.of(blocks, blocks))),
                inner.map(blocks -> new OrderedList(3, List.of(blocks, blocks))));
    }
}
