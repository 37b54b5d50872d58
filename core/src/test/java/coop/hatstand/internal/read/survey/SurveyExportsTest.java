package coop.hatstand.internal.read.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports that are no plain tables: JSON, archives, proposals, headings in several rows, notes below. Each holds six people, whose answers differ. */
class SurveyExportsTest {
    private static final List<String> WORDS = List.of("The rota is too full, and nobody reads it.", "More lamps in the yard would help us a lot.", "A key for each of us, please.", "I would bake at night if the mill were warm.",
            "Nothing I can think of, it all works.", "Somebody should mend the door before the winter comes.");
    private static final List<String> NAMES = List.of("Ana Fell", "Bo Marsh", "Cy Gill", "Dee Moss", "Eli Thorn", "Fay Brook");

    @Test
    void readsKoboJson() throws IOException {
        Discussion survey = read("k.json", "{\"count\":6,\"next\":null,\"results\":[", i -> "{\"_id\":" + (700 + i) + ",\"start\":\"2026-05-04T10:00:00.000+02:00\",\"work/What_would_help\":\"" + WORDS.get(i) + "\",\"work/van\":\"" + (i % 2 == 0 ? "yes" : "no")
                + "\",\"details/name\":\"" + NAMES.get(i) + "\",\"_geolocation\":[51.5,-0.1],\"meta/instanceID\":\"uuid:0b1c2d3e-aaaa-4bbb-8ccc-00000000000" + i + "\",\"_attachments\":[]}" + (i < 5 ? "," : "]}"));
        assertEquals(Map.of("What would help", WORDS, "van", List.of("yes", "no", "yes", "no", "yes", "no")), said(survey));
        assertEquals(NAMES, names(survey));
    }

    @Test
    void readsCryptPad() throws IOException {
        Discussion survey = read("c.json", "{\"questions\":{\"q1\":\"What would help?\",\"q2\":{\"question\":\"How is it?\",\"items\":[\"Heat\",\"Tea\"]}},\"responses\":[",
                i -> "{\"_time\":\"2026-05-04T10:00:00.000Z\",\"_name\":\"" + NAMES.get(i) + "\",\"q1\":\"" + WORDS.get(i) + "\",\"q2\":[\"good\",\"" + (i % 2 == 0 ? "good" : "poor") + "\"]}" + (i < 5 ? "," : "]}"));
        assertEquals(List.of("How is it? [Heat]", "How is it? [Tea]", "What would help?"), List.copyOf(said(survey).keySet()));
        assertEquals(WORDS, said(survey).get("What would help?"));
        assertEquals(NAMES, names(survey));
    }

    @Test
    void keepsWhatNestedJsonCallsItsColumns() throws IOException {
        Discussion survey = read("n.json", "[", i -> "{\"id\":" + i + ",\"who\":{\"name\":\"" + NAMES.get(i) + "\"},\"answers\":{\"What / who helps?\":\"" + WORDS.get(i) + "\"}}" + (i < 5 ? "," : "]"));
        assertEquals(Map.of("What / who helps?", WORDS), said(survey));
        assertEquals(NAMES, names(survey));
    }

    @Test
    void readsLimeSurveyArchives() throws IOException {
        String asked = "<document><questions><rows><row><qid>4</qid><question><![CDATA[<p>What would help?</p>]]></question></row><row><qid>41</qid><question>Which days?</question></row>"
                + "<row><qid>5</qid><question>A van?</question></row><row><qid>7</qid><question>Name</question></row></rows></questions>"
                + "<subquestions><rows><row><qid>60</qid><parent_qid>41</parent_qid><title>SQ1</title><question>Monday</question></row><row><qid>61</qid><parent_qid>41</parent_qid><title>SQ2</title><question>Friday</question></row></rows></subquestions>"
                + "<answers><rows><row><qid>5</qid><code>A1</code><answer>Yes, at once</answer></row><row><qid>5</qid><code>A2</code><answer>No</answer></row></rows></answers></document>";
        String given = "<document><responses><rows>" + IntStream.range(0, 6).mapToObj(i -> "<row><id>" + i + "</id><ipaddr>192.0.2." + i + "</ipaddr><_9X1X4><![CDATA[" + WORDS.get(i) + "]]></_9X1X4><_9X1X41SQ1>Y</_9X1X41SQ1>"
                + (i % 2 == 0 ? "<_9X1X41SQ2>Y</_9X1X41SQ2>" : "<_9X1X41SQ2/>") + "<_9X1X5>A" + (1 + i % 2) + "</_9X1X5><_9X1X7>" + NAMES.get(i) + "</_9X1X7></row>").collect(Collectors.joining()) + "</rows></responses></document>";
        Discussion survey = Readers.found(Labels.of("en")).read(zip(Map.of("survey_9.lss", asked, "survey_9_responses.lsr", given, "survey_9_tokens.lst", "<document><tokens><rows><row><email>z@x.example</email></row></rows></tokens></document>")));
        assertEquals(List.of("A van?", "What would help?", "Which days?"), List.copyOf(said(survey).keySet()));
        assertEquals(WORDS, said(survey).get("What would help?"));
        assertEquals(List.of("Yes, at once", "No", "Yes, at once", "No", "Yes, at once", "No"), said(survey).get("A van?"));
        assertEquals(9, said(survey).get("Which days?").size());
        assertEquals(NAMES, names(survey));
    }

