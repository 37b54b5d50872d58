package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.labels.Labels;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads of several kinds, filed whole. */
final class ThreadKindsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Hi all.\n\n1. How did you start?\n2. What does it cost?\n3. Who repairs it?\n\nIna",
        "Hi all.\n\n1) How did you start?\n\n2) What does it cost?\n\n3) Who repairs it?",
        "Hi all.\n\nQ1: How did you start?\nQ2: What does it cost?\nQ3: Who repairs it?",
        "Hi all.\n\n**Question 1:** How did you start?\n\n**Question 2:** What does it cost?\n\n**Question 3:** Who repairs it?",
        "Hi all.\n\n**1. How did you start?**\n\nWe wonder.\n\n**2. What does it cost?**\n\n**3. Who repairs it?**",
        "Hi all.\n\n## How did you start?\n\n## What does it cost?\n\n## Who repairs it?",
        "Hi all.\n\n**How did you start?**\n\n**What does it cost?**\n\n**Who repairs it?**",
        "Hi all.\n\n- How did you start?\n- What does it cost?\n- Who repairs it?",
        "Hi all, I have some questions. How did you start? What does it cost? Who repairs it? Many thanks.",
        "Hi all.\n\n1 How did you start?\n2 What does it cost?\n3 Who repairs it?",
        "Hi all.\n\n#1 How did you start?\n#2 What does it cost?\n#3 Who repairs it?",
        "Hi all.\n\n(1) How did you start?\n(2) What does it cost?\n(3) Who repairs it?",
        "Hi all.\n\nFirst, how did you start?\n\nSecond, what does it cost?\n\nFinally, who repairs it?",
    })
    void questionsAreFoundHoweverTheyArePut(String opening) {
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Ina", opening), Threads.post(2, "Ben", "1. By chance.\n2. Ten.\n3. Cem.")));
        assertEquals(List.of("1", "2", "3"), result.briefing().questions().stream().map(Question::number).toList());
        assertTrue(result.briefing().questions().get(1).text().toLowerCase().endsWith("what does it cost?"), result.briefing().questions().toString());
        assertEquals(List.of("1: By chance.", "2: Ten.", "3: Cem."), Threads.told(result));
        assertEquals("", Threads.lost(result));
    }

    @Test
    void theConvenersLaterAnswersAreTheirs() {
        FilingResult result = Threads.thread(List.of(
                Threads.post(1, "Ines", Threads.OPENING), Threads.post(2, "Ana", "1. By chance."), Threads.post(3, "Ines", "My own answers:\n\n1. By plan.\n2. Ten.")));
        assertEquals(List.of("1: By chance.", "1: By plan.", "2: Ten.", "-: My own answers:"), Threads.told(result));
        assertEquals(List.of("r2", "r1", "r1"), result.briefing().responses().stream().map(Response::respondent).toList());
        assertEquals(List.of(true, false), result.briefing().respondents().stream().map(Respondent::convener).toList());
    }

    @Test
    void aQuestionSomebodyAddsIsOneOfTheQuestions() {
        FilingResult result = Threads.replies("1. By chance.\n\nQuestion 5: How do you share out the early shifts?", "5. By lot.\n2. Ten.");
        assertEquals(List.of("1", "2", "3", "4", "5"), result.briefing().questions().stream().map(Question::number).toList());
        assertEquals("How do you share out the early shifts?", result.briefing().questions().get(4).text());
        assertEquals(List.of("1: By chance.", "5: By lot.", "2: Ten."), Threads.told(result));
        assertEquals("", Threads.lost(result));
    }

    @Test
    void aListItemThatAsksIsAQuestionOnceItIsTakenUp() {
        FilingResult result = Threads.replies("1. By chance.\n\nMay I add one?\n\n5. How do you share out the early shifts?", "5. By lot.");
        assertEquals("How do you share out the early shifts?", result.briefing().questions().get(4).text());
        assertEquals(List.of("1: By chance. May I add one?", "5: By lot."), Threads.told(result));
        assertEquals(4, Threads.replies("1. Why? Well:\n\n5. How do you share out the early shifts?").briefing().questions().size());
    }

    @Test
    void aPassageThatSpeaksOfAQuestionIsPerhapsOnIt() {
        Briefing briefing = Threads.replies("Your question 4 made me laugh.").briefing();
        assertEquals(List.of("q4"), briefing.unfiled().get(0).perhaps());
    }

    @Test
    void questionsThatTheOpenerPutsLater() {
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Ines", "I am writing a page on ovens."), Threads.post(2, "Ana", "Ask away."),
                Threads.post(3, "Ines", "Here goes:\n\nHow did you start?\nWhat does it cost?\nWho repairs it?"), Threads.post(4, "Ana", "1. By chance.\n3. Cem.")));
        assertEquals(3, result.briefing().questions().size());
        assertEquals(List.of("1: By chance.", "3: Cem.", "-: I am writing a page on ovens.", "-: Ask away."), Threads.told(result));
        assertEquals("", Threads.lost(result));
    }

    @Test
    void questionsOfThoseWhoTakePartAnsweredByOne() {
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Ines", "I run the ovens, ask me anything!"), Threads.post(2, "Ana", "Hello Ines! How did your bakery start?"),
                Threads.post(3, "Ben", "What does an oven cost each month?\n\nAnd who repairs it when it breaks?"), Threads.post(4, "Ben", "Is it still raining there?"),
                Threads.post(5, "Ines", "> How did your bakery start?\n\nBy chance.\n\n**Ben: What does an oven cost each month?**\n\nTen.")));
        assertEquals(List.of("How did your bakery start?", "What does an oven cost each month?"), result.briefing().questions().stream().map(Question::text).toList());
        assertEquals(List.of("1: By chance.", "2: Ten."), Threads.told(result).subList(0, 2));
        assertTrue(result.briefing().respondents().stream().noneMatch(Respondent::convener));
        assertEquals("", Threads.lost(result));
    }

    @Test
    void numbersThatStartOverBelowPlainHeadings() {
        String opening = "Part A: you\n\n1. How long have you baked?\n2. Who helps you?\n\nPart B: the oven\n\n1. What does it cost?\n2. Who repairs it?";
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Ines", opening), Threads.post(2, "Ana", "Part A\n\n1. Ten years.\n2. Dot.\n\nPart B\n\n1. Ten.\n2. Cem.")));
        assertEquals(List.of("How long have you baked?: Ten years.", "Who helps you?: Dot.", "What does it cost?: Ten.", "Who repairs it?: Cem."),
                result.briefing().responses().stream().map(r -> text(result, r) + ": " + Prose.of(r.body()).strip()).toList());
        assertEquals("", Threads.lost(result));
    }

    @Test
    void sameAsSomebodyElsesIsALink() {
        FilingResult result = Threads.replies("2. Ten a month.\n3. A mechanic.", "2. Same as Ana's except that we pay twelve.\n\n3. What Ben said, mostly.");
        assertEquals(Optional.of("a2.1"), result.briefing().responses().get(2).refersTo());
        assertEquals(Optional.empty(), result.briefing().responses().get(3).refersTo());
    }

    @Test
    void numbersThatStartOverInEachSectionNeedTheirSection() {
        String opening = "Hi.\n\n## Money\n\n1. What does it cost?\n2. Who pays for it?\n\n## People\n\n1. Who repairs the ovens?\n2. Who keeps the rota?";
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Ines", opening),
                Threads.post(2, "Ana", "## Money\n\n1. Ten.\n2. All of us.\n\n## People\n\n1. Cem.\n2. Dot."), Threads.post(3, "Ben", "2. Nobody, really.")));
        assertEquals(List.of("Money 1", "Money 2", "People 1", "People 2"),
                result.briefing().questions().stream().map(q -> q.section().orElse("-") + " " + q.number()).toList());
        assertEquals(List.of("What does it cost?: Ten.", "Who pays for it?: All of us.", "Who repairs the ovens?: Cem.", "Who keeps the rota?: Dot."),
                result.briefing().responses().stream().map(r -> text(result, r) + ": " + Prose.of(r.body()).strip()).toList());
        assertEquals("", Threads.lost(result));
        assertTrue(result.briefing().unfiled().stream().anyMatch(u -> Prose.of(u.body()).contains("Nobody, really.")));
    }

    @Test
    void twoPostsOfOnePersonAreOneRespondent() {
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Ines", Threads.OPENING), Threads.post(2, "Ana", "1. By chance."), Threads.post(3, "Ana", "2. Ten.")));
        assertEquals(List.of("Ines", "Ana"), result.briefing().respondents().stream().map(Respondent::name).toList());
    }

    @Test
    void oneNameInTwoSourcesIsToldAndNotJoined() {
        Discussion one = Discussion.builder(Discussion.Kind.THREAD, "one").posts(List.of(Threads.post(1, "Ines", Threads.OPENING))).build();
        Discussion two = Discussion.builder(Discussion.Kind.MAIL, "two").posts(List.of(Threads.post(1, "Ines", "2. Ten."))).build();
        Briefing briefing = Filing.file(List.of(one, two), FilingOptions.of(Labels.of("en"))).briefing();
        assertEquals(2, briefing.respondents().size());
        assertEquals(List.of("same-name"), briefing.notices().stream().map(Notice::code).toList());
    }

    private static String text(FilingResult result, Response response) {
        return result.briefing().questions().stream().filter(q -> q.id().equals(response.questions().get(0))).findFirst().orElseThrow().text();
    }

    @Test
    void questionsNumberedByLetterAndNumber() {
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Ines", "Two parts:\n\nA1. How did you start?\n\nA2. Who helped you?\n\nB1. Who decides?\n\nB2. What does it cost?"),
                Threads.post(2, "Ana", "A1. In a garage.\nB2: Ten a month."), Threads.post(3, "Ben", "Re B1: the assembly.\n\nQuestion A2: my aunt.")));
        assertEquals(List.of("A1: In a garage.", "B2: Ten a month.", "B1: the assembly.", "A2: my aunt."), Threads.told(result));
        assertEquals("", Threads.lost(result));
    }

    @Test
    void a1And2AloneAreAnswersToQuestions1And2() {
        assertEquals(List.of("1: By chance.", "2: Ten."), Threads.told(Threads.replies("A1: By chance.\n\nA2: Ten.")));
    }

    @Test
    void questionMarksOfOtherScripts() {
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Mona", "1. كيف بدأ الفرن التعاوني؟\n2. من يخبز في الليل؟"), Threads.post(2, "Samir", "> من يخبز في الليل؟\n\nابن عمي.\n\n1. في عام 2015.")));
        assertEquals(List.of("كيف بدأ الفرن التعاوني؟", "من يخبز في الليل؟"), result.briefing().questions().stream().map(q -> q.text()).toList());
        assertEquals("2: ابن عمي.", Threads.told(result).get(0).substring(0, 11));
    }

    @Test
    void whatStandsBetweenTheQuestionsStaysInTheContext() {
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Ines", "Hello.\n\n1. How did you start?\n\nNow for marmalade:\n\n2. Who cooks it?"), Threads.post(2, "Ana", "2. Cem.")));
        assertTrue(Prose.of(result.briefing().context()).contains("Now for marmalade:"));
        assertEquals(List.of("2: Cem."), Threads.told(result));
    }

    @Test
    void aFurtherQuestionOfWhoeverAsked() {
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Ines", Threads.OPENING), Threads.post(2, "Ines", "Thanks! One more thing they asked: what do you do with old bread?"),
                Threads.post(3, "Ana", "> what do you do with old bread?\n\nPudding.")));
        assertEquals("what do you do with old bread?", result.briefing().questions().get(4).text());
        assertEquals("5: Pudding.", Threads.told(result).get(0));
    }

    @Test
    void aMailThatHoldsAFilledInCopyOfTheQuestions() {
        String copy = "Name: Ben\n\n1. How did you start?\n\nBy chance.\n\n2. Who helps you?\n\n(please type here)\n\n3. What does it cost?\n\nTen.";
        FilingResult result = Filing.file(List.of(
                Discussion.builder(Discussion.Kind.MAIL, "a.eml").posts(List.of(Threads.post(1, "Ana", "> 2. Who helps you?\n\nMy aunt."))).build(),
                Discussion.builder(Discussion.Kind.MAIL, "b.eml").posts(List.of(Threads.post(1, "Ben", copy))).build()), FilingOptions.of(Labels.of("en")));
        assertEquals(List.of("2: My aunt.", "1: By chance.", "3: Ten."), Threads.told(result).subList(0, 3));
        assertEquals("", Threads.lost(result));
    }
}
