package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to one question in prose, and what closes a post or names nothing. */
final class OpeningWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Opening hours:\nWe open at six. Is that too early? Would seven do?\n\nOvens:\nWho repairs them?\n\nFlour:\nWhere do you buy it? (Like from the mill?)",
        "Öffnungszeiten:\nKann man um sechs öffnen? Oder um sieben?\n\nÖfen:\nWer repariert sie?\n\nMehl:\nWoher kommt es? Was kostet es?",
        "Horarios:\n¿Abren a las seis? ¿O a las siete?\n\nHornos:\n¿Quién los repara?\n\nHarina:\n¿Dónde la compran? ¿Cuánto cuesta?",
    })
    void paragraphsHeadedByWhatTheyAreAboutAreOneQuestionEach(String opening) {
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Ines", "Hello all.\n\n" + opening), Threads.post(2, "Ana", "1. At six.\n2. My uncle.\n3. At the mill.")));
        assertEquals(List.of("1: At six.", "2: My uncle.", "3: At the mill."), Threads.told(result));
    }

    @Test
    void aRemarkInBracketsBelongsToTheQuestionBefore() {
        assertEquals(2, Threads.thread(List.of(Threads.post(1, "Ines", "Can one share an oven with a school? (As they do in the valley?) And who would repair it then?"))).briefing().questions().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Hope the above is helpful to you, and thank you for your interest in our bakery :)",
        "Ich hoffe, das hilft euch weiter, und danke für das Interesse an unserer Bäckerei!",
        "J'espère que cela vous aide, et merci de votre intérêt pour notre fournil !",
        "Espero que esto os ayude, y gracias por el interés en nuestra panadería.",
    })
    void aHopeThatThisHelpsClosesAPost(String close) {
        List<String> told = Threads.told(Threads.replies("2. Ten a month.\n\n4. Start small.\n\n" + close));
        assertEquals(List.of("2: Ten a month.", "4: Start small."), told.subList(0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"No, there is none that I know of.", "Yes, if the weather holds.", "Non, personne n'y pense."})
    void aYesOrNoNamesNoQuestion(String answer) {
        List<String> filed = Threads.told(Threads.thread(List.of(Threads.post(1, "Ines", "1. Is there no other oven?\n2. Who says yes or non to a loan?"), Threads.post(2, "Ana", answer)))).stream().filter(told -> !told.startsWith("-")).toList();
        assertEquals(List.of(), filed);
    }
}