    @Test
    void readsDecidimsProposalsAndComments() throws IOException {
        Discussion proposals = read("p.csv", "id;reference;title/en;body/en;participatory_space/id;component/id;author/id;author/name;published_at;url\n",
                i -> i + ";AS-PROP-" + (100 + i) + ";Point " + i + ";\"" + WORDS.get(i) + "\";1;7;" + (50 + i) + ";" + NAMES.get(i) + ";2026-05-04 10:00:00 UTC;https://d.example/p/" + i + "\n");
        assertEquals(List.of("What do people propose?"), List.copyOf(said(proposals).keySet()));
        assertEquals("Point 3\n\n" + WORDS.get(3), said(proposals).get("What do people propose?").get(3));
        assertEquals(NAMES, names(proposals));
        Discussion comments = read("c.csv", "id;created_at;body;locale;author/id;author/name;commentable_id;commentable_type\n",
                i -> i + ";2026-05-04 10:00:00 UTC;\"" + WORDS.get(i) + "\";en;" + (50 + i) + ";" + NAMES.get(i) + ";" + (100 + i % 2) + ";Proposal\n");
        assertEquals(Map.of("What do people say about proposal 100?", List.of(WORDS.get(0), WORDS.get(2), WORDS.get(4)), "What do people say about proposal 101?", List.of(WORDS.get(1), WORDS.get(3), WORDS.get(5))), said(comments));
    }

    @Test
    void readsHeadingsInTwoRowsBelowATitle() throws IOException {
        Discussion survey = read("f.csv", "Atelier 2026\nNuméro;Adresse IP;Qu’est-ce qui aiderait ?;Quels jours ?;;;Votre nom\n;;;Lundi;Mardi;Jeudi;\n",
                i -> i + ";192.0.2." + i + ";\"" + WORDS.get(i) + "\";X;" + (i % 2 == 0 ? "X" : "") + ";;" + NAMES.get(i) + "\n");
        assertEquals(WORDS, said(survey).get("Qu’est-ce qui aiderait ?"));
        assertEquals(9, said(survey).get("Quels jours ?").size());
        assertEquals(NAMES, names(survey));
        assertEquals(4, survey.posts().get(0).number());
    }

    @Test
    void carriesAQuestionNoFurtherThanItsOptions() throws IOException {
        Discussion survey = read("d.csv", ",,Which days?,,\nSerial,What would help?,Monday,Friday,Your name\n", i -> i + ",\"" + WORDS.get(i) + "\",X," + (i % 2 == 0 ? "X" : "") + "," + NAMES.get(i) + "\n");
        assertEquals(NAMES, names(survey));
        assertEquals(9, said(survey).get("Which days?").size());
    }

