package coop.hatstand.internal.read.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a survey is counted, and what stays words. */
class ClosedQuestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Daily/Weekly/Daily/Never/Weekly/Daily | true",
        "A long option that says a good deal more than others do about bread/Another, quite as long as the first one is, about soup and cake/A long option that says a good deal more than others do about bread/Another, quite as long as the first one is, about soup and cake | true",
        "Tous les jours/Jamais/Jamais/Tous les jours/Une fois | true",
        "はい/いいえ/はい/はい/いいえ | true",
        "1998/2004/2011/2004/1987 | true",
        "12.50/9/100/45 | true",
        "Rye/Spelt/Oats/Wheat/Barley | false",
        "The oven door does not close any more/The roof/Nothing that I can think of just now/Keys/The rota is never up to date | false",
        "No/No/No/We tried it once and it flooded the yard/No/Only where the neighbours agree to it beforehand | false",
        "Mehl; Salz/Salz/Mehl/Mehl; Salz; und dann noch die alte Waage vom Dachboden | true",
    })
    void repetitionDecides(String cells, boolean counted) throws IOException {
        List<Field> fields = fields("What do you say?\tWhy?\n" + numbered(cells));
        assertEquals(counted, fields.stream().filter(field -> field.question().equals("What do you say?")).anyMatch(Field::choice));
    }

    @Test
    void sentencesBesideOptionsStayWords() throws IOException {
        List<Field> fields = fields("What do you say?\tWhy?\n" + numbered("Bread; Soup/Soup/Bread/Bread; Soup; And a long table in the yard, where all of us eat/Bread; Jam"));
        assertEquals(List.of("And a long table in the yard, where all of us eat"), words(fields, "What do you say?"));
        assertEquals(List.of("Bread", "Soup", "Soup", "Bread", "Bread", "Soup", "Bread", "Jam"), choices(fields, "What do you say?"));
    }

    @Test
    void anOptionWithASeparatorIsOneUnlessItsPartsAreGivenAlone() throws IOException {
        assertEquals(List.of("Often; more than twice a week", "Never", "Often; more than twice a week", "Never"),
                choices(fields("What do you say?\tWhy?\n" + numbered("Often; more than twice a week/Never/Often; more than twice a week/Never")), "What do you say?"));
        assertEquals(List.of("Yes, but later", "Yes, alone", "Yes, but later", "Yes, alone"),
                choices(fields("What do you say?\tWhy?\n" + numbered("Yes, but later/Yes, alone/Yes, but later/Yes, alone")), "What do you say?"));
        assertEquals(List.of("Oven (gas, wood)", "Mill", "Mill", "Oven (gas, wood)", "Mill"),
                choices(fields("What do you say?\tWhy?\n" + numbered("Oven (gas, wood), Mill/Mill/Oven (gas, wood)/Mill")), "What do you say?"));
    }

    @Test
    void columnsOfOneStemAreOneQuestion() throws IOException {
        for (String heads : List.of("Which rooms? [Mill]\tWhich rooms? [Yard]\tWhich rooms? [Other]", "Which rooms? - Mill\tWhich rooms? - Yard\tWhich rooms? - Other",
                "Which rooms?/Mill\tWhich rooms?/Yard\tWhich rooms?/Other")) {
            List<Field> fields = fields(heads + "\tWhy?\nX\t\t\ta b\nX\tX\t\tc d\n\tX\tThe loft\te f\n");
            assertEquals(List.of("Mill", "Mill", "Yard", "Yard", "The loft"), choices(fields, "Which rooms?"), heads);
        }
    }

    @Test
    void whatIsNotAppliedIsBlankAndNoneIsAnAnswer() throws IOException {
        List<Field> fields = fields("Name\tWhat is missing?\nAna\tn/a\nBen\tNA\nCy\t-\nDi\tNone\nEd\ts/o\nFlo\tN/A\nGil\tA bell\n");
        assertEquals(List.of("None", "A bell"), words(fields, "What is missing?").stream().filter(word -> !word.isEmpty()).toList());
    }

    @Test
    void aSurveyOfClosedQuestionsAloneIsCounted() throws IOException {
        List<Field> fields = fields("How often?\tHow well (1-5)?\n" + IntStream.range(0, 6).mapToObj(i -> (i % 2 == 0 ? "often" : "never") + "\t" + (i % 5 + 1)).collect(Collectors.joining("\n", "", "\n")));
        assertEquals(12, fields.stream().filter(Field::choice).count());
        assertEquals(12, fields.size());
    }

    @Test
    void whatTheSoftwareWroteIsNeverCounted() throws IOException {
        Discussion survey = read("Response ID\tStart time\tStatus\tProgress\tDuration (in seconds)\tSeed\tDraft\tpanelId\tWhy?\n"
                + IntStream.range(0, 6).mapToObj(i -> i + "\t2026-05-04 10:0" + i + "\tdone\t100\t240\t7\t0\tXQ" + i + "ZB\tBread " + i).collect(Collectors.joining("\n", "", "\n")));
        assertEquals(6, survey.posts().stream().mapToLong(post -> post.fields().size()).sum());
    }

    @Test
    void headingsAreFoundByTheirShape() throws IOException {
        String ids = "\"{\"\"ImportId\"\":\"\"a\"\"}\"\t\"{\"\"ImportId\"\":\"\"b\"\"}\"";
        assertEquals(List.of("What helps?"), questions(read("Q1\tQ2\nName\tWhat helps?\n" + ids + "\nAna\tLamps\nBen\tKeys\n")));
        assertEquals(List.of("What helps?", "Why so?"), questions(read("Spring survey\t\t\n\t\t\nName\tWhat helps?\tWhy so?\nAna\tLamps\tDark\nBen\tKeys\tLocked\n")));
        assertEquals(List.of("What helps?", "Which days?"), questions(read("About you\t\tWhich days?\t\nName\tWhat helps?\tMonday\tTuesday\nAna\tLamps\tX\t\nBen\tKeys\tX\tX\n")));
    }

    @Test
    void turnsTablesThatHaveNoRowForEachPerson() throws IOException {
        Discussion across = read("Question\tAna Fell (Mill)\tBen Ray\nWhat helps?\tLamps\tKeys\nWhat hinders?\tMud\tThe long way\n");
        assertEquals(List.of("Ana Fell", "Ben Ray"), across.posts().stream().map(post -> post.author().name().orElseThrow()).toList());
        assertEquals(List.of("Mill"), across.posts().get(0).author().remarks());
        assertEquals(List.of(new Field("What helps?", "Keys"), new Field("What hinders?", "The long way")), across.posts().get(1).fields());
        Discussion down = read("respondent\tquestion\tanswer\nAna\tWhat helps?\tLamps at the gate\nAna\tWhat hinders?\tMud\nBen\tWhat helps?\tA key for all\nBen\tWhat hinders?\tThe long way round\n");
        assertEquals(2, down.posts().size());
        assertEquals(List.of(new Field("What helps?", "A key for all"), new Field("What hinders?", "The long way round")), down.posts().get(1).fields());
    }

    @Test
    void tabsPartCellsWhateverQuotationMarksAreInThem() throws IOException {
        Discussion survey = read("Name\tWhy?\nAna\t\"Bread\" she said\nBen\t5\" pipes\nCy\t\"all \"\"quoted\"\"\"\n");
        assertEquals(List.of("\"Bread\" she said", "5\" pipes", "all \"quoted\""), survey.posts().stream().map(post -> post.fields().get(0).answer()).toList());
    }

    private static String numbered(String cells) {
        List<String> all = List.of(cells.split("/"));
        return IntStream.range(0, all.size()).mapToObj(i -> all.get(i) + "\tIt has its own reason " + i + "\n").collect(Collectors.joining());
    }

    private static List<String> questions(Discussion survey) {
        return survey.posts().get(0).fields().stream().map(Field::question).distinct().toList();
    }

    private static List<String> words(List<Field> fields, String question) {
        return fields.stream().filter(field -> !field.choice() && field.question().equals(question)).map(Field::answer).toList();
    }

    private static List<String> choices(List<Field> fields, String question) {
        return fields.stream().filter(field -> field.choice() && field.question().equals(question)).map(Field::answer).toList();
    }

    private static List<Field> fields(String table) throws IOException {
        return read(table).posts().stream().map(post -> post.fields()).flatMap(Collection::stream).toList();
    }

    private static Discussion read(String table) throws IOException {
        return new CsvReader().read(Source.of("s.tsv", table.getBytes(StandardCharsets.UTF_8)));
    }
}
