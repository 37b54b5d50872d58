package coop.hatstand.pdf;

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
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One document with every kind of block and inline in it, over many pages. */
final class Everything {

    static final String LOREM = "Members decide together what the work is for, and so the work is done with care; naïve cafés reopen, and nobody is sold on. ";

    private Everything() {}

    static Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Section("s1", Section.Role.QUESTION, new Section.Heading(Optional.of("Question 1 of 2 · 3 people"), Optional.of("1"),
                List.of(new Text("What is "), new Emphasis(List.of(new Text("everything"))), new Text(" that can be "), new Code("set()"), new Text("?"))),
                List.of(inlines(), entry("a1.1", answer()), filledSlot(), deep())));
        blocks.add(new Section("s2", Section.Role.QUESTION, Section.Heading.of("Long things"), List.of(table(60, 4, true), longRows(), wide(), nested(5),
                entry("a2.1", List.of(nested(3))), entry("a2.2", List.of()))));
        blocks.add(new Section("s3", Section.Role.BACK, Section.Heading.of("Empty things"), List.of(new BulletList(List.of(List.of(), List.of())),
                new Facts(List.of()), new Quotation(List.of()), new CodeBlock("", ""), new Table(List.of(List.of()), List.of(), false), Paragraph.of(),
                new BulletList(List.of()), new Section("s4", Section.Role.BACK, Section.Heading.of(""), List.of()))));
        return new Document(FoundingThread.metadata(Audience.MEMBERS), blocks, Optional.empty());
    }

    private static Text text(String words) {
        return new Text(words);
    }

    private static Paragraph inlines() {
        return Paragraph.of(text("Plain, "), new Emphasis(List.of(text("stressed, "), new Strong(List.of(text("strongly stressed, "))))),
                new Strong(List.of(text("strong, "))), new Code("code(\"x\")"), text(" and "),
                new Link("https://example.org/a-rather-long-address?with=a&query=ü", List.of(text("a link that is so long, in so many words of its own, that it "),
                        new Strong(List.of(text("must wrap"))), text(" onto the next line and perhaps beyond it"))),
                text(", "), new LineBreak(), new Marked(List.of(text("marked words, a key quote that also wraps over the end of the line, as they do, "),
                        new Emphasis(List.of(text("truly"))))), text(", and see "), new Reference("a1.1", "A1.1"), text(" or "), new Reference("nowhere", "A9.9"),
                text(". " + LOREM + "https://example.org/" + "unbroken-but-hyphenated/".repeat(4) + "x".repeat(120)));
    }

    private static Entry entry(String id, List<Block> body) {
        List<Chip> chips = List.of(new Chip("worker.coop", true), new Chip("on the record", Chip.Kind.ON_THE_RECORD), new Chip("by hat", Chip.Kind.BY_HAT),
                new Chip("background", Chip.Kind.BACKGROUND), new Chip("by hat, terms not given", false), new Chip("off the record", Chip.Kind.HELD_BACK));
        return new Entry(id, new Entry.Byline("Zoë Åkesson-García", chips, List.of("2 likes on the post", "edited"), id.toUpperCase(java.util.Locale.ROOT),
                Optional.of("post 2")), body, List.of(new Note("Ana", Optional.of(Instant.parse("2026-01-02T03:04:05Z")), "Ask her first.\nShe said so."),
                new Note("", Optional.empty(), LOREM)));
    }

    private static List<Block> answer() {
        return List.of(Paragraph.of(LOREM.repeat(3)),
                new Quotation(List.of(Paragraph.of("Somebody wrote:"), Paragraph.of(LOREM.repeat(2)), new Quotation(List.of(Paragraph.of(LOREM))))),
                new CodeBlock("java", "class A {\n\tint b = 1;\n\n    // " + "a long comment ".repeat(12) + "\n}"),
                new BulletList(List.of(List.of(Paragraph.of("one")), List.of(Paragraph.of(LOREM)), List.of(Paragraph.of("three")))),
                new OrderedList(99, List.of(List.of(Paragraph.of("ninety-nine")), List.of(Paragraph.of("a hundred"), Paragraph.of("and more of it")))),
                table(2, 3, false), Paragraph.of("After the table."));
    }

    private static Slot filledSlot() {
        return new Slot("slot", Slot.Kind.LINE_TO_TAKE, "Line to take", "Prompt", List.of(Paragraph.of(LOREM), new BulletList(List.of(List.of(Paragraph.of("and"))))));
    }

    private static Section deep() {
        Section section = new Section("d6", Section.Role.QUESTION, Section.Heading.of("Level six"), List.of(Paragraph.of(LOREM)));
        for (int i = 5; i > 0; i--) {
            section = new Section("d" + i, Section.Role.QUESTION, Section.Heading.of("Level " + i), List.of(Paragraph.of(LOREM), section));
        }
        return section;
    }

    static Table table(int rows, int columns, boolean rowHeaders) {
        List<List<Inline>> header = IntStream.range(0, columns).mapToObj(c -> List.<Inline>of(text("Column " + c))).toList();
        List<List<List<Inline>>> body = IntStream.range(0, rows).mapToObj(r -> IntStream.range(0, columns)
                .mapToObj(c -> List.<Inline>of(text("Cell " + r + "/" + c + (c == 2 && r % 7 == 0 ? " " + LOREM : "")))).toList()).toList();
        return new Table(header, body, rowHeaders);
    }

    private static Table longRows() {
        return new Table(List.of(List.of(text("Short")), List.of(text("Long"))), List.of(
                List.of(List.of(text("first")), List.of(text(LOREM.repeat(40)), new Link("https://example.org", List.of(text(LOREM.repeat(4)))))),
                List.of(List.of(text(LOREM.repeat(3))), List.of(text(LOREM.repeat(8)), new LineBreak(), new Code("end")))), true);
    }

    private static Table wide() {
        return new Table(IntStream.range(0, 30).mapToObj(c -> List.<Inline>of(text("Q" + c))).toList(),
                List.of(IntStream.range(0, 30).mapToObj(c -> List.<Inline>of(text(c == 0 ? "A-very-long-unbreakable-name" : "●"))).toList()), true);
    }

    static Block nested(int levels) {
        Block inner = new BulletList(List.of(List.of(Paragraph.of("innermost " + LOREM))));
        for (int i = 0; i < levels; i++) {
            List<Block> first = Arrays.asList(Paragraph.of("level " + i + " " + LOREM.repeat(2)), inner);
            List<Block> second = List.of(Paragraph.of("then " + LOREM.repeat(3)));
            inner = i % 2 == 0 ? new OrderedList(8, List.of(first, second)) : new BulletList(List.of(first, second));
        }
        return inner;
    }
}
