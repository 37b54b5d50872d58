package coop.hatstand.cli.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Notice;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.HatstandException;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts in any shape that mail, forums and editors leave them in; several copies of one; and what looks like a draft and is none any more. */
final class WhateverComesBackTest {
    private static final Hatstand HATSTAND = Hatstand.found();
    private static final String COMMENTS = "<!--.*?-->\n\n?";

    static Stream<PackOptions> packings() {
        return Stream.of(PackOptions.forAudience(Audience.SPOKESPERSON), PackOptions.builder(Audience.SPOKESPERSON).hats(List.of("Loaf Co-op")).build(),
                PackOptions.builder(Audience.SPOKESPERSON).hats(List.of("Mill Union", "Loaf Co-op")).defaultAttribution(Attribution.ON_THE_RECORD).build(),
                PackOptions.builder(Audience.SPOKESPERSON).defaultAttribution(Attribution.BACKGROUND).compact(true).build());
    }

    @ParameterizedTest
    @MethodSource("packings")
    void aDraftKnowsHowItWasMade(PackOptions packing) throws IOException {
        for (String format : List.of("docx", "markdown")) {
            SentDraft draft = new SentDraft(FullBriefing.make(), packing, format);
            Revised revised = draft.back(draft.bytes());
            assertEquals(List.of(), told(revised), format);
            assertEquals(List.of(), revised.notices(), format);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void inAnyEncoding(String charset) throws IOException {
        SentDraft draft = markdown();
        String text = text(draft).replace("I think.", "I know.");
        byte[] bytes = (charset.equals("UTF-16LE") ? "\ufeff" + text : text).getBytes(Charset.forName(charset));
        assertEquals(List.of("A4.1 now says “The council pays, I know.”; it said “The council pays, I think.”"), told(draft.back(charset.equals("windows-1252")
                ? text.replace("●", "&#9679;").getBytes(Charset.forName(charset)) : bytes)));
    }

    @Test
    void withOtherLineEndsAccentsAndEscapes() throws IOException {
        SentDraft draft = markdown();
        assertEquals(List.of(), told(draft.back(text(draft).replace("\n", "\r\n").getBytes(UTF_8))));
        assertEquals(List.of(), told(draft.back(Normalizer.normalize(text(draft), Normalizer.Form.NFD).getBytes(UTF_8))));
        assertEquals(List.of(), told(draft.back(text(draft).replaceAll("\\[([AU]\\d\\.?\\d?)\\](?!\\()", "\\\\[$1\\\\]").getBytes(UTF_8))));
        assertEquals(List.of(), told(draft.back(text(draft).replaceAll("(?s)<!-- hatstand:guidance -->\n\n(>[^\n]*\n)+\n", "").getBytes(UTF_8))));
        assertEquals(List.of(), told(draft.back(text(draft).replaceAll(COMMENTS, "").replaceFirst("(?s)\n> .*?\n\n", "\n").getBytes(UTF_8))));
    }

    @Test
    void aCommentThatIsTypedIsANote() throws IOException {
        SentDraft draft = markdown();
        Revised revised = draft.back(text(draft).replace("I think.\n", "I think.\n\n<!-- Is that so? -->\n\n<!-- prettier-ignore -->\n").getBytes(UTF_8));
        assertEquals(List.of("A4.1, comment: “Is that so?”"), told(revised));
        assertEquals("Is that so?", revised.briefing().responses().stream().filter(one -> one.id().equals("a4.1")).findFirst().orElseThrow().notes().get(0).text());
        Revised lost = draft.back(text(draft).replace("## 1 Who", "<!-- Who knows? -->\n\n## 1 Who").getBytes(UTF_8));
        assertTrue(told(lost).get(0).contains("Who knows?"), told(lost).toString());
    }

    /** Without its comments it is still a draft, and asks for the briefing rather than being read as somebody's answers. */
    @Test
    void aDraftIsNobodysForm() throws IOException {
        SentDraft draft = markdown();
        String bare = text(draft).replaceAll(COMMENTS, "");
        refused("briefing.md", bare, "--base");
        refused("briefing.md", bare.replaceAll("\\[[AU]\\d\\.?\\d?\\]", ""), "what its edits are found by is gone");
        refused("briefing.html", "<html><body><p>Spokesperson’s briefing · not for release</p><h1>Ovens</h1><h2>1 Who?</h2><p>Ada</p><p>I do.</p></body></html>", "what its edits are found by is gone");
    }

    private static void refused(String name, String text, String cure) {
        HatstandException told = assertThrows(HatstandException.class, () -> HATSTAND.revise(List.of(Source.of(name, text)), ReadOptions.USUAL, Optional.empty()));
        assertTrue(told.getMessage().contains(cure), told.getMessage());
    }

    @Test
    void replacingAWordEverywhereIsAnEditOfAnswersOnly() throws IOException {
        SentDraft draft = new SentDraft(HATSTAND.read(Source.of("t.txt", "=== Ada\n1. How long is the ladder?\n\n=== Ben\n1. It is four metres long, since 1981.\n")), PackOptions.forAudience(Audience.SPOKESPERSON), "docx");
        assertEquals(1, told(draft.back(WordFile.of(draft.bytes()).body(body -> body.replace("four metres", "five metres")).bytes())).size());
    }

    @Test
    void aTypedBylineHasHatsAndTerms() throws IOException {
        SentDraft draft = new SentDraft(FullBriefing.make(), PackOptions.forAudience(Audience.SPOKESPERSON), "docx");
        Revised revised = draft.back(WordFile.of(draft.bytes()).body(WordBody.inserted("It ends when", "HatstandAttribution", "Xanthe Poe (Oven Club; by hat)", "HatstandAnswer", "Never.")).bytes());
        assertEquals(List.of("Xanthe Poe was added to the People table", "H1 was added: “Never.”"), told(revised));
        var person = revised.briefing().respondents().get(revised.briefing().respondents().size() - 1);
        assertEquals(Optional.of(Attribution.BY_HAT), person.attribution());
        assertEquals("Oven Club", revised.briefing().hats().stream().filter(hat -> hat.id().equals(person.hats().orElseThrow().get(0))).findFirst().orElseThrow().name());
    }

    @Test
    void aPromptWithoutItsLookIsNoLine() throws IOException {
        SentDraft draft = markdown();
        assertEquals(List.of(), told(draft.back(text(draft).replace("_One sentence you can say out loud._", "One sentence you can say out loud.").getBytes(UTF_8))));
    }

    @Test
    void severalCopiesComeHomeTogether() throws IOException {
        SentDraft draft = new SentDraft(FullBriefing.make(), PackOptions.forAudience(Audience.SPOKESPERSON), "docx");
        WordFile file = WordFile.of(draft.bytes());
        Source one = Source.of("a.docx", file.body(body -> body.replace("I think.", "I know.")).bytes());
        Source other = Source.of("b.docx", file.body(WordBody.moved("It ends when", "[A4.1]", "The council pays")).with("docProps/core.xml",
                file.part("docProps/core.xml").replace("</cp:coreProperties>", "<cp:lastModifiedBy>Jo</cp:lastModifiedBy></cp:coreProperties>")).bytes());
        Revised both = HATSTAND.revise(List.of(one, other), ReadOptions.USUAL, Optional.empty());
        assertEquals(List.of("A4.1 now says “The council pays, I know.”; it said “The council pays, I think.” (a.docx)", "A4.1 moved from question 2 to 3 (Jo, b.docx)"), told(both));
        assertEquals(both.briefing(), HATSTAND.revise(List.of(other, one), ReadOptions.USUAL, Optional.empty()).briefing());
        Source third = Source.of("c.docx", file.body(body -> body.replace("I think.", "I guess.")).bytes());
        List<String> clash = told(HATSTAND.revise(List.of(one, third), ReadOptions.USUAL, Optional.empty()));
        assertTrue(clash.get(2).contains("I know.") && clash.get(2).contains("I guess."), clash.toString());
    }

    private static SentDraft markdown() throws IOException {
        return new SentDraft(FullBriefing.make(), PackOptions.forAudience(Audience.SPOKESPERSON), "markdown");
    }

    private static String text(SentDraft draft) {
        return new String(draft.bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> told(Revised revised) {
        List<String> told = new ArrayList<>(revised.edits().stream().map(edit -> edit.text("en")).toList());
        revised.notices().stream().filter(notice -> notice.level() == Notice.Level.WARNING).map(Notice::text).forEach(told::add);
        return told;
    }
}
