package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A numbered list below words without a label: answers where it leaves numbers out, where a mere remark stands above it or where its items speak of the questions; a list of its author's own otherwise. */
final class ListsOfAnswersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "1,3 | Please keep my name out of all of this.\\n\\n1. We bake for nine shops now.\\n\\n3. The oven broke in March and nobody had insured it.",
            "2,4 | I hope this is still in time for the meeting on Friday.\\n\\n2. Thirty.\\n\\n4. Patience.",
            "1,4 | You may print all of it, only not the name of the street.\\n1) A leaflet.\\n4) Write everything down.",
            "1,2,3 | Hi all\\n\\n1. By accident.\\n2. Twenty a head.\\n3. Jo does.",
            "1,2 | From our branch:\\n\\n1. A fire next door.\\n2. Next to nothing.",
            "1,2,3,4 | Here are mine:\\n\\n1. In 1998.\\n2. Six.\\n3. Nobody.\\n4. Start.",
            "3,4 | Sorry that we are late, the flour came only today.\\n\\n3. My uncle repairs them.\\n\\n4. Less talk.",
            "1,3,4 | We are three at the table and this is what we agreed on.\\n\\n1. Over a beer.\\n\\n3. A smith.\\n\\n4. Ask.",
            "1,3 | Ne dites pas que cela vient de moi, s'il vous plaît, merci.\\n\\n1. Par hasard.\\n\\n3. Un voisin.",
            "2,3 | Désolée du retard, la semaine a été longue ici.\\n\\n2. Dix euros.\\n3. Le forgeron.",
            "1,2 | Volontiers !\\n\\n1. Grâce à Paul.\\n2. Rien du tout.",
            "1,4 | No pongáis mi nombre en ninguna parte, por favor os lo pido.\\n\\n1. Por azar.\\n\\n4. Calma.",
            "2,4 | Aquí llueve y el horno está frío, pero contesto.\\n\\n2. Doce.\\n4. Paciencia.",
            "1,2,3 | Por nuestra parte:\\n\\n1. Una tarde.\\n2. Cinco.\\n3. Rosa.",
            "1,2,3,4 | It has been a long year at the mill, with the flood and then the strike, and all of us are tired.\\n\\n1. We started sharing in the strike.\\n2. The cost is ten a month.\\n3. My son repairs the ovens.\\n4. A lesson for a new bakery: wait."})
    void filesThem(String numbers, String reply) {
        assertEquals(numbers, filed(reply), reply);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "We have three rules:\\n\\n1. no phones\\n2. no shoes\\n3. no cats",
            "Our steps were\\n\\n1. a shed\\n2. a bigger shed",
            "There are four of us in here on a normal night, and that has been so since my father ran the place.\\n\\n1. Ida\\n2. Karl\\n3. Big Karl\\n4. the apprentice",
            "Four reasons for which I would never go back to working alone:\\n\\n1. company\\n2. sleep\\n3. money\\n4. cake",
            "We went about it in this order, though nobody had planned it and half of it was an accident.\\n\\n1. Find a roof.\\n2. Find a chimney.\\n3. Find friends.",
            "Three things nobody says aloud:\\n1) it is hot\\n2) it is loud\\n3) it is fun",
            "Nous avons deux habitudes:\\n\\n1. chanter\\n2. compter",
            "Les raisons sont simples :\\n\\n1. le prix\\n2. le bruit\\n3. la rue",
            "On a tout appris sur le tas, avec des livres de la bibliothèque et la patience d'un vieux boulanger de la vallée.\\n\\n1. pétrir\\n2. attendre\\n3. attendre encore\\n4. cuire",
            "Las razones fueron estas:\\n\\n1. el precio\\n2. el sitio",
            "Todo lo aprendimos de la abuela de Rosa, que tuvo panadería en el pueblo hasta que llegó la autopista.\\n\\n1. amasar\\n2. esperar\\n3. callar",
            "Seguimos tres pasos:\\n\\n1. pedir\\n2. esperar\\n3. pedir otra vez",
            "My shopping for the week, since you ask what we live on when the mill is closed and the road is under water:\\n\\n1. rye\\n2. oats\\n3. eggs\\n4. beer",
            "The following people know more than I do\\n\\n1. Ida\\n2. Karl",
            "What I remember of the first winter is mostly the cold, and that we had no idea at all what we were doing.\\n\\n1. December: snow.\\n2. January: more snow.\\n3. February: thaw."})
    void leavesOnesOwnAlone(String reply) {
        assertEquals("", filed(reply), reply);
    }

    private static String filed(String reply) {
        return Threads.replies(reply.replace("\\n", "\n")).briefing().responses().stream().flatMap(response -> response.questions().stream())
                .map(id -> id.substring(1)).collect(Collectors.joining(","));
    }
}
