package coop.hatstand.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Block;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Code;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Text;
import coop.hatstand.docx.internal.opc.HostileTest;
import coop.hatstand.export.Draft;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a person may do to a draft, each edit as Word writes it into the file. */
public class DraftEditsTest {

    private static final String TRACKED = " w:id=\"900\" w:author=\"Ada\" w:date=\"2026-01-01T00:00:00Z\"";

    @Test
    void aTypedWord() throws IOException {
        Draft draft = edit(xml -> xml.replace("answer one", "answer number one"));
        assertEquals("answer number one, first.", words(entry(draft, "a1.1")));
        assertEquals(List.of(), draft.notices());
    }

    @Test
    void trackedWordsInAndOut() throws IOException {
        Draft draft = edit(xml -> xml.replace(run("answer one, first."), run("answer ")
                + "<w:del" + TRACKED + "><w:r><w:delText>one</w:delText></w:r></w:del><w:ins" + TRACKED + ">" + run("1") + "</w:ins>" + run(", first.")));
        assertEquals("answer 1, first.", words(entry(draft, "a1.1")));
    }

    @Test
    void aTrackedParagraphMarkRunsOn() throws IOException {
        String mark = "<w:rPr><w:del" + TRACKED + "/></w:rPr></w:pPr>";
        Draft draft = edit(xml -> inParagraph(xml, "answer two, first.", p -> p.replace("</w:pPr>", mark)));
        assertEquals(List.of("answer two, first.answer two, second."), paragraphs(entry(draft, "a1.2")));
    }

    @Test
    void anAnswerDeletedWithTrackingIsGone() throws IOException {
        UnaryOperator<String> delete = p -> p.replace("</w:pPr>", "<w:rPr><w:del" + TRACKED + "/></w:rPr></w:pPr>")
                .replaceAll("(<w:r>.*?</w:r>)", "<w:del" + TRACKED + ">$1</w:del>").replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText ");
        Draft draft = edit(xml -> inParagraph(inParagraph(xml, "Name One", delete), "answer one, first.", delete));
        assertEquals(List.of("a1.2", "u1"), entries(draft));
        assertEquals(List.of("answer two, first.", "answer two, second."), paragraphs(entry(draft, "a1.2")));
    }

    @Test
    void anAnswerCutAndPastedUnderAnotherQuestion() throws IOException {
        Draft draft = edit(xml -> {
            String answer = paragraph(xml, "Name One") + paragraph(xml, "answer one, first.");
            return xml.replace(answer, "").replace(paragraph(xml, ">Unfiled<"), answer + paragraph(xml, ">Unfiled<"));
        });
        assertEquals(List.of("a1.2"), entryIds(section(draft, "q1")));
        assertEquals(List.of("a1.1"), entryIds(section(draft, "q2")));
        assertEquals("answer one, first.", words(entry(draft, "a1.1")));
        assertEquals(List.of(), draft.notices());
    }

    @Test
    void aTrackedMove() throws IOException {
        Draft draft = edit(xml -> {
            String body = paragraph(xml, "answer one, first.");
            String from = body.replace("</w:pPr>", "<w:rPr><w:moveFrom" + TRACKED + "/></w:rPr></w:pPr>")
                    .replace("<w:r>", "<w:moveFrom" + TRACKED + "><w:r>").replace("</w:r>", "</w:r></w:moveFrom>");
            String to = body.replace("<w:r>", "<w:moveTo" + TRACKED + "><w:r>").replace("</w:r>", "</w:r></w:moveTo>");
            return xml.replace(body, from).replace(paragraph(xml, "answer two, second."), paragraph(xml, "answer two, second.") + to);
        });
        assertEquals(List.of(), paragraphs(entry(draft, "a1.1")));
        assertEquals(List.of("answer two, first.", "answer two, second.", "answer one, first."), paragraphs(entry(draft, "a1.2")));
    }

    @Test
    void anAnswerAdded() throws IOException {
        Draft draft = edit(xml -> xml.replace("<w:sectPr>", "<w:p><w:pPr><w:pStyle w:val=\"HatstandAttribution\"/></w:pPr>" + run("Grace (CoTech)") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"HatstandAnswer\"/></w:pPr>" + run("New words.") + "</w:p><w:sectPr>"));
        Entry added = entry(draft, "new-1");
        assertEquals(new Entry.Byline("Grace (CoTech)", List.of(), List.of(), "", Optional.empty()), added.byline());
        assertEquals("New words.", words(added));
        assertEquals(List.of(), codes(draft));
    }

