package coop.hatstand.contract;

import static coop.hatstand.contract.BriefingSpecimen.text;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Code;
import coop.hatstand.document.CodeBlock;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A document with every kind of block and inline. */
final class EveryKind {

    private EveryKind() {}

    static List<Block> blocks() {
        Section inner = new Section("back-inner", Section.Role.BACK, Section.Heading.of("A section in a section"), people());
        Section outer = new Section("back", Section.Role.BACK, Section.Heading.of("Sections, facts and lists outside of entries"),
                List.of(facts(), inner, program("After the inner section.")));
        return List.of(facts(), new Slot("room", Slot.Kind.HANDWRITING, "", "Write here by hand.", List.of()), smallPrint(), program("The program's words."), question(), outer);
    }

    private static Section question() {
        List<Inline> words = List.of(new Text("What "), new Emphasis(text("matters")), new Text("?"));
        Section.Heading heading = new Section.Heading(Optional.of("Question one of one"), Optional.of("1"), words);
        List<Block> blocks = new ArrayList<>(List.of(slot("q1-line", List.of()), slot("q1-other", people()), entry()));
        blocks.add(Paragraph.of("A paragraph after the entry."));
        blocks.add(new Slot("q1-decision", Slot.Kind.DECISION, "We decided", "Decision: what.\nBecause: why.", List.of(Paragraph.of(new Strong(List.of(new Text("Decision:"))), new Text(" It opens.")))));
        blocks.add(new Slot("u1-file", Slot.Kind.FILE_UNDER, "File under:", "a number", List.of(Paragraph.of("3"))));
        return new Section("q1", Section.Role.QUESTION, heading, blocks);
    }

    private static Slot slot(String id, List<Block> blocks) {
        return new Slot(id, Slot.Kind.LINE_TO_TAKE, "Line to take", "One sentence you can say out loud.", blocks);
    }

    private static Entry entry() {
        Entry.Byline byline = new Entry.Byline("Ada", Stream.of(Chip.Kind.values()).map(kind -> new Chip("chip " + kind, kind)).toList(),
                List.of("3 likes on the post", "edited"), "A1.1", Optional.of("post 2"));
        List<Note> notes = List.of(
                new Note("Sam", Optional.of(Instant.parse("2026-11-22T18:00:00Z")), "Check the figure.\nAnd the name."),
                new Note("", Optional.empty(), "Nobody's note"));
        return new Entry("a1.1", byline, people(), notes);
    }

    /** The kinds that people can write. */
    private static List<Block> people() {
        List<List<Inline>> header = List.of(text("Year"), text("Members"));
        List<List<List<Inline>>> rows = List.of(
                List.of(text("2024"), List.of(new Strong(text("twelve")))), List.of(text("2025"), List.of(new Text("twenty"), new LineBreak(), new Text("or so"))));
        return List.of(
                inlines(),
                new BulletList(List.of(
                        List.of(Paragraph.of("first bullet"), new BulletList(List.of(List.of(Paragraph.of("bullet inside"))))),
                        List.of(Paragraph.of("second bullet"), Paragraph.of("with a second paragraph"), new CodeBlock("", "code in a bullet")))),
                new OrderedList(3, List.of(List.of(Paragraph.of("third")), List.of(new Quotation(List.of(Paragraph.of("quoted in fourth")))))),
                new OrderedList(9, List.of(List.of(Paragraph.of("ninth, in a list of its own")))),
                new Quotation(List.of(Paragraph.of(new Strong(text("Grace:"))), Paragraph.of("what she said"), new BulletList(List.of(List.of(Paragraph.of("her list")))))),
                new CodeBlock("sh", "hatstand brief thread.txt\n\n  # indented\n"),
                new Table(header, rows, false),
                new Table(header, rows, true));
    }

    private static Paragraph inlines() {
        return Paragraph.of(
                new Text("Plain, "), new Emphasis(List.of(new Text("emphasis with "), new Strong(text("strong inside")))), new Text(", "),
                new Strong(text("strong")), new Text(", "), new Code("code"), new Text(","), new LineBreak(), new Text("a "),
                new Link("https://example.org/a_b(c)?d=e&f=g", List.of(new Text("link with "), new Emphasis(text("emphasis")))), new Text(", "),
                new Link("https://example.org/bare", text("https://example.org/bare")), new Text(", "),
                new Link("mailto:ada@example.org", text("ada@example.org")), new Text(", "),
                new Marked(List.of(new Text("a key quote with "), new Strong(text("strength")))), new Text(" and a reference to "),
                new Reference("a1.1", "A1.1"), new Text("."));
    }

    private static Facts facts() {
        return new Facts(List.of(
                Facts.Fact.of("When", "tomorrow"),
                new Facts.Fact("Speaking", List.of(new Text("Ada of "), new Link("https://example.org/", text("Example"))), List.of(new Chip("CoTech", true), new Chip("hat not known", false))),
                Facts.Fact.of("a.", "a part of the question")));
    }

    private static Paragraph program(String words) {
        return new Paragraph(Paragraph.Voice.PROGRAM, text(words));
    }

    private static Paragraph smallPrint() {
        return new Paragraph(Paragraph.Voice.SMALL_PRINT, List.of(new Strong(text("By hat:")), new Text(" credited to the hat only.")));
    }
}
