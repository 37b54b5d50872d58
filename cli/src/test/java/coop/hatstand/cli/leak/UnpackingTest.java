package coop.hatstand.cli.leak;

import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.Pack;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Link;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Note;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import coop.hatstand.source.Attachment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word planted in a document is found wherever a format puts it: what the leak test is worth. */
final class UnpackingTest {
    private final Hatstand hatstand = Hatstand.found();

    /** What is planted, in which script, by format, and the part of the file in which it must be found. */
    @ParameterizedTest
    @CsvSource({
            "title, pdf, pages", "title, pdf, xmp", "title, pdf, objects", "heading, pdf, objects", "heading, pdf, pages", "body, pdf, 'pages, by lines'",
            "script, pdf, objects", "link, pdf, objects", "id, pdf, objects", "source, pdf, attachment",
            "title, docx, docProps/core.xml", "title, docx, word/document.xml", "body, docx, word/document.xml", "script, docx, word/document.xml",
            "link, docx, word/_rels/document.xml.rels @Target", "note, docx, word/comments.xml", "author, docx, word/comments.xml @author",
            "id, docx, word/document.xml @name", "source, docx, 'customXml/item1.xml, briefing'",
            "title, markdown, markdown", "body, markdown, markdown", "link, markdown, markdown", "source, json, json", "title, json, file name"})
    void plantedWordIsFound(String what, String format, String place) throws IOException {
        for (String planted : List.of("Quxley", "ÇÉDILLE", "Иван")) {
            String word = what.equals("script") ? "אבגד" : what.equals("id") ? "Quxley" : planted;
            List<Piece> pieces = Files.pieces(hatstand, new Pack(document(what, word), List.of(), List.of(), Briefing.builder("").build(), false), format);
            Set<String> places = pieces.stream().filter(piece -> new Folded(piece.text()).holds(new Folded(word))).map(Piece::place).collect(Collectors.toSet());
            boolean asciiOnly = place.equals("file name") && !word.equals("Quxley") || format.equals("json") && !what.equals("source") && !word.equals("Quxley");
            assertTrue(asciiOnly || places.contains(place), () -> word + " in: " + places);
        }
    }

    private static Document document(String what, String word) {
        List<Inline> words = new ArrayList<>(List.of(new Text("as they say ")));
        if (what.equals("body") || what.equals("script")) {
            int half = word.length() / 2;
            words.addAll(what.equals("script") ? List.of(new Text(word))
                    : List.of(new Strong(List.of(new Text(word.substring(0, half)))), new Text(word.substring(half))));
        } else if (what.equals("link")) {
            words.add(new Link("https://example.org/" + word, List.of(new Text("here"))));
        }
        List<Note> notes = what.equals("note") ? List.of(new Note("a", Optional.empty(), word))
                : what.equals("author") ? List.of(new Note(word, Optional.empty(), "a")) : List.of();
        String id = what.equals("id") ? word : "q1";
        Entry entry = new Entry("a1", new Entry.Byline("a person", List.of(), List.of(), "A1", Optional.empty()),
                List.of(new Paragraph(Paragraph.Voice.PEOPLE, words)), notes);
        List<Block> blocks = List.of(new Section(id, Section.Role.QUESTION, Section.Heading.of(what.equals("heading") ? word : "Why?"), List.of(entry)));
        Metadata metadata = new Metadata(what.equals("title") ? word : "Title", Audience.SPOKESPERSON, "en", Optional.empty(),
                new Metadata.Furniture("kicker", "", "{page} of {pages}", "Contents", List.of()));
        byte[] json = ("{\n  \"hatstand\": 1,\n  \"title\": \"" + (what.equals("source") ? word : "x") + "\"\n}\n").getBytes(StandardCharsets.UTF_8);
        return new Document(metadata, blocks, Optional.of(new Attachment("briefing.json", "application/json", out -> out.write(json))));
    }
}
