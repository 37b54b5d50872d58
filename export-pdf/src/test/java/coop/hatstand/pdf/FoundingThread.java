package coop.hatstand.pdf;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Link;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.source.Attachment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The pack of the founding thread, built by hand as a presenter would build it. */
final class FoundingThread {

    private static final List<Chip> UNKNOWN = List.of(new Chip("no hat given", false), new Chip("by hat, terms not given", false));

    private final List<String> lines;

    private FoundingThread() throws IOException {
        lines = Files.readAllLines(Path.of("../seeds/talking-to-a-journalist.txt"));
    }

    static Document document(Audience audience) throws IOException {
        return new FoundingThread().build(audience);
    }

    static Metadata metadata(Audience audience) {
        String kicker = switch (audience) {
            case SPOKESPERSON -> "Spokesperson’s briefing · not for release";
            case MEMBERS -> "Members’ copy";
            case PUBLIC -> "For publication";
        };
        return new Metadata("Talking to a journalist tomorrow", audience, "en", Optional.empty(), new Metadata.Furniture(kicker,
                "Eight questions about tech worker co-ops, and what people told us", "Page {page} of {pages}", "Contents",
                List.of(Paragraph.of("How to edit this draft."))));
    }

    private Document build(Audience audience) {
        List<Block> blocks = new ArrayList<>(front());
        IntStream.rangeClosed(1, 8).forEach(n -> blocks.add(question(n)));
        blocks.add(people());
        blocks.add(unfiled());
        byte[] json = "{\"hatstand\":1,\"title\":\"Talking to a journalist tomorrow\"}".getBytes(StandardCharsets.UTF_8);
        return new Document(metadata(audience), blocks, Optional.of(new Attachment("briefing.json", "application/json", out -> out.write(json))));
    }

    /** What stands before the questions. */
    static List<Block> front() {
        Paragraph definitions = smallPrint("On the record", ": words, name and hats may be published. ", "By hat", ": words may be published, credited only to the hat. ",
                "Background", ": may inform what we say; never quoted. ", "Off the record",
                ": for your eyes. Nobody has said yet how they may be quoted: terms are assumed. This is not a vote: numbers count the people who answered, and likes belong to a whole post.");
        return List.of(facts(), linesToTake(), coverage(), toCheck(), definitions);
    }

    private static Facts facts() {
        return new Facts(List.of(
                Facts.Fact.of("With", "diginomica.com, a journalist’s call"),
                Facts.Fact.of("When", "tomorrow afternoon"),
                new Facts.Fact("Speaking", List.of(new Text("Richard")), List.of(new Chip("worker.coop", true), new Chip("CoTech", true))),
                new Facts.Fact("Heard from", List.of(new Text("2 people, 9 answers · 2 passages unfiled, see "), new Reference("unfiled", "Not filed")),
                        List.of())));
    }

    private static Section front(String id, String heading, Block... blocks) {
        return new Section(id, Section.Role.FRONT, Section.Heading.of(heading), List.of(blocks));
    }

    private static Section linesToTake() {
        return front("lines", "Three lines to take", new OrderedList(1, List.of(
                line("Still small, and growing: what it lacks is people knowing it exists. ", "a3.1", "a3.3"),
                line("Workers at the helm put the work first, so customers are kept for years, not sold on. ", "a2.1"),
                line("Co-ops can take on any tech work, and bring each other in on it. ", "a3.6", "a3.7"))));
    }

    private static List<Block> line(String words, String... refs) {
        List<Inline> content = new ArrayList<>(List.of(new Text(words + "[")));
        for (int i = 0; i < refs.length; i++) {
            content.add(new Text(i == 0 ? "" : ", "));
            content.add(new Reference(refs[i], refs[i].replace('a', 'A')));
        }
        content.add(new Text("]"));
        return List.of(new Paragraph(Paragraph.Voice.PEOPLE, content));
    }

    private static Section coverage() {
        List<List<Inline>> header = new ArrayList<>(List.of(List.of()));
        IntStream.rangeClosed(1, 8).forEach(n -> header.add(List.of(new Reference("q" + n, Integer.toString(n)))));
        header.add(List.of(new Text("terms")));
        List<List<List<Inline>>> rows = List.of(row("Respondent A", n -> n == 2 ? "●" : ""), row("Respondent B", n -> "●"), people(n -> n == 2 ? "2" : "1"));
        return front("coverage", "Who answered what", new Table(header, rows, true), new Paragraph(Paragraph.Voice.PROGRAM, List.of(
                new Strong(List.of(new Text("Thin:"))), new Text(" seven of eight questions rest on one person. "), new Strong(List.of(new Text("Ask"))),
                new Text(" members of worker.coop and of CoTech: no answer so far carries either hat."))));
    }