    @Test
    void saysNotesBelowATable() throws IOException {
        Discussion survey = read("n.csv", "When,Name,What would help?\n", i -> "2026-05-0" + (i + 1) + " 10:00:00," + NAMES.get(i) + ",\"" + WORDS.get(i) + "\"\n" + (i == 5 ? "\nNote: two of these were typed up from paper.,,\nExported in June,,\n" : ""));
        assertEquals(Map.of("What would help?", WORDS), said(survey));
        assertEquals(6, survey.posts().size());
        assertTrue(survey.notices().stream().anyMatch(notice -> notice.code().equals("notes-below-table") && notice.text().contains("Exported in June")), survey.notices().toString());
        Discussion answer = read("n.csv", "What would help?,Name\n", i -> "\"" + WORDS.get(i) + "\"," + (i == 5 ? "" : NAMES.get(i)) + "\n");
        assertEquals(Map.of("What would help?", WORDS), said(answer));
    }

    @Test
    void givesPeopleInRowsOfAnswersTheirFirstRow() throws IOException {
        Discussion survey = read("l.csv", "Response ID,Question,Answer\n", i -> "R-00" + i + ",What would help?,\"" + WORDS.get(i) + "\"\nR-00" + i + ",Who should do it?,\"Whoever " + WORDS.get(i) + "\"\n");
        assertEquals(List.of(2, 4, 6, 8, 10, 12), survey.posts().stream().map(Post::number).toList());
    }

    @Test
    void takesOptionsInRoundBracketsForOneQuestions() throws IOException {
        Discussion survey = read("t.csv", "Name,Which days?,Which days? (Monday),Which days? (Friday),What would help?\n",
                i -> NAMES.get(i) + ",\"" + (i % 2 == 0 ? "Monday, Friday" : "Monday") + "\",TRUE," + (i % 2 == 0 ? "TRUE" : "FALSE") + ",\"" + WORDS.get(i) + "\"\n");
        assertEquals(List.of("What would help?", "Which days?"), List.copyOf(said(survey).keySet()));
        assertEquals(9, said(survey).get("Which days?").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name:Your details", "Hi! What's your *name*?", "<p><strong>Your name</strong></p>", "Your name\u00a0", "intro-name", "Introduce yourself", "ご記入者", "填写人", "응답자", "من يجيب؟", "Persona que rellena", "Nickname / pseudonym", "Member"})
    void takesNoNamesForAnswers(String heading) throws IOException {
        Discussion survey = read("m.csv", "\"" + heading + "\",What would help?\n", i -> "\"" + NAMES.get(i) + "\",\"" + WORDS.get(i) + "\"\n");
        assertEquals(Map.of("What would help?", WORDS), said(survey));
        assertEquals(NAMES, names(survey));
    }

    @ParameterizedTest
    @CsvSource({"Device,phone", "Ending,Thank you", "Tags,a", "Submission Status,ACTIVE", "author/url,https://d.example/u", "SubmitterName,Office", "Filled in,2026-05-04 10:00:00"})
    void leavesWhatIsTheSoftwaresInItsSource(String heading, String cell) throws IOException {
        Discussion survey = read("s.csv", heading + ",Name,What would help?\n", i -> cell + "," + NAMES.get(i) + ",\"" + WORDS.get(i) + "\"\n");
        assertEquals(Map.of("What would help?", WORDS), said(survey));
    }

    @Test
    void countsYesAndNoBesideOneLongOption() throws IOException {
        List<String> van = List.of("Yes", "No", "Yes", "Often; more than twice a week", "No", "Yes");
        Discussion survey = read("v.csv", "Name,A van?,What would help?\n", i -> NAMES.get(i) + "," + van.get(i) + ",\"" + WORDS.get(i) + "\"\n");
        assertEquals(5, survey.posts().stream().flatMap(post -> post.fields().stream()).filter(field -> field.choice() && field.question().equals("A van?")).count());
    }

    private static Discussion read(String name, String head, IntFunction<String> row) throws IOException {
        return Readers.found(Labels.of("en")).read(Source.of(name, head + IntStream.range(0, 6).mapToObj(row).collect(Collectors.joining())));
    }

    private static List<String> names(Discussion survey) {
        return survey.posts().stream().map(post -> post.author().name().orElse("")).toList();
    }

    /** What was answered or chosen, by question. */
    private static Map<String, List<String>> said(Discussion survey) {
        return new TreeMap<>(survey.posts().stream().flatMap(post -> post.fields().stream()).filter(field -> !field.answer().isEmpty())
                .collect(Collectors.groupingBy(Field::question, Collectors.mapping(Field::answer, Collectors.toList()))));
    }

    private static Source zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Source.of("survey.lsa", bytes.toByteArray());
    }
}
