package coop.hatstand.cli.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Prose;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A draft that a person edited and its thread, which has gone on since, are joined by what posts say. */
final class GrownThreadTest {
    private static final Hatstand HATSTAND = Hatstand.found();
    private static final String LETTER = """
            === Ines (Lend-a-Drill; on the record)
            The radio rings on Friday. Please answer:

            1. What does the library lend?
            2. What breaks most often?
            3. How do you pay for it all?
            """;
    private static final String AMAL = """
            === Amal (North Street Sheds; on the record)
            1. We lend drills, saws and ladders to whoever asks.

            2. The drill bits break, never the drills.
            """;
    private static final String BRAM = """
            === Bram (on the record)
            1. Mostly ladders, and a wheelbarrow on good days.

            3. By a jar on the counter that is never quite empty.
            """;
    private static final String CLEO = """
            === Cleo
            Good luck on Friday, I shall be listening from the bakery!
            """;
    private static final String DEV = """
            === Dev (by hat)
            2. Hinges, always hinges.
            """;
    private static final String THREAD = LETTER + "\n" + AMAL + "\n" + BRAM + "\n" + CLEO;
    private static final String MAIL = """
            From: Edda Falk <edda@example.org>
            To: list@example.org
            Subject: Re: the radio
            Date: Tue, 3 Mar 2026 10:00:00 +0000
            Message-ID: <1@example.org>
            Content-Type: text/plain; charset=utf-8

            2. The zips of the tents break first.
            """;

    /** A word fixed, an answer deleted, a passage filed, a line written. */
    private static final UnaryOperator<String> EDITS = WordBody.typed("By a jar", "never quite empty", "rarely empty")
            .andThen(WordBody.deleted("[A3.1]", "Mostly ladders"))
            .andThen(WordBody.changed("File under: \t", xml -> xml.replace("</w:p>", "<w:r><w:t>3</w:t></w:r></w:p>")))
            .andThen(body -> body.replaceFirst("One sentence you can say out loud\\.", "! We lend to anybody. [A2.1]"))::apply;

    private static Source draft() throws IOException {
        return edited(HATSTAND.read(Source.of("thread.txt", THREAD)), EDITS);
    }

    private static Source edited(Briefing briefing, UnaryOperator<String> edits) throws IOException {
        SentDraft sent = new SentDraft(briefing, PackOptions.forAudience(Audience.SPOKESPERSON), "docx");
        return Source.of("draft.docx", WordFile.of(sent.bytes()).body(edits).bytes());
    }

    private static Revised joined(Source draft, Source... others) throws IOException {
        List<Source> sources = new ArrayList<>(List.of(draft));
        sources.addAll(List.of(others));
        return HATSTAND.revise(sources, ReadOptions.USUAL, Optional.empty());
    }

    private static Source thread(String... posts) {
        return Source.of("thread.txt", String.join("\n", posts));
    }

    private static List<String> answers(Briefing briefing) {
        return briefing.responses().stream().map(r -> r.questions() + " " + Prose.of(r.body()).strip()).sorted().toList();
    }

    private static String told(Briefing briefing) {
        return briefing.notices().stream().filter(n -> n.code().equals("new-since-draft")).map(Notice::text).findFirst().orElse("");
    }

    private static final List<String> KEPT = List.of("[q1] We lend drills, saws and ladders to whoever asks.", "[q2] The drill bits break, never the drills.",
            "[q3] By a jar on the counter that is rarely empty.", "[q3] Good luck on Friday, I shall be listening from the bakery!");

    private static List<String> keptAnd(String... more) {
        return Stream.concat(KEPT.stream(), List.of(more).stream()).sorted().toList();
    }

    @Test
    void theThreadAsItWasAddsNothingAndTakesNothingBack() throws IOException {
        Briefing joined = joined(draft(), thread(THREAD)).briefing();
        assertEquals(KEPT, answers(joined));
        assertEquals(List.of(), joined.unfiled());
        assertEquals("", told(joined));
        assertEquals(1, joined.lines().size());
        Response fixed = joined.responses().stream().filter(r -> r.id().equals("a3.2")).findFirst().orElseThrow();
        assertEquals("By a jar on the counter that is never quite empty.", Prose.of(fixed.original().orElseThrow()).strip());
    }

    @Test
    void newPostsAreAddedAndToldFirst() throws IOException {
        Briefing joined = joined(draft(), thread(THREAD, DEV)).briefing();
        assertEquals(keptAnd("[q2] Hinges, always hinges."), answers(joined));
        assertEquals("New since your draft: A5.1.", told(joined));
        assertEquals("new-since-draft", joined.notices().get(0).code());
    }

    @Test
    void placesAndNumbersOfPostsTellNothing() throws IOException {
        Briefing joined = joined(draft(), thread(LETTER, DEV, CLEO, BRAM, AMAL)).briefing();
        assertEquals(keptAnd("[q2] Hinges, always hinges."), answers(joined));
        assertEquals(List.of(), joined.check());
    }

    @Test
    void aMailWithoutQuestionsCountsAsAnswers() throws IOException {
        Briefing joined = joined(draft(), Source.of("edda.eml", MAIL)).briefing();
        assertEquals(keptAnd("[q2] The zips of the tents break first."), answers(joined));
        Briefing both = joined(draft(), thread(THREAD, DEV), Source.of("edda.mbox", "From edda@example.org Tue Mar  3 10:00:00 2026\n" + MAIL)).briefing();
        assertEquals(keptAnd("[q2] Hinges, always hinges.", "[q2] The zips of the tents break first."), answers(both));
    }

    @Test
    void whatAnAuthorAloneChangedIsTheirNewWords() throws IOException {
        Briefing joined = joined(draft(), thread(LETTER, AMAL.replace("never the drills", "never the drills themselves"), BRAM, CLEO)).briefing();
        assertTrue(answers(joined).contains("[q2] The drill bits break, never the drills themselves."), answers(joined).toString());
        assertEquals(KEPT.size(), joined.responses().size());
    }

    @Test
    void whereBothChangedAnAnswerBothAreKept() throws IOException {
        Revised joined = joined(draft(), thread(LETTER, AMAL, BRAM.replace("on the counter that is never quite empty", "on the counter that is never quite full"), CLEO));
        assertEquals(keptAnd("[q3] By a jar on the counter that is never quite full."), answers(joined.briefing()));
        assertTrue(joined.notices().stream().anyMatch(n -> n.code().equals("changed-in-both")), joined.notices().toString());
    }

    @Test
    void joinedAgainAndAgainNothingComesTwice() throws IOException {
        Briefing once = joined(draft(), thread(THREAD, DEV)).briefing();
        Briefing twice = joined(edited(once, body -> body), thread(THREAD, DEV)).briefing();
        assertEquals(answers(once), answers(twice));
        Briefing less = joined(edited(once, WordBody.deleted("[A5.1]", "Hinges")), thread(THREAD, DEV)).briefing();
        assertEquals(KEPT, answers(less));
        assertEquals(KEPT, answers(joined(edited(less, body -> body), thread(THREAD, DEV)).briefing()));
    }
}