    private static List<List<Inline>> row(String name, java.util.function.IntFunction<String> cell) {
        List<List<Inline>> row = new ArrayList<>(List.of(List.of(new Text(name))));
        IntStream.rangeClosed(1, 8).forEach(n -> row.add(List.of(new Text(cell.apply(n)))));
        row.add(List.of(new Text("by hat, terms not given")));
        return row;
    }

    private static List<List<Inline>> people(java.util.function.IntFunction<String> cell) {
        List<List<Inline>> row = new ArrayList<>(row("", cell));
        row.set(0, List.of(new Strong(List.of(new Text("People")))));
        row.set(9, List.of());
        return row;
    }

    private static Section toCheck() {
        return front("check", "Check before you say it", new Paragraph(Paragraph.Voice.PROGRAM, List.of(
                new Text("“even in India … very few technology cooperatives” ["), new Reference("a3.1", "A3.1"),
                new Text("] · enshittification is Cory Doctorow’s word, Rot Economy Ed Zitron’s ["), new Reference("a2.1", "A2.1"), new Text("]"))));
    }

    private static Paragraph smallPrint(String... boldAndPlain) {
        List<Inline> content = new ArrayList<>();
        for (int i = 0; i < boldAndPlain.length; i++) {
            Text text = new Text(boldAndPlain[i]);
            content.add(i % 2 == 0 ? new Strong(List.of(text)) : text);
        }
        return new Paragraph(Paragraph.Voice.SMALL_PRINT, content);
    }

    private Section question(int number) {
        String text = lines.stream().filter(l -> l.startsWith(number + " ")).findFirst().orElseThrow().substring(2);
        String[] sentences = text.split("(?<=\\?) ");
        List<Block> blocks = new ArrayList<>();
        List<Facts.Fact> parts = new ArrayList<>();
        for (int i = 1; i < sentences.length; i++) {
            parts.add(Facts.Fact.of((char) ('a' + i - 1) + ".", sentences[i]));
        }
        blocks.add(new Facts(parts));
        blocks.add(new Slot("line-" + number, Slot.Kind.LINE_TO_TAKE, "Line to take", "One sentence you can say out loud.",
                number == 7 ? List.of(Paragraph.of("Anybody who wants the job done well, and to know who does it.")) : List.of()));
        if (number == 2) {
            List<Block> body = new ArrayList<>();
            lines.stream().filter(l -> l.startsWith("There are two") || l.startsWith("The tech coop") || l.startsWith("Why? Because"))
                    .forEach(l -> body.add(Paragraph.of(l)));
            blocks.add(entry("2.1", "Respondent A", body, "post 2"));
        }
        String answer = lines.stream().filter(l -> l.startsWith("  " + number + ". ")).findFirst().orElseThrow().substring(5);
        blocks.add(entry("3." + number, "Respondent B", List.of(Paragraph.of(answer)), "post 3"));
        Section.Heading heading = new Section.Heading(Optional.of("Question " + number + " of 8 · " + (number == 2 ? "2 people" : "1 person")),
                Optional.of(Integer.toString(number)), List.of(new Text(sentences[0])));
        return new Section("q" + number, Section.Role.QUESTION, heading, blocks);
    }

    private static Entry entry(String ref, String name, List<Block> body, String place) {
        return new Entry("a" + ref, new Entry.Byline(name, UNKNOWN, List.of("2 likes on the post"), "A" + ref, Optional.of(place)), body, List.of());
    }

    private static Section people() {
        return new Section("people", Section.Role.BACK, Section.Heading.of("People"), List.of(new BulletList(List.of(
                List.of(new Paragraph(Paragraph.Voice.PROGRAM, List.of(new Text("Richard, who asked: worker.coop, CoTech")))),
                List.of(new Paragraph(Paragraph.Voice.PROGRAM, List.of(new Text("Respondent A: no hat given")))),
                List.of(new Paragraph(Paragraph.Voice.PROGRAM, List.of(new Text("Respondent B: no hat given"))))))));
    }

    private static Section unfiled() {
        return new Section("unfiled", Section.Role.BACK, Section.Heading.of("Not filed"), List.of(
                new Paragraph(Paragraph.Voice.PROGRAM, List.of(new Text("Names no question: read it, and file it if it answers one. More at "),
                        new Link("http://diginomica.com/", List.of(new Text("diginomica.com"))), new Text("."))),
                new Entry("u1", new Entry.Byline("Respondent B", List.of(), List.of(), "U1", Optional.of("post 3")),
                        List.of(Paragraph.of("Here are some of my thoughts and observations.")), List.of()),
                new Slot("file-u1", Slot.Kind.FILE_UNDER, "File under", "Numbers of questions", List.of()),
                new Entry("u2", new Entry.Byline("Richard", List.of(), List.of("1 like on the post"), "U2", Optional.of("post 4")),
                        List.of(Paragraph.of("Thanks, both! That’s helpful!")), List.of()),
                new Slot("file-u2", Slot.Kind.FILE_UNDER, "File under", "Numbers of questions", List.of())));
    }
}
