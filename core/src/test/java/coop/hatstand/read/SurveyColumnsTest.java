package coop.hatstand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.read.survey.CsvReader;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small tables as survey programs export them: which columns are questions, which are kept with who answered, which are the software's. */
class SurveyColumnsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "google | Timestamp,Email Address,Age group,What do you bake?,May we quote you by name?\\n2026/05/04 10:12:33 am GMT+1,a@b.example,30-39,Rye and a bun,Yes\\n2026/05/04 10:13:33 am GMT+1,c@b.example,40-49,Nothing,No"
                + " | What do you bake? | Age group; May we quote you by name?",
        "kobo | start;end;today;Where do you meet?;How many members?;_id;_uuid;_submission_time;__version__\\n2026-05-04T10:00:00.000+02:00;2026-05-04T10:09:00.000+02:00;2026-05-04;In the mill.;12;7;ab-1;2026-05-04T08:09:00;v1"
                + "\\n2026-05-05T10:00:00.000+02:00;2026-05-05T10:09:00.000+02:00;2026-05-05;Online;9;8;ab-2;2026-05-05T08:09:00;v1 | Where do you meet?; How many members? | ''",
        "typeform | #,What would you change?,Rate the hall (1-5),Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags,Ending\\nk1,The door,4,completed,2026-05-04 10:00:00,,2026-05-04 10:01:00,f0a,,Thank you"
                + "\\nk2,Nothing at all,5,completed,2026-05-04 10:02:00,,2026-05-04 10:03:00,f0b,,Thank you | What would you change? | Rate the hall (1-5)",
        "nextcloud | User ID,User display name,Timestamp,What do you need?\\nana,Ana Oke,2026-05-04T10:00:00+02:00,A sink | What do you need? | ''",
        "msforms | ID,Start time,Completion time,Email,Name,Last modified time,Why did you join?,Points - Why did you join?\\n1,5/4/26 10:00:00,5/4/26 10:03:00,anonymous,,,To bake bread.,5 | Why did you join? | ''",
        "french | Date de soumission;Langue préférée;Tranche d’âge;Pourquoi venez-vous ?;Acceptez-vous d’être cité ?\\n;fr;30-39;Pour le pain.;Oui\\n;es;40-49;Par amitié;Non | Pourquoi venez-vous ? | Langue préférée; Tranche d’âge; Acceptez-vous d’être cité ?",
        "spanish | Marca temporal,Código postal,¿Por qué vienes?,¿Podemos contactarte?\\n,08001,Por el pan y la gente,Sí\\n,08002,Por curiosidad,No | ¿Por qué vienes? | Código postal; ¿Podemos contactarte?",
        "counted | Members,Founded,Why?\\n12,1998,Bread\\n9,2004,Soup | Why? | Members; Founded",
        "codes before some | ID de respuesta;Semilla;Nombre. Nombre y apellidos;Lugar. ¿Qué le gusta del horno?;P01. ¿Qué cambiaría?\\n3;17;Ana;El pan y la gente.;La puerta.\\n4;18;Ben;Nada.;Todo lo demás. | ¿Qué le gusta del horno?; P01. ¿Qué cambiaría? | ''",
        "figures | How many years have you baked?,Why?\\n3,Bread\\n12,Soup\\n7,For the people\\n40,No idea | Why? | How many years have you baked?",
        "phrases chosen again | How often do you help?,Why?\\nOnce or twice a month,Bread\\nEvery week,Soup\\nEvery week,For the people\\nOnce or twice a month,No idea\\nOnly at festivals,Cake | Why? | How often do you help?",
        "phrases of one's own | What would you add?,Why?\\nA bigger door,Bread\\nMore rye,Soup\\nA second oven,For the people\\nA cat,No idea\\nMore rye,Cake | What would you add?; Why? | ''",
        "to be ticked | Which shifts do you take? (tick all that apply),Why?\\nMorning,Bread\\n\"Morning, Night\",Soup | Why? | Which shifts do you take? (tick all that apply)",
        "options in columns | Water/Which problems?,Water/Which problems?/Dry,Water/Which problems?/Broken,Why?\\nDry Broken,1,1,Bread\\nBroken,0,1,Soup | Why? | Water/Which problems?; Water/Which problems?",
        "repeated | Shift,Why?\\nEarly,Bread\\nLate,Soup and bread\\nEarly,Roses\\nLate,Both of them | Why? | Shift",
    })
    void tellsThemApart(String program, String table, String questions, String kept) throws IOException {
        Discussion survey = read(table.replace("\\n", "\n") + "\n");
        assertEquals(questions, headings(survey, false));
        assertEquals(kept.equals("''") ? "" : kept, headings(survey, true));
    }

    @Test
    void whatIsWrittenInSentencesIsAnAnswerWhateverTheHeading() throws IOException {
        Discussion survey = read("Age,Language,Started,May we quote you?,Why?\n"
                + "Old enough to know better and young enough to try it,The language of bread which all of us speak at dawn and nobody learns,When the old mill closed,"
                + "Only if you send me the text beforehand and wait until I have answered you,Bread\n");
        assertEquals("Age; Language; Started; May we quote you?; Why?", headings(survey, false));
    }

    @Test
    void termsThatCanMeanNothingElseAreTaken() throws IOException {
        Discussion survey = read("Name,How may we quote you?,Why?\nAna,off the record,Bread\nBen,By hat,Soup\nEve,Yes please,Cake\n");
        assertEquals(List.of(List.of("off the record"), List.of("By hat"), List.of()), survey.posts().stream().map(post -> post.author().remarks()).toList());
        assertEquals(List.of(new Field("How may we quote you?", "Yes please", true), new Field("Why?", "Cake")), survey.posts().get(2).fields());
        assertEquals(List.of("Column “How may we quote you?” in s.csv is about how answers may be used. Each person’s reply is kept but sets no terms: "
                + "read it, then set them in the people table or in the draft."), texts(survey, "consent-not-read"));
        assertEquals(List.of(), texts(read("Name,How may we quote you?,Why?\nAna,off the record,Bread\n"), "consent-not-read"));
    }

    @Test
    void readsASecondRowOfHeadings() throws IOException {
        Discussion survey = read("Respondent ID,Collector ID,Start Date,What went well?,Who came?,,\n,,,Open-Ended Response,Bakers,Millers,Other (please specify)\n"
                + "11,22,05/04/2026 10:00:00,The oven held,Bakers,,My aunt\n12,22,05/04/2026 11:00:00,Hardly anything,Bakers,Millers,\n");
        assertEquals(List.of(3, 4), survey.posts().stream().map(Post::number).toList());
        assertEquals(List.of(new Field("Who came?", "Bakers", true), new Field("Who came?", "My aunt", true)), survey.posts().get(0).fields().subList(1, 3));
        assertEquals("The oven held", survey.posts().get(0).fields().get(0).answer());
    }

    private static String headings(Discussion survey, boolean kept) {
        return survey.posts().get(0).fields().stream().filter(field -> field.choice() == kept).map(Field::question).collect(Collectors.joining("; "));
    }

    private static List<String> texts(Discussion survey, String code) {
        return survey.notices().stream().filter(notice -> notice.code().equals(code)).map(Notice::text).toList();
    }

    private static Discussion read(String text) throws IOException {
        return new CsvReader().read(Source.of("s.csv", text));
    }
}
