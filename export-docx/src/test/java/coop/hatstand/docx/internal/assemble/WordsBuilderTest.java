package coop.hatstand.docx.internal.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Note;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.docx.DocxExporter;
import coop.hatstand.docx.DocxExporterTest;
import coop.hatstand.docx.FoundingThread;
import coop.hatstand.docx.internal.opc.HostileTest;
import coop.hatstand.docx.internal.opc.Judge;
import coop.hatstand.export.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** A draft as another program reads it. */
class WordsBuilderTest {

    @Test
    void anotherProgramFindsEveryAnswerWordForWordAndInOrder() throws IOException {
        String thread = Files.readString(Path.of("..", "seeds", "talking-to-a-journalist.txt"));
        List<String> answers = new ArrayList<>(List.of("There are two popular terms", "The tech coop economy is defined", "Why? Because with workers"));
        IntStream.rangeClosed(1, 8).forEach(q -> answers.add(q == 1 ? 0 : answers.size(), "  " + q + ". "));
        String text = text(FoundingThread.document());
        int from = 0;
        for (String start : answers) {
            String line = thread.lines().filter(l -> l.startsWith(start)).findFirst().orElseThrow().replaceFirst("^  \\d\\. ", "");
            int at = text.indexOf(line, from);
            assertTrue(at >= 0, () -> "not found in its place: " + line);
            from = at + line.length();
        }
    }

    @Test
    void theFrontPageComesBeforeTheContentsAndThoseBeforeTheQuestions() throws IOException {
        Document thread = FoundingThread.document();
        List<Block> blocks = new ArrayList<>(thread.blocks());
        IntStream.rangeClosed(1, 15).forEach(i -> blocks.add(new Section("annex-" + i, Section.Role.BACK, Section.Heading.of("Annex " + i), List.of())));
        String text = text(new Document(thread.metadata(), blocks, thread.source()));
        List<String> order = List.of("How to edit this draft.", "Spokesperson’s briefing", "Talking to a journalist tomorrow", "Eight questions about",
                "With\tdiginomica.com", "Lines to take", "Who answered what", "\nContents\n", "1  How big is", "8  How do you expect", "Question 1 of 8", "1  How big is",
                "Question 8 of 8", "People", "Unfiled");
        int from = 0;
        for (String words : order) {
            int at = text.indexOf(words, from);
            assertTrue(at >= 0, () -> "not found in its place: " + words);
            from = at + words.length();
        }
    }

    @Test
    void aShortPackNeedsNoContents() throws IOException {
        assertTrue(!text(FoundingThread.document()).contains("\nContents\n"));
    }

    @Test
    void notesAreCommentsWithAuthorAndDate() throws IOException {
        Entry entry = new Entry("a1", new Entry.Byline("Name", List.of(), List.of(), "A1", Optional.empty()), List.of(),
                List.of(new Note("Ada Lovelace", Optional.of(Instant.parse("2026-01-02T03:04:05Z")), "one\ntwo")));
        try (XWPFDocument word = word(HostileTest.document(entry))) {
            XWPFComment comment = word.getComments()[0];
            assertEquals("Ada Lovelace", comment.getAuthor());
            assertEquals("AL", comment.getInitials());
            assertEquals(Instant.parse("2026-01-02T03:04:05Z"), comment.getDate().toInstant());
            assertEquals("one\ntwo", comment.getText().strip());
        }
    }

    @Test
    void wordsInOtherLanguagesSaySo() throws IOException {
        Entry.Byline byline = new Entry.Byline("Name", List.of(), List.of(), "A1", Optional.empty());
        Entry french = new Entry("a1", byline, Optional.of("fr"), List.of(Paragraph.of("Nous")), List.of());
        Entry mixed = new Entry("a2", byline, List.of(Paragraph.of("We say \u05e7\u05d5\u05d0\u05d5\u05e4, \u5408\u4f5c\u793e, \u03bd\u03b1\u03b9, \u0434\u0430.")), List.of());
        try (XWPFDocument word = word(HostileTest.document(french, mixed))) {
            List<String> languages = word.getParagraphs().stream().flatMap(p -> p.getRuns().stream()).map(run -> run.getCTR().xmlText())
                    .flatMap(run -> java.util.regex.Pattern.compile("w:lang (w:\\w+=\"\\w+\")").matcher(run).results()).map(found -> found.group(1)).toList();
            assertEquals(List.of("w:val=\"fr\"", "w:bidi=\"he\"", "w:eastAsia=\"zh\"", "w:val=\"el\""), languages);
        }
    }