    @Test
    void anAttributionTypedAnewIsKnownByItsRef() throws IOException {
        Draft draft = edit(xml -> inParagraph(xml, "Name One", p -> p.replaceAll("<w:bookmark[^>]*/>", "").replace("Name One", "Ms One")));
        assertEquals("Ms One", entry(draft, "a1.1").byline().name());
        assertEquals(List.of("entry-by-ref"), codes(draft));
    }

    @Test
    void aCopyIsAnAnswerOfItsOwn() throws IOException {
        Draft draft = edit(xml -> xml.replace("<w:sectPr>", (paragraph(xml, "Name One") + paragraph(xml, "answer one, first."))
                .replaceAll("<w:bookmark[^>]*/>", "") + "<w:sectPr>"));
        assertEquals(List.of("a1.1", "a1.2", "u1", "new-1"), entries(draft));
    }

    @Test
    void aQuestionTypedAnewIsKnownByItsNumber() throws IOException {
        Draft draft = edit(xml -> inParagraph(xml, "Second question", p -> "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + run("2  Quite another question?") + "</w:p>"));
        Section section = section(draft, "q2");
        assertEquals(Optional.of("2"), section.heading().number());
        assertEquals(List.of(new Text("Quite another question?")), section.heading().words());
        assertEquals(Section.Role.QUESTION, section.role());
        assertEquals(List.of("section-by-number"), codes(draft));
    }

    @Test
    void aLineWrittenOverThePrompt() throws IOException {
        assertEquals(List.of(Paragraph.of("We are growing. [A1.1]")), slot(edit(xml -> xml.replaceFirst("Write it here.", "We are growing. [A1.1]")), "q1.line").blocks());
    }

    @Test
    void aLineWrittenBesideThePromptAndBelow() throws IOException {
        Draft draft = edit(xml -> inParagraph(xml, "Write it here.", p -> p.replace("Write it here.", "We grow. Write it here.")
                + "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr>" + run("If pressed: ask.") + "</w:p>"));
        assertEquals(List.of(Paragraph.of("We grow."), Paragraph.of("If pressed: ask.")), slot(draft, "q1.line").blocks());
    }

    @Test
    void numbersTypedAfterFileUnder() throws IOException {
        Draft draft = edit(xml -> inParagraph(xml, "File under:", p -> p.replace("<w:tab/>", "<w:t>2, 5 </w:t><w:tab/>")));
        assertEquals(List.of(Paragraph.of("2, 5")), slot(draft, "u1.file").blocks());
        Draft after = edit(xml -> inParagraph(xml, "File under:", p -> p.replace("<w:tab/>", "<w:tab/><w:t>2</w:t>")));
        assertEquals(List.of(Paragraph.of("2")), slot(after, "u1.file").blocks());
    }

    @Test
    void aHighlightIsAKeyQuote() throws IOException {
        Draft draft = edit(xml -> xml.replace(run("answer one, first."), run("answer ") + "<w:r><w:rPr><w:highlight w:val=\"green\"/></w:rPr><w:t>one</w:t></w:r>" + run(", first.")));
        assertEquals(List.of(Paragraph.of(new Text("answer "), new Marked(List.of(new Text("one"))), new Text(", first."))), entry(draft, "a1.1").body());
    }

    /** As LibreOffice and Google Docs write it; what a style of ours shades is no highlight. */
    @Test
    void aHighlightWrittenAsShading() throws IOException {
        String shaded = "<w:r><w:rPr>%s<w:shd w:val=\"clear\" w:fill=\"%s\"/></w:rPr><w:t>%s</w:t></w:r>";
        Draft draft = edit(xml -> xml.replace(run("answer one, first."), String.format(shaded, "", "FFFF00", "answer") + String.format(shaded, "", "auto", " one, ")
                + String.format(shaded, "<w:rStyle w:val=\"HatstandCodeWords\"/>", "F3F3F1", "first.")));
        assertEquals(List.of(Paragraph.of(new Marked(List.of(new Text("answer"))), new Text(" one, "), new Code("first."))), entry(draft, "a1.1").body());
    }

    /** As LibreOffice writes it where the last answer of a section was deleted with tracking. */
    @Test
    void aKickerThatTookOverTheStyleOfADeletedAnswer() throws IOException {
        Draft draft = edit(xml -> inParagraph(xml, "Question 2<", p -> p.replace("HatstandKicker", "HatstandAttribution")));
        assertEquals(Optional.of("Question 2"), section(draft, "q2").heading().kicker());
        assertEquals(List.of("a1.1", "a1.2", "u1"), entries(draft));
    }

    @Test
    void namesAndChipsTypedAnew() throws IOException {
        Draft draft = edit(xml -> xml.replace("Name One", "Ada Lovelace").replace("by hat", "on the record"));
        Entry.Byline byline = entry(draft, "a1.1").byline();
        assertEquals("Ada Lovelace", byline.name());
        assertEquals(List.of(new Chip("on the record", false)), byline.chips());
        assertEquals(List.of("2 likes"), byline.remarks());
        assertEquals(Optional.of("post 1"), byline.place());
    }

    @Test
    void theTitle() throws IOException {
        assertEquals("Another title", edit(xml -> xml.replace("<w:t xml:space=\"preserve\">Title<", "<w:t>Another title<")).edited().orElseThrow().metadata().title());
    }

    @Test
    void commentsBecomeNotesWhereverInTheAnswerTheyStand() throws IOException {
        Map<String, byte[]> entries = Templates.entries(DocxExporterTest.export(document()));
        change(entries, "word/comments.xml", xml -> xml.replace("</w:comments>", "<w:comment w:id=\"7\" w:author=\"Bo\" w:date=\"2026-02-03T04:05:06\">"
                + "<w:p>" + run("Is it so?") + "</w:p></w:comment><w:comment w:id=\"8\" w:author=\"Bo\"><w:p>" + run("Nice title") + "</w:p></w:comment></w:comments>"));
        change(entries, "word/document.xml", xml -> inParagraph(inParagraph(xml, "answer two, second.", p -> p.replace("</w:p>",
                "<w:r><w:commentReference w:id=\"7\"/></w:r></w:p>")), "Second question", p -> p.replace("</w:p>", "<w:r><w:commentReference w:id=\"8\"/></w:r></w:p>")));
        Draft draft = DocxDraftReaderTest.read(Templates.zip(entries));
        assertEquals(List.of(new Note("Bo", Optional.of(java.time.Instant.parse("2026-02-03T04:05:06Z")), "Is it so?")), entry(draft, "a1.2").notes());
        assertEquals(List.of("comment-unplaced"), codes(draft));
        assertTrue(draft.notices().get(0).text().contains("Nice title"));
    }

    @Test
    void noticesSpeakTheDraftsLanguage() throws IOException {
        Map<String, byte[]> entries = Templates.entries(DocxExporterTest.export(document()));
        change(entries, "customXml/item1.xml", xml -> xml.replaceFirst("language=\"en[^\"]*\"", "language=\"es\""));
        change(entries, "word/document.xml", xml -> inParagraph(xml, "answer two, second.", p -> p.replace("</w:p>", "<w:r><w:footnoteReference w:id=\"3\"/></w:r></w:p>")));
        assertEquals("Se omitió una nota al pie del borrador; escríbela en el texto: «»", DocxDraftReaderTest.read(Templates.zip(entries)).notices().get(0).text());
    }

    @Test
    void contentControlsAreSeenThrough() throws IOException {
        Draft draft = edit(xml -> inParagraph(xml, "answer one, first.", p -> "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
                + p.replace("<w:r>", "<w:sdt><w:sdtContent><w:smartTag><w:r>").replace("</w:r>", "</w:r></w:smartTag></w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>"));
        assertEquals("answer one, first.", words(entry(draft, "a1.1")));
    }

    @Test
    void withoutBookmarksAndCustomXmlRefsStillTellTheAnswers() throws IOException {
        Map<String, byte[]> entries = Templates.entries(DocxExporterTest.export(document()));
        entries.remove("customXml/item1.xml");
        change(entries, "word/document.xml", xml -> xml.replaceAll("<w:bookmark[^>]*/>", "").replaceAll("<w:(pStyle|rStyle) w:val=\"(?!Heading|Title)[^\"]*\"/>", ""));
        change(entries, "word/styles.xml", xml -> xml.replace("Hatstand ", "Lost "));
        Draft draft = DocxDraftReaderTest.read(Templates.zip(entries));
        assertEquals(List.of("a1.1", "a1.2", "u1"), entries(draft));
        assertEquals(Optional.empty(), draft.embedded());
        assertTrue(codes(draft).contains("briefing-missing"));
    }

    @Test
    void whatHasNoPlaceIsToldOf() throws IOException {
        Draft draft = edit(xml -> xml.replace(run("answer one, first."), run("answer") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:drawing/></w:r>"));
        assertEquals(List.of("footnote-left-out", "picture-left-out"), codes(draft));
    }

    public static Document document() {
        return HostileTest.document(
                question("q1", "1", "First question", new Slot("q1.line", Slot.Kind.LINE_TO_TAKE, "Line to take", "Write it here.", List.of()),
                        answer("a1.1", "Name One", "answer one, first."), answer("a1.2", "Name Two", "answer two, first.", "answer two, second.")),
                question("q2", "2", "Second question"),
                new Section("unfiled", Section.Role.BACK, Section.Heading.of("Unfiled"), List.of(answer("u1", "Name Three", "a passage"),
                        new Slot("u1.file", Slot.Kind.FILE_UNDER, "File under", "numbers", List.of()))));
    }

    private static Section question(String id, String number, String words, Block... blocks) {
        return new Section(id, Section.Role.QUESTION, new Section.Heading(Optional.of("Question " + number), Optional.of(number), List.of(new Text(words))), List.of(blocks));
    }

    private static Entry answer(String id, String name, String... words) {
        return new Entry(id, new Entry.Byline(name, List.of(new Chip("by hat", false)), List.of("2 likes"), id.toUpperCase(java.util.Locale.ROOT), Optional.of("post 1")),
                List.of(words).stream().<Block>map(Paragraph::of).toList(), List.of());
    }

    private static Draft edit(UnaryOperator<String> edit) throws IOException {
        Map<String, byte[]> entries = Templates.entries(DocxExporterTest.export(document()));
        change(entries, "word/document.xml", edit);
        return DocxDraftReaderTest.read(Templates.zip(entries));
    }

    private static void change(Map<String, byte[]> entries, String part, UnaryOperator<String> edit) {
        String before = new String(entries.get(part), UTF_8);
        String after = edit.apply(before);
        assertTrue(!before.equals(after), "nothing was edited");
        entries.put(part, after.getBytes(UTF_8));
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String paragraph(String xml, String words) {
        Matcher paragraph = Pattern.compile("(?s)<w:p>(?:(?!</w:p>).)*?</w:p>").matcher(xml);
        return paragraph.results().map(m -> m.group()).filter(p -> p.contains(words)).findFirst().orElseThrow();
    }

    private static String inParagraph(String xml, String words, UnaryOperator<String> edit) {
        return xml.replace(paragraph(xml, words), edit.apply(paragraph(xml, words)));
    }

    private static List<Block> all(Draft draft) {
        return draft.edited().orElseThrow().blocks().stream().flatMap(block -> ((Section) block).blocks().stream()).toList();
    }

    private static Section section(Draft draft, String id) {
        return draft.edited().orElseThrow().blocks().stream().map(Section.class::cast).filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> entryIds(Section section) {
        return section.blocks().stream().filter(Entry.class::isInstance).map(block -> ((Entry) block).id()).toList();
    }

    private static List<String> entries(Draft draft) {
        return draft.edited().orElseThrow().blocks().stream().filter(Section.class::isInstance)
                .flatMap(block -> entryIds((Section) block).stream()).toList();
    }

    private static Entry entry(Draft draft, String id) {
        return all(draft).stream().filter(block -> block instanceof Entry e && e.id().equals(id)).map(Entry.class::cast).findFirst().orElseThrow();
    }

    private static Slot slot(Draft draft, String id) {
        return all(draft).stream().filter(block -> block instanceof Slot s && s.id().equals(id)).map(Slot.class::cast).findFirst().orElseThrow();
    }

    private static List<String> paragraphs(Entry entry) {
        return entry.body().stream().map(block -> Prose.ofInlines(((Paragraph) block).content())).toList();
    }

    private static String words(Entry entry) {
        return String.join("\n", paragraphs(entry));
    }

    private static List<String> codes(Draft draft) {
        return draft.notices().stream().map(Notice::code).toList();
    }
}
