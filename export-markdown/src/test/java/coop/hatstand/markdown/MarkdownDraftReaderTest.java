package coop.hatstand.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.contract.Specimens;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.export.Draft;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each edit a person makes comes back as that edit, and nothing else changes. */
class MarkdownDraftReaderTest {

    private static final String ENTRY = "<!-- hatstand:entry a10.1 -->\n\n";

    private static String exported(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownExporter().export(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String draft() throws IOException {
        return exported(Specimens.briefing(Audience.SPOKESPERSON));
    }

    private static Draft read(String text) throws IOException {
        return new MarkdownDraftReader().read(Source.of("draft.md", text)).orElseThrow();
    }

    private static Section section(Draft draft, String id) {
        return draft.edited().orElseThrow().blocks().stream()
                .filter(block -> block instanceof Section section && section.id().equals(id)).map(Section.class::cast).findFirst().orElseThrow();
    }

    private static List<String> entries(Draft draft, String section) {
        return section(draft, section).blocks().stream().filter(Entry.class::isInstance).map(block -> ((Entry) block).id()).toList();
    }

    private static Entry entry(Draft draft, String section, String id) {
        return section(draft, section).blocks().stream()
                .filter(block -> block instanceof Entry entry && entry.id().equals(id)).map(Entry.class::cast).findFirst().orElseThrow();
    }

    private static Slot slot(Draft draft, String section) {
        return section(draft, section).blocks().stream().filter(Slot.class::isInstance).map(Slot.class::cast).findFirst().orElseThrow();
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        return text.substring(from, text.indexOf(end, from + start.length()));
    }

    @Test
    void theSpecimensComeBack() throws IOException {
        for (Document document : List.of(Specimens.briefing(Audience.SPOKESPERSON), Specimens.everyKind(), Specimens.awkward())) {
            Draft draft = read(exported(document));
            assertEquals(String.join("\n", Skeleton.of(document)), String.join("\n", Skeleton.of(draft.edited().orElseThrow())));
            assertEquals(List.of(), draft.notices());
        }
    }

    @Test
    void aTextToPostIsNoDraft() throws IOException {
        assertTrue(new MarkdownDraftReader().read(Source.of("post.md", exported(Specimens.briefing(Audience.MEMBERS)))).isEmpty());
        assertTrue(new MarkdownDraftReader().read(Source.of("thread.txt", "Hi all,\n\n1 How big is it?\n")).isEmpty());
        assertTrue(new MarkdownDraftReader().read(Source.of("empty", "")).isEmpty());
    }

    @Test
    void anUnknownVersionIsRefusedByName() {
        IOException thrown = assertThrows(IOException.class, () -> read("<!-- hatstand:draft 7 en -->\n\n# Title\n"));
        assertEquals("draft.md cannot be read as a draft: it is of version 7, and this Hatstand reads version 1", thrown.getMessage());
    }

    @Test
    void aFixedWord() throws IOException {
        Draft draft = read(draft().replace("Answer 10: the tech", "Answer 10: our tech"));
        assertTrue(Prose.of(entry(draft, "q1", "a10.1").body()).startsWith("Answer 10: our tech coop economy"));
        assertEquals(List.of("a10.1", "a11.1"), entries(draft, "q1"));
    }

    @Test
    void aLineWrittenInPlaceOfThePrompt() throws IOException {
        Slot slot = slot(read(draft().replaceFirst("_One sentence you can say out loud._", "Workers put the work first. [A10.1]")), "q2");
        assertEquals(List.<Block>of(Paragraph.of("Workers put the work first. [A10.1]")), slot.blocks());
        assertEquals("", slot.prompt());
    }

    @Test
    void aLineWrittenBelowThePrompt() throws IOException {
        String edited = draft().replaceFirst("_One sentence you can say out loud._", "_One sentence you can say out loud._\n\nWorkers put the work first.");
        assertEquals(List.<Block>of(Paragraph.of("Workers put the work first.")), slot(read(edited), "q2").blocks());
    }

    @Test
    void aNumberTypedBehindFileUnder() throws IOException {
        Slot slot = slot(read(draft().replace("**File under:**", "**File under:** 3")), "unfiled");
        assertEquals("File under:", slot.label());
        assertEquals(List.<Block>of(Paragraph.of("3")), slot.blocks());
    }

    @Test
    void anEntryMovedToAnotherQuestion() throws IOException {
        String draft = draft();
        String moved = between(draft, ENTRY, "<!-- hatstand:entry a11.1");
        Draft edited = read(draft.replace(moved, "").replace("<!-- hatstand:entry a30.1 -->", moved + "<!-- hatstand:entry a30.1 -->"));
        assertEquals(List.of("a11.1"), entries(edited, "q1"));
        assertEquals(List.of("a10.1", "a30.1", "a31.1"), entries(edited, "q3"));
    }

    @Test
    void anEntryDeleted() throws IOException {
        String draft = draft();
        Draft edited = read(draft.replace(between(draft, ENTRY, "<!-- hatstand:entry a11.1"), ""));
        assertEquals(List.of("a11.1"), entries(edited, "q1"));
        assertEquals(List.of(), edited.notices());
    }

    @Test
    void anEntryDeletedWithoutItsComment() throws IOException {
        String draft = draft();
        String words = between(draft, ENTRY, "<!-- hatstand:entry a11.1").substring(ENTRY.length());
        assertEquals(List.of("a11.1"), entries(read(draft.replace(words, "")), "q1"));
    }

    @Test
    void anEntryWithoutItsCommentIsKnownByItsRef() throws IOException {
        Draft edited = read(draft().replace(ENTRY, ""));
        assertEquals(List.of("a10.1", "a11.1"), entries(edited, "q1"));
        assertEquals(List.of("anchor-lost"), edited.notices().stream().map(Notice::code).toList());
    }

    @Test
    void anEntryWithoutItsBylineKeepsItsWords() throws IOException {
        Draft edited = read(draft().replaceFirst("\\*\\*Respondent 10\\*\\*[^\n]*\n\n", ""));
        assertTrue(Prose.of(entry(edited, "q1", "a10.1").body()).startsWith("Answer 10:"));
        assertEquals(List.of("byline-lost"), edited.notices().stream().map(Notice::code).toList());
    }

    @Test
    void anEntryCopiedStandsTwiceUnderTwoIds() throws IOException {
        String draft = draft();
        String copied = between(draft, ENTRY, "<!-- hatstand:entry a11.1");
        assertEquals(List.of("a10.1", "a10.1-2", "a11.1"), entries(read(draft.replace(copied, copied + copied)), "q1"));
    }

    @Test
    void aHeadingTypedIsASectionOfItsOwn() throws IOException {
        Draft edited = read(draft() + "\n## My own notes\n\nremember the date\n");
        assertEquals("remember the date", Prose.of(section(edited, "new").blocks()));
        assertEquals(List.of("new-heading"), edited.notices().stream().map(Notice::code).toList());
    }

    @Test
    void noticesSpeakTheDraftsLanguageElseTheReaders() throws IOException {
        String typed = draft() + "\n## My own notes\n";
        String french = typed.replaceFirst("<!-- hatstand:draft 1 en", "<!-- hatstand:draft 1 fr");
        String unknown = typed.replaceFirst("<!-- hatstand:draft 1 en", "<!-- hatstand:draft 1 xx");
        assertEquals("Un titre sans son commentaire a été pris pour une nouvelle section\u00a0: My own notes", read(french).notices().get(0).text());
        Draft spanish = new MarkdownDraftReader().read(Source.of("draft.md", unknown), "es").orElseThrow();
        assertEquals("Un título sin su comentario se tomó por una sección nueva: My own notes", spanish.notices().get(0).text());
    }

    @Test
    void anOwnCommentAndRuleDoNoHarm() throws IOException {
        Draft edited = read(draft().replace("Answer 10:", "<!-- mine -->\n\n---\n\nAnswer 10:"));
        assertTrue(Prose.of(entry(edited, "q1", "a10.1").body()).startsWith("* * *\nAnswer 10:"));
    }

    @Test
    void windowsLineEndsChangeNothing() throws IOException {
        assertEquals(Skeleton.of(read(draft()).edited().orElseThrow()), Skeleton.of(read("\ufeff" + draft().replace("\n", "\r\n")).edited().orElseThrow()));
    }
}
