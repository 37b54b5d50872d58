package coop.hatstand.internal.read.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private final CsvReader reader = new CsvReader();

    @Test
    void readsASurvey() throws IOException {
        Source source = Source.of(Path.of("../seeds/shared-ovens-survey.csv"));
        assertEquals(Likelihood.CERTAIN, reader.recognise(source));
        Discussion survey = reader.read(source);
        assertEquals(Discussion.Kind.SURVEY, survey.kind());
        assertEquals(List.of(2, 3, 5), survey.posts().stream().map(Post::number).toList());
        Post zoe = survey.posts().get(0);
        assertEquals(new Author(Optional.of("Zoë Lind"), Optional.of("zoe@loaf.example"), Optional.empty(), List.of(), List.of("Rising Loaf", "Ovens Federation")),
                zoe.author());
        assertEquals(List.of(
                new Field("1. Which ovens do you share, and with whom?", "Two deck ovens.\n\nWith \"Crumb & Co\" since March."),
                new Field("2. What would make sharing easier?", "A rota, a sink, a lock."),
                new Field("Would you recommend it?", "Yes")), zoe.fields());
        assertEquals("", zoe.text());
        assertEquals(Author.unknown(), survey.posts().get(1).author());
        assertEquals("", survey.posts().get(1).fields().get(1).answer());
        assertEquals(List.of(), survey.notices());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"','|UTF-8", ";|UTF-8", "tab|UTF-8", "','|UTF-16LE", ";|UTF-16BE"})
    void readsSeparatorsAndMarks(String separator, String charset) throws IOException {
        String between = separator.equals("tab") ? "\t" : separator;
        String text = "\uFEFF" + String.join(between, "Name", "Why, then?", "How; so?") + "\r\n" + String.join(between, "Zoë", "\"a" + between + "b\"", "ü") + "\r\n";
        if (between.equals(",")) {
            text = text.replace("Why, then?", "\"Why, then?\"");
        } else if (between.equals(";")) {
            text = text.replace("How; so?", "\"How; so?\"");
        }
        Source source = Source.of("s", text.getBytes(Charset.forName(charset)));
        assertEquals(Likelihood.CERTAIN, reader.recognise(source));
        Post post = reader.read(source).posts().get(0);
        assertEquals(Optional.of("Zoë"), post.author().name());
        assertEquals(List.of(new Field("Why, then?", "a" + between + "b"), new Field("How; so?", "ü")), post.fields());
    }

    @Test
    void readsWindows1252() throws IOException {
        Discussion survey = reader.read(Source.of("s.csv", "Nom;Préférence ?\nZoé;là-bas\n".getBytes(Charset.forName("windows-1252"))));
        assertEquals(Optional.of("Zoé"), survey.posts().get(0).author().name());
        assertEquals(List.of(new Field("Préférence ?", "là-bas")), survey.posts().get(0).fields());
        assertEquals(List.of("encoding-guessed"), survey.notices().stream().map(Notice::code).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Timestamp | TIME", "Submitted at | TIME", "Horodateur | TIME", "submitdate | TIME",
        "Name | NAME", "1. What is your name? | NAME", "Your name (optional) | NAME", "NAME * | NAME", "First name | FIRST_NAME",
        "Email Address | MAIL", "E-mail: | MAIL", "Organisation | ORGANISATION", "Q3. Which co-op are you from? | ORGANISATION",
        "Response ID | SOFTWARE", "IP address | SOFTWARE", "Job title | ROLE",
        "Which group are you from? | ORGANISATION", "2. Which co-op or collective do you belong to? | ORGANISATION", "What's your organisation called? | ORGANISATION",
        "Name of your group/organisation (optional) | ORGANISATION", "À quelle structure appartenez-vous ? | ORGANISATION", "¿A qué colectivo perteneces? | ORGANISATION",
        "What does your group need? | QUESTION", "Which group are you most worried about? | QUESTION", "Your groups | QUESTION",
        "Answered on | TIME", "User status | SOFTWARE", "Group time: About you | SOFTWARE", "¿Cómo te llamas? | NAME",
        "What is the name of your dog? | QUESTION", "What did the e-mail say? | QUESTION", "Names | QUESTION", "What does your organisation do? | QUESTION", "'' | QUESTION",
    })
    void tellsColumnsApart(String heading, SurveyHeadings.Kind kind) {
        assertEquals(kind, new SurveyHeadings(coop.hatstand.internal.labels.Labels.of("en")).kind(heading));
    }

    @Test
    void leavesTheSoftwaresColumnsOutAndSaysSo() throws IOException {
        Discussion survey = read("Response ID,Date submitted,First name,Last name,Why?\n7,2026-05-04T10:00:00Z,Ana,Oke,Bread\n");
        assertEquals(Optional.of(Instant.parse("2026-05-04T10:00:00Z")), survey.posts().get(0).at());
        assertEquals(Optional.of("Ana Oke"), survey.posts().get(0).author().name());
        assertEquals(List.of(Notice.info("columns-left-out", "Left out of s.csv, as columns added by the survey software: Response ID.")), survey.notices());
    }

    @Test
    void readsWhatLimeSurveyExports() throws IOException {
        Discussion survey = reader.read(Source.of(Path.of("../seeds/bad-years-survey.limesurvey.csv")));
        assertEquals(new Author(Optional.of("Maya Stone"), Optional.empty(), Optional.empty(), List.of(), List.of("Kiln Street Builders")), survey.posts().get(0).author());
        assertEquals(List.of(
                new Field("What keeps your workshop going in a bad year?", "A reserve that nobody touches unless all agree."),
                new Field("How do you decide whose wage waits?", "The highest first. We wrote that down."),
                new Field("What did you use? [Reserve]", "Yes", true),
                new Field("How well were you advised? (1 to 5)", "4", true)), survey.posts().get(0).fields());
        assertEquals(List.of("Left out of bad-years-survey.limesurvey.csv, as columns added by the survey software: Response ID, Last page, Start language, Seed, Date started, "
                + "Date last action, Total time, Group time: About you."), texts(survey, "columns-left-out"));
    }

    @Test
    void readsWhatDecidimExports() throws IOException {
        Discussion survey = reader.read(Source.of(Path.of("../seeds/square-survey.decidim.csv")));
        assertEquals(Optional.of(Instant.parse("2026-03-11T09:01:00Z")), survey.posts().get(0).at());
        assertEquals(List.of("Casa Verda"), survey.posts().get(0).author().remarks());
        assertEquals(List.of("1. What should the square be for?", "2. Where do you live?", "4. What else?"), survey.posts().get(0).fields().stream().map(Field::question).toList());
        assertEquals("A market on Sundays; stalls for neighbours", survey.posts().get(0).fields().get(0).answer());
    }

    @Test
    void saysWhereHeadingsAreCodes() throws IOException {
        Discussion survey = read("id,submitdate,G01Q01,G01Q02[SQ001],interviewtime,G01Q01Time\n1,,bread,soup,12,3\n");
        assertEquals(List.of("G01Q01", "G01Q02[SQ001]"), survey.posts().get(0).fields().stream().map(Field::question).toList());
        assertEquals(List.of("The headings in s.csv are codes, such as G01Q01. To see the questions themselves, export the table again with their full text."),
                texts(survey, "headings-are-codes"));
    }

    @Test
    void keepsCodesThatAloneTellColumnsApart() throws IOException {
        assertEquals(List.of("A1. Why?", "A2. Why?"), read("A1. Why?,A2. Why?\na,b\n").posts().get(0).fields().stream().map(Field::question).toList());
    }

    @Test
    void takesStoriesForAnswersWhateverTheirHeading() throws IOException {
        String story = "We are many. ".repeat(20).strip();
        Post post = read("Name,Your group,Why?\nAna," + story + ",Bread\n").posts().get(0);
        assertEquals(List.of(new Field("Your group", story), new Field("Why?", "Bread")), post.fields());
        assertEquals(List.of(), post.author().remarks());
    }

    @Test
    void takesASecondColumnOfNamesForAQuestion() throws IOException {
        Post post = read("Name,Candidate,Why?\nAna,Ben,Bread\n").posts().get(0);
        assertEquals(Optional.of("Ana"), post.author().name());
        assertEquals(List.of(new Field("Candidate", "Ben"), new Field("Why?", "Bread")), post.fields());
    }

    @Test
    void takesNoAddressForAName() throws IOException {
        assertEquals(new Author(Optional.empty(), Optional.of("ana@loaf.example"), Optional.empty(), List.of(), List.of()),
                read("Username,Why?\nana@loaf.example,Bread\n").posts().get(0).author());
    }

    @Test
    void keepsCellsThatHaveNoHeading() throws IOException {
        assertEquals(List.of(new Field("Why?", "a"), new Field("Column 3", "b"), new Field("Column 4", "c")), read("Name,Why?,\nAna,a,b,c\n").posts().get(0).fields());
        assertEquals(List.of(new Field("Why?", "")), read("Name,Why?,\nAna\n").posts().get(0).fields());
    }

    @Test
    void writesARowThatHoldsHtmlAsHtml() throws IOException {
        Post post = read("A?,B?\n\"<p>one <b>two</b></p>\n<p>three</p>\",\"1 < 2 & 3\nfour\n\nfive\"\n").posts().get(0);
        assertEquals(Syntax.HTML, post.syntax());
        assertEquals(List.of("<p>one <b>two</b></p>\n<p>three</p>", "<p>1 &lt; 2 &amp; 3<br>\nfour</p>\n<p>five</p>"), post.fields().stream().map(Field::answer).toList());
    }

    @Test
    void followsTheSeparatorExcelNames() throws IOException {
        assertEquals(List.of(new Field("Why, Ana?", "x;y")), read("sep=;\nName;Why, Ana?\nAna;\"x;y\"\n").posts().get(0).fields());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Name,Why?\\nAna,\"bread\" x,\\n  | s.csv cannot be read after line 2: a quotation mark is missing or extra there. Save the table as CSV again.",
        "Name,Why?\\nAna,\"bread\\nand more | s.csv cannot be read after line 3: a quotation mark is missing or extra there. Save the table as CSV again.",
        "Name,Why?                         | s.csv is not a table of answers: it needs a row of headings and at least one row below it.",
    })
    void saysWhatIsWrong(String text, String message) throws IOException {
        Source source = Source.of("s.csv", text.replace("\\n", "\n"));
        assertEquals(Likelihood.PERHAPS, reader.recognise(source));
        assertEquals(message, assertThrows(UnreadableSourceException.class, () -> reader.read(source)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello, all\n\nI think, therefore\n\nI am, you know", "One, two\n\nthree", "words", "a,b\n", "- a, b\n- c, d\n- e, f, g\n", "{\"a\":1,\n\"b\":2}"})
    void knowsProse(String text) throws IOException {
        assertEquals(Likelihood.NO, reader.recognise(Source.of("t.txt", text)));
    }

    @Test
    void refusesAHostileTable() {
        assertThrows(UnreadableSourceException.class, () -> read("a,b\n" + "x,y\n".repeat(100_001)));
        assertThrows(UnreadableSourceException.class, () -> read(",".repeat(3000) + "\n" + ",".repeat(3000)));
        assertThrows(UnreadableSourceException.class, () -> read("a,b\n\"" + "x".repeat(17 * 1024 * 1024) + "\",y\n"));
    }

    private static List<String> texts(Discussion survey, String code) {
        return survey.notices().stream().filter(notice -> notice.code().equals(code)).map(Notice::text).toList();
    }

    private Discussion read(String text) throws IOException {
        return reader.read(Source.of("s.csv", text));
    }
}
