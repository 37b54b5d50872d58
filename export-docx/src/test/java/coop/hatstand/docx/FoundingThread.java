package coop.hatstand.docx;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.source.Attachment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The founding thread's pack, put together by hand from the thread's own words. */
public final class FoundingThread {

    private static final Chip HAT = new Chip("no hat given", false);
    private static final Chip TERM = new Chip("by hat, terms not given", false);
    private static final String JSON = "{\"hatstand\":1,\"title\":\"Talking to a journalist tomorrow\",\"context\":\"a < b & c > d ]]> \\u0007\"}\n";

    private FoundingThread() {
    }

    public static Document document() {
        String thread = read();
        List<String> questions = numbered(thread, "(?m)^(\\d) (.+)$");
        List<String> answers = numbered(thread, "(?m)^  (\\d)\\. (.+)$");
        List<Block> blocks = new ArrayList<>(front());
        for (int q = 1; q <= 8; q++) {
            blocks.add(question(q, questions.get(q - 1), answers.get(q - 1), thread));
        }
        blocks.add(people());
        blocks.add(unfiled());
        return new Document(metadata(), blocks, Optional.of(new Attachment("briefing.json", "application/json",
                out -> out.write(JSON.getBytes(StandardCharsets.UTF_8)))));
    }

    static String json() {
        return JSON;
    }

    private static Metadata metadata() {
        List<Block> guidance = List.of(
                new Paragraph(Paragraph.Voice.PROGRAM, List.of(new Strong(List.of(new Text("How to edit this draft."))),
                        new Text(" Change what you like, save the file, and run the command that made it on the file itself."))),
                new coop.hatstand.document.BulletList(List.of(
                        List.of(program("Write a line to take under each question: one sentence you can say aloud.")),
                        List.of(program("Type a question's number after “File under:” to file a passage.")),
                        List.of(program("Highlight words to make them a key quote.")))),
                program("Delete this page or leave it: it is not part of the pack."));
        return new Metadata("Talking to a journalist tomorrow", Audience.SPOKESPERSON, "en-GB", Optional.of(Instant.parse("2026-11-23T09:30:00Z")),
                new Metadata.Furniture("Spokesperson’s briefing · not for release", "Eight questions about tech worker co-ops, and what people told us",
                        "Page {page} of {pages}", "Contents", guidance));
    }

    private static List<Block> front() {
        Facts facts = new Facts(List.of(
                Facts.Fact.of("With", "diginomica.com, a journalist’s call"),
                Facts.Fact.of("When", "tomorrow afternoon"),
                new Facts.Fact("Speaking", List.of(new Text("Richard")), List.of(new Chip("worker.coop", true), new Chip("CoTech", true))),
                Facts.Fact.of("Heard from", "2 people, 9 answers · 2 passages unfiled")));
        Section check = front("check", "Check before you say it", program(new Text("“even in India … very few technology cooperatives” "),
                new Reference("a3.1", "[A3.1]"), new Text(" · enshittification is Cory Doctorow’s word "), new Reference("a2.1", "[A2.1]")));
        return List.of(facts,
                front("lines", "Lines to take", new coop.hatstand.document.OrderedList(1, List.of(
                        List.of(new Paragraph(Paragraph.Voice.PEOPLE, List.of(new Text("Still small, and growing: what it lacks is people knowing it exists. "),
                                new Reference("a3.1", "[A3.1]")))),
                        List.of(new Paragraph(Paragraph.Voice.PEOPLE, List.of(new Text("Workers at the helm put the work first. "),
                                new Reference("a2.1", "[A2.1]"))))))),
                front("coverage", "Who answered what", coverage(),
                        program(new Strong(List.of(new Text("Thin:"))), new Text(" seven of eight questions rest on one person."))),
                check,
                new Paragraph(Paragraph.Voice.SMALL_PRINT, List.of(new Strong(List.of(new Text("On the record:"))),
                        new Text(" words, name and hats may be published. "), new Strong(List.of(new Text("By hat:"))),
                        new Text(" words may be published, credited only to the hat. This is not a vote: likes belong to a whole post."))));
    }

