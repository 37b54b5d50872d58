package coop.hatstand.docx.internal.opc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Document;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Link;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Section;
import coop.hatstand.document.Text;
import coop.hatstand.docx.DocxExporter;
import coop.hatstand.docx.DocxExporterTest;
import coop.hatstand.docx.Templates;
import coop.hatstand.source.Attachment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and trees from people who do not wish us well. */
public class HostileTest {

    private static final String ILLEGAL = "bell \u0007, null \u0000, lone \uD800 and \uDC00, end \uFFFE\uFFFF";

    @Test
    void showsWhatXmlCannotHoldAndSaysSo() throws IOException {
        Entry entry = new Entry("a1", new Entry.Byline(ILLEGAL, List.of(), List.of(), "A1", Optional.empty()), List.of(Paragraph.of(ILLEGAL)),
                List.of(new Note(ILLEGAL, Optional.empty(), ILLEGAL)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Notice> notices = new DocxExporter().export(document(entry), out);
        assertEquals(List.of("characters-replaced"), notices.stream().map(Notice::code).toList());
        assertEquals(List.of(), Judge.faults(out.toByteArray()));
        assertTrue(words(out.toByteArray()).contains("bell \uFFFD, null \uFFFD, lone \uFFFD and \uFFFD, end \uFFFD\uFFFD"));
    }

    @Test
    void keepsPairsOfSurrogatesWherePiecesMeet() {
        String text = "x".repeat(32_767) + "\uD83D\uDE00".repeat(40_000);
        assertTrue(words(DocxExporterTest.export(document(Paragraph.of(text)))).contains(text));
    }

    @Test
    void endsTreesNestedDeeperThanTheStack() {
        Block block = Paragraph.of("the innermost words");
        for (int i = 0; i < 100_000; i++) {
            block = i % 2 == 0 ? new Quotation(List.of(block)) : new BulletList(List.of(List.of(block)));
        }
        Inline inline = new Text("the innermost of words");
        for (int i = 0; i < 100_000; i++) {
            inline = new Emphasis(List.of(inline));
        }
        byte[] docx = DocxExporterTest.export(document(block, Paragraph.of(inline)));
        assertTrue(words(docx).contains("the innermost words"));
        assertTrue(words(docx).contains("the innermost of words"));
    }

    @Test
    void endsSectionsNestedDeeperThanTheStack() {
        Section section = new Section("q", Section.Role.BACK, Section.Heading.of("the innermost heading"), List.of());
        for (int i = 0; i < 10_000; i++) {
            section = new Section("q" + i, Section.Role.QUESTION, Section.Heading.of("a heading"), List.of(section));
        }
        assertTrue(words(DocxExporterTest.export(document(section))).contains("the innermost heading"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://[", "http://a b", "https://example.org:port/", "mailto:", "https://", "https://a.example/\u0000"})
    void leavesLinksThatStopWordFromOpening(String target) throws IOException {
        if (!Link.leadsOutside(target)) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Notice> notices = new DocxExporter().export(document(Paragraph.of(new Link(target, List.of(new Text("the words"))))), out);
        assertEquals(List.of("links-unusable"), notices.stream().map(Notice::code).toList());
        assertTrue(words(out.toByteArray()).contains("the words"));
        assertTrue(Templates.entries(out.toByteArray()).keySet().stream().noneMatch(name -> name.contains("http")));
    }

    /** Signs that an address may not hold as they are do not cost a link. */
    @ParameterizedTest
    @CsvSource({"https://example.org/%zz,https://example.org/%25zz", "http://a.example/\\*&amp;,http://a.example/%5C*&amp;amp;", "https://a.example/`[x]|y,https://a.example/%60%5Bx%5D%7Cy"})
    void encodesWhatAnAddressMayNotHold(String target, String written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(List.of(), new DocxExporter().export(document(Paragraph.of(new Link(target, List.of(new Text("the words"))))), out));
        String relationships = new String(Templates.entries(out.toByteArray()).get("word/_rels/document.xml.rels"), UTF_8);
        assertTrue(relationships.contains("Target=\"" + written + "\""), relationships);
    }

    @Test
    void carriesAnyJsonWhole() throws IOException {
        String json = "{\"a\":\"]]> & < > \u00e9 \u2028 \uFFFD \uFFFC \uD83D\uDE00\"}\r\n\t\u007f";
        Document document = new Document(document().metadata(), List.of(), Optional.of(new Attachment("b.json", "application/json", out -> {
            for (byte b : json.getBytes(UTF_8)) {
                out.write(b);
            }
        })));
        assertEquals(json, carried(document));
        Document other = new Document(document().metadata(), List.of(),
                Optional.of(new Attachment("b.json", "application/json", out -> out.write("\"\uFFFE\uFFFF\"".getBytes(UTF_8)))));
        assertEquals("\"\\ufffe\\uffff\"", carried(other));
    }

    @Test
    void givesEveryIdABookmarkOfItsOwn() {
        String lengthy = "a" + "1234567890".repeat(9);
        List<String> ids = List.of("a.1", "a-1", "A.1", "a..1", lengthy, lengthy + "b", "GoBack", "x1", "-");
        List<Block> entries = ids.stream().<Block>map(id -> new Entry(id, new Entry.Byline("N", List.of(), List.of(), "R", Optional.empty()), List.of(), List.of()))
                .toList();
        assertEquals(List.of(), Judge.faults(DocxExporterTest.export(document(entries.toArray(Block[]::new)))));
    }

    @Test
    void anIdThatComesTwiceIsBookmarkedOnce() {
        Entry entry = new Entry("a1", new Entry.Byline("N", List.of(), List.of(), "R", Optional.empty()), List.of(), List.of());
        assertEquals(List.of(), Judge.faults(DocxExporterTest.export(document(entry, entry))));
    }

    private static String carried(Document document) throws IOException {
        byte[] part = Templates.entries(DocxExporterTest.export(document)).get("customXml/item1.xml");
        SafeXml in = SafeXml.open(new ByteArrayInputStream(part), PackageLimits.TEMPLATE);
        StringBuilder json = new StringBuilder();
        boolean briefing = false;
        while (in.next()) {
            briefing = in.starts() ? in.reader().getLocalName().equals("briefing") : briefing && !in.ends();
            if (briefing && in.isText()) {
                json.append(in.text());
            }
        }
        return json.toString();
    }

    /** The text of the body, with a line for each paragraph. */
    static String words(byte[] docx) {
        try {
            SafeXml in = SafeXml.open(new ByteArrayInputStream(Templates.entries(docx).get("word/document.xml")), PackageLimits.TEMPLATE);
            StringBuilder words = new StringBuilder();
            while (in.next()) {
                words.append(in.isText() ? in.text() : in.ends() && in.word().equals("p") ? "\n" : "");
            }
            return words.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static Document document(Block... blocks) {
        return new Document(new Metadata("Title", Audience.MEMBERS, "en", Optional.empty(),
                new Metadata.Furniture("Kicker", "", "Page {page}", "Contents", List.of())), List.of(blocks), Optional.empty());
    }
}
