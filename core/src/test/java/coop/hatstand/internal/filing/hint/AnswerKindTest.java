package coop.hatstand.internal.filing.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.internal.filing.words.WordLikeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of answer a question asks for and a passage gives. */
final class AnswerKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "YES_OR_NO | Do you share tools with other gardens? | Not since the flood.", "YES_OR_NO | Are visitors welcome? | Yes, but ring first.", "YES_OR_NO | Habt ihr eine Satzung? | Nein, noch nicht.",
        "YES_OR_NO | Avez-vous un local\u00a0? | Oui, au sous-sol.", "YES_OR_NO | ¿Tenéis llaves propias? | Sí, dos juegos.", "YES_OR_NO | Avete un'assicurazione? | No.",
        "HOW_MUCH | How many boats are there? | About forty.", "HOW_MUCH | How long do you rehearse? | 90 minutes, then tea.", "HOW_MUCH | When do you meet? | Mondays after work.",
        "HOW_MUCH | Wie oft probt ihr? | Jede Woche zwei Stunden.", "HOW_MUCH | Combien êtes-vous\u00a0? | Une soixantaine.", "HOW_MUCH | ¿Cuánto cuesta la cuota? | Veinte al año.",
        "HOW_MUCH | Hoeveel leden zijn er? | Twaalf."})
    void theyFit(AnswerKind kind, String question, String answer) {
        assertEquals("true true", kind.isAsked(question, WordLikeness.words(question)) + " " + kind.isGiven(WordLikeness.words(answer)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "YES_OR_NO | How do you share tools? | We share them by list, and no tool leaves the shed.", "YES_OR_NO | Wer hat den Schlüssel? | Der Hausmeister, ja.", "YES_OR_NO | Please describe your hall. | It is draughty, yes.",
        "HOW_MUCH | Who has the keys? | The caretaker.", "HOW_MUCH | Do you have a hall? | The school lends us theirs.", "HOW_MUCH | Was kocht ihr? | Suppe."})
    void theyDoNot(AnswerKind kind, String question, String answer) {
        assertEquals("false false", kind.isAsked(question, WordLikeness.words(question)) + " " + kind.isGiven(WordLikeness.words(answer)));
    }
}