    private static Table coverage() {
        List<List<Inline>> header = new ArrayList<>(List.of(List.of()));
        IntStream.rangeClosed(1, 8).forEach(q -> header.add(text(Integer.toString(q))));
        header.add(text("terms"));
        return new Table(header, List.of(
                marks("Respondent A", q -> q == 2 ? "●" : "", "by hat, terms not given"),
                marks("Respondent B", q -> "●", "by hat, terms not given"),
                marks("People", q -> q == 2 ? "2" : "1", "")), true);
    }

    private static List<List<Inline>> marks(String name, java.util.function.IntFunction<String> mark, String terms) {
        List<List<Inline>> row = new ArrayList<>(List.of(text(name)));
        IntStream.rangeClosed(1, 8).forEach(q -> row.add(text(mark.apply(q))));
        row.add(text(terms));
        return row;
    }

    private static Section question(int q, String question, String answer, String thread) {
        String[] parts = question.split("(?<=\\?) ");
        List<Block> blocks = new ArrayList<>();
        if (parts.length > 1) {
            blocks.add(new Facts(IntStream.range(1, parts.length)
                    .mapToObj(i -> Facts.Fact.of((char) ('a' + i - 1) + ".", parts[i])).toList()));
        }
        blocks.add(new Slot("q" + q + ".line", Slot.Kind.LINE_TO_TAKE, "Line to take",
                "One sentence you can say out loud; end with refs, such as [A3.1]; begin with ! for the front page.", List.of()));
        if (q == 2) {
            String[] paragraphs = thread.substring(thread.indexOf("There are two popular"), thread.indexOf("\n\n2 Likes")).split("\n\n");
            List<Block> body = new ArrayList<>();
            List.of(paragraphs).forEach(p -> body.add(Paragraph.of(p)));
            blocks.add(entry("a2.1", "Respondent A", "post 2", body));
        }
        blocks.add(entry("a3." + q, "Respondent B", "post 3", List.of(Paragraph.of(answer))));
        return new Section("q" + q, Section.Role.QUESTION, new Section.Heading(Optional.of("Question " + q + " of 8 · " + (q == 2 ? "2 people" : "1 person")),
                Optional.of(Integer.toString(q)), text(parts[0])), blocks);
    }

    private static Section people() {
        return new Section("people", Section.Role.BACK, Section.Heading.of("People"), List.of(new Table(
                List.of(text("Ref"), text("Name"), text("Hats"), text("Terms")),
                List.of(List.of(text("r1"), text("Richard"), text("worker.coop; CoTech"), text("on the record")),
                        List.of(text("r2"), text("Respondent A"), text(""), text("")),
                        List.of(text("r3"), text("Respondent B"), text(""), text(""))), false)));
    }

    private static Section unfiled() {
        return new Section("unfiled", Section.Role.BACK, Section.Heading.of("Unfiled"), List.of(
                program("Passages that name no question."),
                entry("u1", "Respondent B", "post 3", List.of(Paragraph.of("Here are some of my thoughts and observations."))), fileUnder("u1.file"),
                entry("u2", "Richard", "post 4", List.of(Paragraph.of("Thanks, both! That’s helpful!"))), fileUnder("u2.file")));
    }

    private static Slot fileUnder(String id) {
        return new Slot(id, Slot.Kind.FILE_UNDER, "File under", "numbers of questions", List.of());
    }

    private static Entry entry(String id, String name, String place, List<Block> body) {
        return new Entry(id, new Entry.Byline(name, List.of(HAT, TERM), List.of("2 likes on the post"), id.toUpperCase(java.util.Locale.ROOT),
                Optional.of(place)), body, List.of());
    }

    private static Section front(String id, String heading, Block... blocks) {
        return new Section(id, Section.Role.FRONT, Section.Heading.of(heading), List.of(blocks));
    }

    private static Paragraph program(String text) {
        return program(new Text(text));
    }

    private static Paragraph program(Inline... content) {
        return new Paragraph(Paragraph.Voice.PROGRAM, List.of(content));
    }

    private static List<Inline> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }

    private static List<String> numbered(String thread, String pattern) {
        return java.util.regex.Pattern.compile(pattern).matcher(thread).results().map(m -> m.group(2)).toList();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "seeds", "talking-to-a-journalist.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
