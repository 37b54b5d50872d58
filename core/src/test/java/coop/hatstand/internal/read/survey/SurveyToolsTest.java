package coop.hatstand.internal.read.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables as survey tools export them, and surveys of shapes in which words and choices are easily taken for one another. */
class SurveyToolsTest {
    private static final List<String> WORDS = List.of("The rota is too full, and nobody reads it.", "More lamps in the yard would help us a lot.", "A key for each of us, please.", "I would bake at night if the mill were warm.",
            "Nothing I can think of, it all works.", "Somebody should mend the door before the winter comes.");

    @Test
    void readsAlchemer() throws IOException {
        Discussion survey = read("a.csv", "\"Response ID\",\"Time Started\",\"Date Submitted\",\"Status\",\"Contact ID\",\"Legacy Comments\",\"Comments\",\"Language\",\"Referer\",\"SessionID\",\"User Agent\",\"Longitude\",\"Latitude\",\"Country\",\"City\",\"State/Region\",\"Postal\","
                + "\"Your name\",\"Bread:What do you bake?\",\"Cake:What do you bake?\",\"Other - Write In:What do you bake?\",\"What would help you?\"\n", i -> i + ",\"May 04, 2026 10:0" + i + ":12 AM\",\"May 04, 2026 10:1" + i + ":30 AM\",\"Complete\",\"\",\"\",\"\",\"English\",\"\",\"17779_68" + i + "\",\"Mozilla/5.0\",\"-0.1\",\"51.5\",\"United Kingdom\",\"Leeds\",\"LDS\",\"\","
                + "\"Person " + (char) ('A' + i) + "\",\"" + (i % 2 == 0 ? "Bread" : "") + "\",\"" + (i % 3 == 0 ? "Cake" : "") + "\",\"" + (i == 4 ? "Pasties" : "") + "\",\"" + WORDS.get(i) + "\"");
        assertEquals(List.of("Language", "Country", "City", "State/Region", "What do you bake?", "What would help you?"), questions(survey));
        assertEquals(WORDS, words(survey, "What would help you?"));
        assertEquals(6, survey.posts().stream().flatMap(post -> post.fields().stream()).filter(field -> !field.choice()).count());
        assertEquals(List.of("Bread", "Cake", "Bread", "Cake", "Bread", "Pasties"), choices(survey, "What do you bake?"));
        assertEquals("Person A", survey.posts().get(0).author().name().orElse(""));
    }

    @Test
    void readsJotform() throws IOException {
        Discussion survey = read("j.csv", "\"Submission Date\",\"First Name\",\"Last Name\",\"Organisation\",\"Which days suit you?\",\"What would help you?\",\"Submission IP\",\"Submission URL\",\"Submission Edit URL\",\"Last Update Date\",\"Submission ID\"\n",
                i -> "\"May 4, 2026\",\"Ana" + (char) ('a' + i) + "\",\"Fell\",\"Mill Co-op\",\"" + (i % 2 == 0 ? "Monday\nTuesday" : "Tuesday") + "\",\"" + WORDS.get(i) + "\",\"192.0.2." + i + "\",\"https://form.example/" + i + "\",\"https://form.example/edit/" + i + "\",\"2026-05-04 10:00:00\",\"62" + i + "\"");
        assertEquals(List.of("Which days suit you?", "What would help you?"), questions(survey));
        assertEquals(WORDS, words(survey, "What would help you?"));
        assertEquals(List.of("Monday", "Tuesday", "Tuesday", "Monday", "Tuesday", "Tuesday", "Monday", "Tuesday", "Tuesday"), choices(survey, "Which days suit you?"));
        assertEquals("Anaa Fell", survey.posts().get(0).author().name().orElse(""));
        assertEquals(List.of("Mill Co-op"), survey.posts().get(0).author().remarks());
    }

