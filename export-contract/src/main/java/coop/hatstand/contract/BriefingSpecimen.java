package coop.hatstand.contract;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pack like that of the founding thread. */
final class BriefingSpecimen {

    private static final List<String> QUESTIONS = List.of(
            "How big is the tech worker cooperative movement in your experience?",
            "What are the key aims/goals/values of the tech worker cooperative movement?",
            "What are the key drivers/benefits for tech workers in joining the coop movement in your view?");

    private final Audience audience;

    BriefingSpecimen(Audience audience) {
        this.audience = audience;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(facts(), lines(), coverage(), terms()));
        for (int i = 0; i < QUESTIONS.size(); i++) {
            blocks.add(question(i + 1, QUESTIONS.get(i)));
        }
        if (audience == Audience.SPOKESPERSON) {
            blocks.add(unfiled());
            blocks.add(letter());
        }
        return blocks;
    }

    private static Block facts() {
        return new Facts(List.of(
                Facts.Fact.of("With", "diginomica.com, a journalist’s call"),
                Facts.Fact.of("When", "tomorrow afternoon"),
                new Facts.Fact("Speaking", List.of(new Text("Richard")), List.of(new Chip("worker.coop", true), new Chip("CoTech", true))),
                Facts.Fact.of("Heard from", "2 people · 9 answers · 2 passages unfiled")));
    }

    private static Block lines() {
        Block line = Paragraph.of(new Text("Still small, and growing: what it lacks is people knowing it exists. ["), new Reference("a3.1", "A3.1"), new Text("]"));
        return new Section("lines", Section.Role.FRONT, Section.Heading.of("Lines to take"), List.of(new OrderedList(1, List.of(List.of(line)))));
    }

    private static Block coverage() {
        List<List<Inline>> header = List.of(text("People"), text("1"), text("2"), text("3"), text("Terms"));
        List<List<List<Inline>>> rows = List.of(
                List.of(text("Respondent A"), List.of(), text("●"), List.of(), text("by hat, terms not given")),
                List.of(text("Respondent B"), text("●"), text("●"), text("●"), text("by hat, terms not given")));
        Block gaps = program(new Strong(text("Thin:")), new Text(" two of three questions rest on one person."));
        return new Section("coverage", Section.Role.FRONT, Section.Heading.of("Who answered what"), List.of(new Table(header, rows, true), gaps));
    }

    private static Block terms() {
        return new Paragraph(Paragraph.Voice.SMALL_PRINT, List.of(
                new Strong(text("On the record:")), new Text(" words, name and hats may be published. "),
                new Strong(text("By hat:")), new Text(" words may be published, credited to the hat only.")));
    }

    private Block question(int number, String words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(List.of(Facts.Fact.of("a.", "Is it still the exception?"), Facts.Fact.of("b.", "Why?"))));
        blocks.add(new Slot("q" + number + "-line", Slot.Kind.LINE_TO_TAKE, "Line to take", "One sentence you can say out loud.", written(number)));
        blocks.add(answer(number * 10));
        blocks.add(answer(number * 10 + 1));
        blocks.add(program(new Text("Answered elsewhere too: "), new Reference("a10.1", "A10.1")));
        Section.Heading heading = new Section.Heading(
                Optional.of("Question " + number + " of 3 · 2 people"), Optional.of(Integer.toString(number)), text(words));
        return new Section("q" + number, Section.Role.QUESTION, heading, blocks);
    }

    private static List<Block> written(int number) {
        return number == 1 ? List.of(Paragraph.of("Still small, and growing.")) : List.of();
    }

    static Entry answer(int number) {
        Entry.Byline byline = new Entry.Byline("Respondent " + number, List.of(new Chip("worker.coop", true), new Chip("by hat, terms not given", false)),
                List.of("2 likes on the post"), "A" + number + ".1", Optional.of("post " + number));
        List<Block> body = List.of(
                Paragraph.of(new Text("Answer " + number + ": the tech coop economy is defined by "), new Marked(text("long term quality")),
                        new Text(", see "), new Link("https://example.org/" + number, text("this page")), new Text(". We are "),
                        new Emphasis(text("not")), new Text(" in business to make a quick exit.")),
                new BulletList(List.of(List.of(Paragraph.of("workers at the helm")), List.of(Paragraph.of("customers kept for years")))));
        return new Entry("a" + number + ".1", byline, body, List.of());
    }

    private static Block unfiled() {
        Entry.Byline byline = new Entry.Byline("Richard", List.of(), List.of("names no question"), "U1", Optional.empty());
        Entry thanks = new Entry("u1", byline, List.of(Paragraph.of("Thanks, both! That’s helpful!")), List.of());
        Slot slot = new Slot("u1-file", Slot.Kind.FILE_UNDER, "File under:", "", List.of());
        return new Section("unfiled", Section.Role.BACK, Section.Heading.of("Not filed"), List.of(thanks, slot));
    }

    private static Block letter() {
        return new Section("letter", Section.Role.BACK, Section.Heading.of("The letter"), List.of(
                Paragraph.of("Hi all,"), Paragraph.of("I’m talking to a journalist tomorrow afternoon at short notice."), Paragraph.of("Many thanks, Richard")));
    }

    static List<Inline> text(String text) {
        return List.of(new Text(text));
    }

    private static Paragraph program(Inline... words) {
        return new Paragraph(Paragraph.Voice.PROGRAM, List.of(words));
    }
}
