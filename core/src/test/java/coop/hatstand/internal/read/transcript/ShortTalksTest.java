package coop.hatstand.internal.read.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks of few turns, pads and chats, whose labels each stand only once or in other signs than a colon. */
class ShortTalksTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Kitchen\n\nBettina Krug: Two questions:\n1. Who cooks?\n2. Do we need a new stove?\n\nAli Demir: 1. I do.\n2. No.\n\nRuth Maier: The plate is broken.\n",
        "Cuisine\n\nBettina: Deux questions :\n1. Qui cuisine ?\n2. Un nouveau four ?\n\nAli: 1. Moi.\n2. Non.\n\nRuth: > Un nouveau four ?\n\nOui.\n",
        "Kitchen\n\nBettina — Who cooks?\nAli — I do.\nRuth — Me too.\nBettina — And the stove?\nAli — It works.\n",
        "[Bettina] Who cooks?\n[Ali] I do.\n[Ruth] Me too.\n[Bettina] And the stove?\n[Ali] It works.\n",
        "18:02:11 From Bettina : Who cooks?\n18:03:40 From Ali : I do.\n18:04:02 From Ruth : Me too.\n",
        "18:02:11\t Von  Bettina  an  Alle:\n\tWer kocht?\n18:03:40\t Von  Ali  an  Alle:\n\tIch.\n18:04:02\t Von  Ruth  an  Alle:\n\tIch auch.\n"})
    void areReadBySpeaker(String text) throws IOException {
        assertEquals(List.of("Bettina", "Ali", "Ruth"), names(read(text)).stream().map(name -> name.split(" ")[0]).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Application\n\nBackground: We bake.\n\n1. Who are we?\n2. Why now?\n\nBudget: 300 euros.\n\nTimeline: From March on.\n",
        "Plan\n\nLocation: The mill\n\nWho pays? We do.\n\nOpening hours: Daily\n", "Od: Zofia <z@chor.example>\nWysłano: środa\nDo: Chór\nTemat: Klucz\n\nDzień dobry.\n\nOd: Marek\nWysłano: wtorek\nDo: Chór\nTemat: Klucz\n\nTak.\n"})
    void labelsThatNameNobodyAreNoSpeakers(String text) throws IOException {
        List<String> names = names(read(text));
        assertEquals(List.of(), names.stream().filter(name -> List.of("Background", "Budget", "Timeline", "Location", "Opening hours", "Od", "Temat", "Do").contains(name)).toList());
    }

    @Test
    void aQuestionMayHaveALabelOfItsOwn() throws IOException {
        Discussion talk = read("# Entretien\n\n**Question :** Comment avez-vous commencé ?\n\n**Aïcha Benali :** Avec trois vélos.\n\nOn réparait le samedi.\n\n**Question :** Qui vous finance ?\n\n**Aïcha Benali :** La ville.\n");
        assertEquals(List.of("Aïcha Benali"), names(talk));
        assertEquals(List.of("Comment avez-vous commencé ?", "Qui vous finance ?"), fields(talk).stream().map(Field::question).toList());
    }

    @Test
    void aHeadingAmongThoseThatAskNeedsNoMark() throws IOException {
        Discussion pad = read("# Pad\n\n## Which hours suit you?\n- Nerea: Late.\n- Pol: Any.\n\n## Budget:\n- Nerea: 300 at most.\n- Pol: Whatever it takes.\n\n## Who helps?\n- Pol: 1. I do on Monday\n  2. My sister on Tuesday\n- Nerea: Nobody.\n");
        assertEquals(List.of("Which hours suit you?", "Budget:", "Who helps?"), fields(pad).stream().map(Field::question).distinct().toList());
        assertEquals("1. I do on Monday\n  2. My sister on Tuesday", fields(pad).get(4).answer());
    }

    @Test
    void aSmallWordOfANameDoesNotTurnAQuestionIntoTheSameOne() throws IOException {
        Discussion talk = read("Notulen\nAanwezig: Sanne de Wit (Repair Café), Joris Bos\n\nSanne: Waar zetten we de bank?\nJoris: Bij het raam.\nSanne: En wie betaalt de huur?\nJoris: De wijkraad.\n");
        assertEquals(List.of("Sanne de Wit", "Joris Bos"), names(talk));
        assertEquals(List.of("Waar zetten we de bank?", "En wie betaalt de huur?"), fields(talk).stream().map(Field::question).toList());
    }

    private static List<Field> fields(Discussion talk) {
        return talk.posts().stream().flatMap(post -> post.fields().stream()).toList();
    }

    private static List<String> names(Discussion talk) {
        return talk.posts().stream().flatMap(post -> post.author().name().stream()).distinct().collect(Collectors.toList());
    }

    private static Discussion read(String text) throws IOException {
        return Readers.found(Labels.of("en")).read(Source.of("talk.txt", text));
    }
}
