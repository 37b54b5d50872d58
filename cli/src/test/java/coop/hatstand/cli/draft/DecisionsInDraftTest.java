package coop.hatstand.cli.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do with decisions in a draft, in each language, beside other edits and by several people. */
final class DecisionsInDraftTest {
    private static final Decision MADE = FullBriefing.make().consultation().decisions().get(0);
    private static final PackOptions REPORT = PackOptions.builder(Audience.SPOKESPERSON).layout(Layout.REPORT).build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Write here what was decided, and end with the answers that led to it, such as [A1.1]. | Write here why it was decided.",
        "fr | Écrivez ici ce qui a été décidé, et terminez par les réponses qui y ont conduit, comme [A1.1]. | Écrivez ici pourquoi il en a été décidé ainsi.",
        "es | Escriba aquí qué se decidió, y termine con las respuestas que llevaron a ello, como [A1.1]. | Escriba aquí por qué se decidió así."})
    void inEachLanguage(String language, String decide, String why) throws IOException {
        Briefing briefing = FullBriefing.make().toBuilder().language(language).build();
        Decision typed = new Decision("q3", "Ça finit en mai.", Optional.of("Por los ladrillos."), Optional.empty(), Optional.empty(), List.of("a1.1"));
        for (String format : List.of("docx", "markdown")) {
            SentDraft draft = new SentDraft(briefing, PackOptions.forAudience(Audience.SPOKESPERSON), format);
            Revised revised = format.equals("docx") ? draft.back(WordFile.of(draft.bytes()).body(body -> typed(body, decide, why)).bytes())
                    : draft.back(typed(new String(draft.bytes(), UTF_8), decide, why).getBytes(UTF_8));
            assertEquals(List.of(MADE, typed), revised.briefing().consultation().decisions());
            assertEquals(List.of(Edit.Kind.DECISION_ADDED), kinds(revised));
            assertEquals(List.of(), codes(revised));
        }
    }

    private static String typed(String draft, String decide, String why) {
        return last(last(draft, decide, "Ça finit en mai. [A1.1]"), why, "Por los ladrillos.");
    }

    /** Whoever decides what a report calls undecided may take those words out; they are said again as long as they hold. */
    @ParameterizedTest
    @CsvSource({"docx", "markdown"})
    void inAReport(String format) throws IOException {
        Briefing briefing = FullBriefing.make();
        SentDraft draft = new SentDraft(briefing, REPORT, format);
        String decide = "Write here what was decided, and end with the answers that led to it, such as [A1.1].";
        Revised revised = format.equals("docx") ? draft.back(WordFile.of(draft.bytes()).body(body -> last(WordBody.deleted("Not decided yet").apply(body), decide, "It ends in May.")).bytes())
                : draft.back(last(last(new String(draft.bytes(), UTF_8), "**Not decided yet**", ""), decide, "It ends in May.").getBytes(UTF_8));
        assertEquals(List.of(MADE, Decision.of("q3", "It ends in May.", List.of())), revised.briefing().consultation().decisions());
        assertEquals(List.of(Edit.Kind.DECISION_ADDED), kinds(revised));
        assertEquals(List.of(), codes(revised));
    }

    @Test
    void anAnswerThatIsDeletedIsCitedNoMore() throws IOException {
        SentDraft draft = new SentDraft(FullBriefing.make(), PackOptions.forAudience(Audience.SPOKESPERSON), "docx");
        Revised revised = draft.back(WordFile.of(draft.bytes()).body(WordBody.deleted("[A3.2] ·", "It is for bread")).bytes());
        assertEquals(List.of(Edit.Kind.DELETED), kinds(revised));
        assertEquals(List.of(MADE.without(Set.of("a3.2"))), revised.briefing().consultation().decisions());
    }

    /** Of three decisions on one question, the first is put last, and is changed in some of the rows. */
    @ParameterizedTest
    @CsvSource({"docx, false", "docx, true", "markdown, false", "markdown, true"})
    void inAnotherOrder(String format, boolean changed) throws IOException {
        List<Decision> were = Stream.of("Wood is shared.", "Ash goes to the garden.", "Bread is one price.").map(words -> Decision.of("q2", words, List.of("a3.2"))).toList();
        Briefing briefing = FullBriefing.make().toBuilder().consultation(Consultation.NONE.decisions(were)).build();
        SentDraft draft = new SentDraft(briefing, PackOptions.forAudience(Audience.SPOKESPERSON), format);
        String wood = changed ? "Wood is counted." : "Wood is shared.";
        String markdown = "**Decision:** %s \\[[A3.2](#a3.2)\\]\n\n";
        Revised revised = format.equals("docx")
                ? draft.back(WordFile.of(draft.bytes()).body(body -> WordBody.moved("Decision: Bread is", "Decision: Wood is").apply(body).replace("Wood is shared.", wood)).bytes())
                : draft.back(new String(draft.bytes(), UTF_8).replace(markdown.formatted("Wood is shared."), "").replace(markdown.formatted("Bread is one price."), markdown.formatted("Bread is one price.") + markdown.formatted(wood)).getBytes(UTF_8));
        assertEquals(List.of(were.get(1), were.get(2), Decision.of("q2", wood, List.of("a3.2"))), revised.briefing().consultation().decisions());
        assertEquals(changed ? List.of(Edit.Kind.DECISION_CHANGED, Edit.Kind.DECISIONS_MOVED) : List.of(Edit.Kind.DECISIONS_MOVED), kinds(revised));
        assertEquals(List.of(), codes(revised));
    }

    /** Two people decide on different questions, and one of them changes what was decided before. */
    @Test
    void bySeveralPeople() throws IOException {
        Briefing base = FullBriefing.make();
        Decision changed = new Decision("q2", "Wood is shared out.", MADE.because(), MADE.changed(), MADE.notDone(), MADE.responses());
        Decision one = Decision.of("q1", "Ada lights it.", List.of("a2.1"));
        Decision other = Decision.of("q3", "It ends in May.", List.of("a1.1"));
        List<Source> copies = List.of(edited("a.md", base, one, MADE), edited("b.md", base, changed, other));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new BriefingJson().content(base).writeTo(json);
        Revised revised = Hatstand.found().revise(copies, ReadOptions.USUAL, Optional.of(Source.of("base.json", json.toByteArray())));
        assertEquals(Stream.of(one, changed, other).map(Decision::toString).sorted().toList(), revised.briefing().consultation().decisions().stream().map(Decision::toString).sorted().toList());
        assertEquals(List.of(), codes(revised));
    }

    private static Source edited(String name, Briefing base, Decision... decisions) throws IOException {
        Briefing decided = base.toBuilder().consultation(Consultation.NONE.decisions(List.of(decisions))).build();
        return Source.of(name, new SentDraft(decided, PackOptions.forAudience(Audience.SPOKESPERSON), "markdown").bytes());
    }

    private static String last(String text, String was, String is) {
        int at = text.lastIndexOf(was);
        return text.substring(0, at) + is + text.substring(at + was.length());
    }

    private static List<Edit.Kind> kinds(Revised revised) {
        return revised.edits().stream().map(Edit::kind).toList();
    }

    private static List<String> codes(Revised revised) {
        return revised.notices().stream().map(Notice::code).toList();
    }
}
