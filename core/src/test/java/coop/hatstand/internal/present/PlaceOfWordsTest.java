package coop.hatstand.internal.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.json.BriefingJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words come from is said by what their source is, whatever a host calls its answers. */
final class PlaceOfWordsTest {

    @ParameterizedTest
    @CsvSource({"msg-7, POST, post 7", "s-12, POST, post 7", "a1.1, MAIL, mail 7", "answer, ROW, row 7", "m1.1, MAIL, mail 7"})
    void isOfTheSourcesKind(String id, Origin.Kind kind, String place) throws IOException {
        Origin origin = Origin.builder().kind(kind).post(Optional.of(7)).build();
        Briefing briefing = Briefing.builder("Oven").questions(List.of(new Question("q1", "1", Optional.empty(), "Why?", List.of("Why?"))))
                .respondents(List.of(Respondent.builder("r1", "Ana").build()))
                .responses(List.of(Response.builder(id, "r1", List.of("q1"), List.of(Paragraph.of("Because."))).origin(origin).build()))
                .unfiled(List.of(new Unfiled("u1", "r1", List.of(Paragraph.of("Hello.")), origin, "names none", List.of()))).build();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new BriefingJson().write(briefing, json);
        Briefing read = new BriefingJson().read(new ByteArrayInputStream(json.toByteArray()), "again");
        assertEquals(briefing, read);
        String words = Prose.of(Sample.document(read, Audience.SPOKESPERSON));
        assertEquals(2, words.split(place, -1).length - 1, words);
        assertTrue(List.of("post 7", "mail 7", "row 7").stream().filter(words::contains).count() == 1, words);
    }
}
