package coop.hatstand.internal.read.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.Hatstand;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What consultations let people choose for their responses: with their name, without it, or not at all. */
final class ConsultationTermsTest {

    private static Briefing read(String head, String... cells) throws IOException {
        StringBuilder table = new StringBuilder("Name,").append(head).append(",Why do you bake?\n");
        for (int i = 0; i < cells.length; i++) {
            table.append("Ana").append(i).append(" Oakes,").append(cells[i]).append(",Word ").append(i).append(" and more\n");
        }
        return Hatstand.found().read(Source.of("responses.csv", table.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "Publish response with name, Publish response only (without name), Do not publish response",
        "Publish with name, Publish without name, Do not publish",
        "Publish my response with my name, Publish anonymously, Don’t publish",
        "Publier avec mon nom, Publier sans mon nom, Ne pas publier ma réponse",
        "Publier la réponse avec le nom, Publier de façon anonyme, Ne pas publier",
        "Publicar con mi nombre, Publicar sin mi nombre, No publicar mi respuesta",
        "Publicar la respuesta con nombre, Publicar de forma anónima, No publicar"})
    void areTerms(String named, String nameless, String never) throws IOException {
        for (String head : List.of("Permission", "Publishing preference", "Please indicate your publishing preference:", "Préférence de publication", "Preferencia de publicación")) {
            Briefing briefing = read(head, named, nameless, never, named + ".", nameless.toUpperCase(Locale.ROOT));
            assertEquals(List.of(Optional.of(Attribution.ON_THE_RECORD), Optional.of(Attribution.BY_HAT), Optional.of(Attribution.BACKGROUND)),
                    briefing.respondents().subList(0, 3).stream().map(person -> person.attribution()).toList(), head);
            assertEquals(Optional.of(Attribution.BY_HAT), briefing.respondents().get(4).attribution());
            assertEquals(1, briefing.questions().size(), head);
        }
    }

    /** A yes may be to anything, and so may words that only sound like a term. */
    @Test
    void whatMayMeanSomethingElseSetsNothing() throws IOException {
        Briefing briefing = read("Publishing preference", "Yes", "Publish it if you must", "Publish with care");
        briefing.respondents().forEach(person -> assertEquals(Optional.empty(), person.attribution(), person.name()));
    }
}