    @Test
    void readsKobo() throws IOException {
        Discussion survey = read("k.csv", "\"start\";\"end\";\"What is your name?\";\"Which rooms do you use?\";\"Which rooms do you use?/Mill\";\"Which rooms do you use?/Yard\";\"What would help you?\";\"_id\";\"_uuid\";\"_submission_time\";\"_validation_status\";\"_notes\";\"_status\";\"_submitted_by\";\"__version__\";\"_tags\";\"_index\"\n",
                i -> "\"2026-05-04T10:0" + i + ":00.000+02:00\";\"2026-05-04T10:1" + i + ":00.000+02:00\";\"Ana " + (char) ('A' + i) + "\";\"" + (i % 2 == 0 ? "Mill Yard" : "Yard") + "\";\"" + (i % 2 == 0 ? 1 : 0) + "\";\"1\";\"" + WORDS.get(i) + "\";\"30" + i + "\";\"0b1c2d3e-aaaa-4bbb-8ccc-00000000000" + i
                + "\";\"2026-05-04T10:20:00\";\"\";\"\";\"submitted_via_web\";\"\";\"vXyZ12\";\"\";\"" + (i + 1) + "\"");
        assertEquals(List.of("Which rooms do you use?", "What would help you?"), questions(survey));
        assertEquals(WORDS, words(survey, "What would help you?"));
        assertEquals(List.of(), words(survey, "Which rooms do you use?"));
    }

    @Test
    void countsDegreesOfAgreement() throws IOException {
        List<String> degrees = List.of("Strongly agree", "Neither agree nor disagree with what it says here", "Agree", "Strongly agree", "Disagree", "Agree");
        Discussion survey = read("l.csv", 12, "Name,\"The meetings are worth my time\",\"The accounts are clear to me\",\"Is there anything else you want to say?\"\n",
                i -> "P" + i + "," + degrees.get(i % 6) + "," + degrees.get((i + 1) % 6) + ",\"" + WORDS.get(i % 6) + (i < 6 ? "" : " So I think.") + "\"");
        assertEquals(degrees, choices(survey, "The meetings are worth my time").subList(0, 6));
        assertEquals(12, choices(survey, "The accounts are clear to me").size());
        assertEquals(12, words(survey, "Is there anything else you want to say?").size());
    }

    @Test
    void listsWhatPeopleWriteBesideOptions() throws IOException {
        List<String> picked = List.of("Lamps, Keys", "Keys", "Lamps, Keys, A bench by the door where one can sit down", "Lamps", "Keys, Heating", "Lamps, Heating");
        Discussion survey = read("m.csv", "Name,\"What should we buy? (tick all that apply)\",\"Why?\"\n", i -> "P" + i + ",\"" + picked.get(i) + "\",\"" + WORDS.get(i) + "\"");
        String question = "What should we buy? (tick all that apply)";
        assertEquals(List.of("Lamps", "Keys", "Keys", "Lamps", "Keys", "Lamps", "Keys", "Heating", "Lamps", "Heating"), choices(survey, question));
        assertEquals(List.of("A bench by the door where one can sit down"), words(survey, question));
        assertEquals(WORDS, words(survey, "Why?"));
    }

    @Test
    void shortAnswersThatRepeatSwallowNobodysSentence() throws IOException {
        List<String> wishes = List.of("More time", "none", "More time, and somebody who mends what I break while I am away", "None", "A bell", "more time");
        Discussion survey = read("s.csv", "Name,\"What do you need most?\",\"Why?\"\n", i -> "P" + i + ",\"" + wishes.get(i) + "\",\"" + WORDS.get(i) + "\"");
        String question = "What do you need most?";
        List<String> said = survey.posts().stream().flatMap(post -> post.fields().stream()).filter(field -> field.question().equals(question)).map(Field::answer).toList();
        assertEquals(String.join(" ", wishes).replace(",", ""), String.join(" ", said).replace(",", ""));
        assertEquals(true, words(survey, question).stream().anyMatch(words -> words.contains("somebody who mends what I break while I am away")));
        assertEquals(WORDS, words(survey, "Why?"));
    }

    private static List<String> questions(Discussion survey) {
        return survey.posts().stream().map(Post::fields).flatMap(List::stream).map(Field::question).distinct().toList();
    }

    private static List<String> words(Discussion survey, String question) {
        return answers(survey, question, false);
    }

    private static List<String> choices(Discussion survey, String question) {
        return answers(survey, question, true);
    }

    private static List<String> answers(Discussion survey, String question, boolean choice) {
        return survey.posts().stream().map(Post::fields).flatMap(List::stream).filter(field -> field.choice() == choice && field.question().equals(question)).map(Field::answer).toList();
    }

    private static Discussion read(String name, String headings, IntFunction<String> row) throws IOException {
        return read(name, WORDS.size(), headings, row);
    }

    private static Discussion read(String name, int rows, String headings, IntFunction<String> row) throws IOException {
        return new CsvReader().read(Source.of(name, headings + IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n", "", "\n"))));
    }
}
