package coop.hatstand.cli.draft;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Consultation;
import coop.hatstand.briefing.Decision;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Layout;
import coop.hatstand.document.Notice;
import coop.hatstand.json.BriefingJson;
import coop.hatstand.revise.Edit;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft that no longer says what it was made with is read as what it is: its audience, layout, hats and terms are found by what it holds. */
final class LostPackingTest {
    private static final Briefing BRIEFING = FullBriefing.make();

    /** A way to make a pack. */
    record Made(String name, PackOptions options) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Made> packs() {
        return Stream.of(new Made("briefing", spokesperson().build()), new Made("report", spokesperson().layout(Layout.REPORT).build()),
                new Made("compact", spokesperson().compact(true).build()), new Made("compact report", spokesperson().layout(Layout.REPORT).compact(true).build()),
                new Made("for a hat", spokesperson().hats(List.of("Mill Union")).build()), new Made("report for a hat", spokesperson().layout(Layout.REPORT).hats(List.of("Loaf Co-op")).build()),
                new Made("terms", spokesperson().defaultAttribution(Attribution.BACKGROUND).build()), new Made("members", PackOptions.forAudience(Audience.MEMBERS)),
                new Made("members, on the record", PackOptions.builder(Audience.MEMBERS).defaultAttribution(Attribution.ON_THE_RECORD).build()), new Made("members' report", PackOptions.builder(Audience.MEMBERS).layout(Layout.REPORT).build()));
    }

    private static PackOptions.Builder spokesperson() {
        return PackOptions.builder(Audience.SPOKESPERSON);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void isFoundByWhatTheDraftHolds(Made made) throws IOException {
        SentDraft draft = new SentDraft(BRIEFING, made.options(), "docx");
        WordFile word = WordFile.of(draft.bytes());
        assertEquals(List.of(), told(draft.back(OtherFormat.OPEN_DOCUMENT, word)), "OpenDocument");
        assertEquals(List.of(), told(draft.back(OtherFormat.WEB_PAGE, word)), "web page");
        assertEquals(List.of(), told(draft.back(Saved.byGoogleDocs(word).bytes())), "Google Docs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- hatstand:draft.*?-->\n*", "<!--.*?-->\n*"})
    void ofAReportInMarkdown(String lost) throws IOException {
        SentDraft draft = new SentDraft(BRIEFING, spokesperson().layout(Layout.REPORT).build(), "markdown");
        String bare = new String(draft.bytes(), UTF_8).replaceAll("(?s)" + lost, "");
        assertEquals(List.of(), told(draft.back(bare.getBytes(UTF_8))));
        Revised revised = draft.back(bare.replace("It costs less.", "It costs nothing.").getBytes(UTF_8));
        assertEquals(List.of(Edit.Kind.DECISION_CHANGED), revised.edits().stream().map(Edit::kind).toList());
    }

    /** Members had a part of the briefing; read against the whole of it, what they never had would count as deleted. */
    @Test
    void aWholeBriefingIsNotTheBaseOfAMembersDraft() throws IOException {
        WordFile word = WordFile.of(new SentDraft(BRIEFING, PackOptions.forAudience(Audience.MEMBERS), "docx").bytes());
        for (OtherFormat other : OtherFormat.values()) {
            Source source = Source.of("draft." + other.ending(), other.of(word));
            String refused = assertThrows(UnreadableSourceException.class, () -> revise(source)).getMessage();
            assertTrue(refused.contains("members audience"), refused);
        }
    }

    /** What cannot be read says what to save it as, before anything else. */
    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1 \\ansi [A2.1]}", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"})
    void aDraftInAFormatThatIsNotReadSaysTheCure(String start) {
        Source source = Source.of("draft", start.getBytes(ISO_8859_1));
        String refused = assertThrows(UnreadableSourceException.class, () -> revise(source)).getMessage();
        assertTrue(refused.endsWith("Open it and save it as .docx."), refused);
    }

    @Test
    void keyQuotesStayWhereAPageLostItsHighlighting() throws IOException {
        SentDraft draft = new SentDraft(BRIEFING, spokesperson().build(), "docx");
        WordFile bare = WordFile.of(draft.bytes()).body(body -> body.replaceAll("<w:highlight [^>]*/>", ""));
        assertEquals(BRIEFING.keyQuotes(), draft.back(OtherFormat.WEB_PAGE, bare).briefing().keyQuotes());
        assertEquals(List.of(), draft.back(OtherFormat.OPEN_DOCUMENT, bare).briefing().keyQuotes());
    }

    /** A draft without its base is refused with what to give, whatever it was saved as. */
    @ParameterizedTest
    @ValueSource(strings = {"OPEN_DOCUMENT", "WEB_PAGE"})
    void withoutItsBaseItIsStillADraft(String format) throws IOException {
        OtherFormat other = OtherFormat.valueOf(format);
        Source source = Source.of("draft." + other.ending(), other.of(WordFile.of(new SentDraft(BRIEFING, spokesperson().build(), "docx").bytes())));
        String refused = assertThrows(UnreadableSourceException.class, () -> Hatstand.found().revise(List.of(source), ReadOptions.USUAL, Optional.empty())).getMessage();
        assertTrue(refused.contains("--base"), refused);
    }

    /** Decisions alone are what a draft may be of. */
    @Test
    void decisionsStayWithTheirQuestions() throws IOException {
        Briefing decided = BRIEFING.toBuilder().consultation(Consultation.NONE.decisions(List.of(Decision.of("q1", "One.", List.of()), Decision.of("q1", "Two.", List.of())))).build();
        SentDraft draft = new SentDraft(decided, spokesperson().layout(Layout.REPORT).build(), "docx");
        WordFile swapped = WordFile.of(draft.bytes()).body(WordBody.moved("Decision: Two.", "Decision: One."));
        for (OtherFormat other : OtherFormat.values()) {
            assertEquals(List.of("Two.", "One."), draft.back(other, swapped).briefing().consultation().decisions().stream().map(Decision::text).toList());
        }
    }

    private static Revised revise(Source source) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new BriefingJson().content(BRIEFING).writeTo(json);
        return Hatstand.found().revise(List.of(source), ReadOptions.USUAL, Optional.of(Source.of("base.json", json.toByteArray())));
    }

    private static List<String> told(Revised revised) {
        return Stream.concat(revised.edits().stream().map(edit -> edit.text("en")), revised.notices().stream()
                .filter(notice -> notice.level() == Notice.Level.WARNING && !notice.code().endsWith("packing-lost") && !notice.code().equals("briefing-missing")).map(Notice::text)).toList();
    }
}
