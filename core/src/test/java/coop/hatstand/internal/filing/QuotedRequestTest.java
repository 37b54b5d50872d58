package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter that is in the sources only as a reply quotes it has the questions, and the reply's words below each are the answers. */
final class QuotedRequestTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "On Mon, 2 Mar 2026 at 10:00, Ines Roe <ines@loaf.example> wrote:",
        "Am 2. März 2026 um 10:00 schrieb Ines Roe <ines@loaf.example>:",
        "Le lun. 2 mars 2026 à 10:00, Ines Roe <ines@loaf.example> a écrit :",
    })
    void isReadFromTheOnlyReply(String attribution) {
        FilingResult result = reply(attribution + "\n> Hello Ana,\n>\n> 1. How did your bakery start sharing\n> its ovens?\n\nBy chance. Why do you ask?\n\n> 2. Who repairs the ovens when they break down?\n\nOur uncle does, mostly. Or did you mean the doors?\n\nAna");
        assertEquals(List.of("How did your bakery start sharing its ovens?", "Who repairs the ovens when they break down?"), result.briefing().questions().stream().map(Question::text).map(text -> text.replaceAll("\\s+", " ")).toList());
        assertEquals(List.of("1: By chance. Why do you ask?", "2: Our uncle does, mostly. Or did you mean the doors?"), Threads.told(result).stream().filter(told -> !told.startsWith("-")).toList());
    }

    @Test
    void isReadBelowAnAnswerOnTop() {
        FilingResult result = reply("Hello Ines, yes, in the yard.\n\nAm 02.03.26 um 00:16 schrieb Ana:\n> First, is there a way to share an oven with a school? We tried that once.\n>\n> My second question is: who repairs the ovens when they break down?\n");
        assertEquals(2, result.briefing().questions().size());
        assertEquals(List.of(), result.briefing().responses());
    }

    @Test
    void isNotReadFromAnAnswerToAPostThatIsThere() {
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Ines", Threads.OPENING), Threads.post(2, "Ana", "> **Ines said:**\n> 2. What does a shared oven cost each member per month?\n\nTen. Is that dear? Is it cheap?")));
        assertEquals(4, result.briefing().questions().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"----- Original Message -----\nFrom: Ines Roe\nTo: Ana\nSent: Monday, March 2, 2026 10:00 AM\nSubject: Ovens", "-----Ursprüngliche Nachricht-----\nVon: Ines Roe\nGesendet: Montag, 2. März 2026 10:00\nAn: Ana\nBetreff: Öfen"})
    void whatIsSaidAboveAMailThatNothingMarksIsTheReply(String head) {
        String said = "Hello Ines, the whole street bakes with us by now, on most days of the week, and nobody has asked for the money back so far.";
        FilingResult result = reply(said + "\n\n" + head + "\n\nHello Ana,\n\n1- How did your bakery start sharing its ovens?\n2- Who repairs the ovens when they break down?\n");
        assertEquals(2, result.briefing().questions().size());
        assertEquals("-: " + said, Threads.told(result).get(0));
    }

    @Test
    void isReadFromTheReplyThatQuotesMostOfIt() {
        String credit = "On Mon, 2 Mar 2026 at 10:00, Ines Roe <ines@loaf.example> wrote:\n";
        Post one = Post.builder(1, credit + "> 1. How did your bakery start sharing its ovens?\n\nBy chance.", Syntax.PLAIN).author(Author.named("Ana")).build();
        Post two = Post.builder(2, credit + "> 1. How did your bakery start sharing its ovens?\n\nMy aunt.\n\n> 2. Who repairs the ovens when they break down?\n\nOur uncle.", Syntax.PLAIN).author(Author.named("Ben")).build();
        assertEquals(List.of("1: By chance.", "1: My aunt.", "2: Our uncle."), Threads.told(Threads.thread(List.of(one, two))).stream().filter(told -> !told.startsWith("-")).toList());
    }

    private static FilingResult reply(String text) {
        return Threads.thread(List.of(Post.builder(1, text, Syntax.PLAIN).author(Author.named("Ana")).build()));
    }
}