    @Test
    void everyListCountsFromItsOwnStart() throws IOException {
        OrderedList inner = new OrderedList(3, List.of(List.of(Paragraph.of("three"))));
        OrderedList outer = new OrderedList(7, List.of(List.of(Paragraph.of("seven"), inner), List.of(Paragraph.of("eight"))));
        try (XWPFDocument word = word(HostileTest.document(outer, Paragraph.of("between"), new OrderedList(1, List.of(List.of(Paragraph.of("one"))))))) {
            assertEquals(List.of("seven 0 7", "three 1 3", "eight 0 7", "one 0 1"), word.getParagraphs().stream().filter(p -> p.getNumID() != null)
                    .map(p -> p.getText() + " " + p.getNumIlvl() + " " + p.getCTP().getPPr().getNumPr().getNumId().getVal())
                    .map(line -> start(word, line)).toList());
        }
    }

    private static String start(XWPFDocument word, String line) {
        String[] parts = line.split(" ");
        var override = word.getNumbering().getNum(new java.math.BigInteger(parts[2])).getCTNum().getLvlOverrideArray(0);
        assertEquals(parts[1], override.getIlvl().toString());
        return parts[0] + " " + parts[1] + " " + override.getStartOverride().getVal();
    }

    @Test
    void aTableRepeatsItsHeaderRow() throws IOException {
        Table table = new Table(List.of(List.of(new Text("Name")), List.of(new Text("Hats"))),
                List.of(List.of(List.of(new Text("Richard")), List.of(new Text("CoTech")))), true);
        try (XWPFDocument word = word(HostileTest.document(table))) {
            assertTrue(word.getTables().get(0).getRow(0).isRepeatHeader());
            assertEquals("Name\tHats\nRichard\tCoTech\n", word.getTables().get(0).getText());
        }
    }

    @Test
    void aTableWiderThanWordOpensIsSharedOut() throws IOException {
        List<List<Inline>> header = IntStream.rangeClosed(0, 99).mapToObj(i -> List.<Inline>of(new Text("h" + i))).toList();
        try (XWPFDocument word = word(HostileTest.document(new Table(header, List.of(header), true)))) {
            List<XWPFTable> tables = word.getTables();
            assertTrue(tables.stream().allMatch(table -> table.getRow(0).getTableCells().size() <= 63 && table.getText().startsWith("h0\t")));
            String text = tables.stream().map(XWPFTable::getText).collect(Collectors.joining());
            IntStream.rangeClosed(1, 99).forEach(i -> assertTrue(text.matches("(?s).*\\bh" + i + "\\b.*"), "h" + i));
        }
    }

    @Test
    void arabicRunsFromRightToLeft() throws IOException {
        try (XWPFDocument word = word(HostileTest.document(Paragraph.of("مرحبا بالعالم"), Paragraph.of("hello مرحبا"), Paragraph.of("1. שלום")))) {
            List<Boolean> bidi = word.getParagraphs().stream().skip(2).map(p -> p.getCTP().getPPr().isSetBidi()).toList();
            assertEquals(List.of(true, false, true), bidi);
        }
    }

    @Test
    void saysTitleLanguageAndDate() throws Exception {
        Metadata metadata = FoundingThread.document().metadata();
        try (XWPFDocument word = word(FoundingThread.document())) {
            assertEquals(metadata.title(), word.getProperties().getCoreProperties().getTitle());
            assertEquals("en-GB", word.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty().orElse(""));
            assertEquals(metadata.created().orElseThrow(), word.getProperties().getCoreProperties().getCreated().toInstant());
            assertTrue(word.getStyle().xmlText().contains("w:val=\"en-GB\""));
        }
    }

    @Test
    void letterPaperIsUsLetter() throws IOException {
        byte[] docx = DocxExporterTest.export(DocxExporter.builder().page(Paper.LETTER).build(), FoundingThread.document());
        assertEquals(List.of(), Judge.faults(docx));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertEquals("12240", word.getDocument().getBody().getSectPr().getPgSz().getW().toString());
        }
    }

    @Test
    void headAndFootSayWhoItIsForAndWhichPage() throws IOException {
        try (XWPFDocument word = word(FoundingThread.document())) {
            assertEquals("Spokesperson’s briefing · not for release", word.getHeaderList().get(0).getText().strip());
            assertEquals("Talking to a journalist tomorrow\tPage 1 of 1", word.getFooterList().get(0).getText().strip());
        }
    }

    private static XWPFDocument word(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxExporterTest.export(document)));
    }

    private static String text(Document document) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument word = word(document)) {
            for (IBodyElement element : word.getBodyElements()) {
                text.append(element instanceof XWPFParagraph p ? p.getText() : ((XWPFTable) element).getText()).append('\n');
            }
        }
        return text.toString();
    }
}
