package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Paragraph;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleNamedDestination;
import coop.hatstand.briefing.Detail;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twelve questions that twelve people answered: all that the spokesperson reads before the call is on the first page, in every language. */
class FirstPageTest {
    private static final int MANY = 12;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void twelveQuestionsAndTwelvePeopleFit(String language) throws IOException {
        Document document = Hatstand.found().pack(briefing(language), PackOptions.forAudience(Audience.SPOKESPERSON)).document();
        PdfReader reader = new PdfReader(Exports.keep("first-page-" + language, new PdfExporter(), document));
        Map<?, ?> places = SimpleNamedDestination.getNamedDestination(reader, false);
        for (String section : List.of("lines", "ask", "decline", "pressed", "quotes", "check")) {
            assertTrue(places.get(section).toString().startsWith("1 "), section + " of " + places);
        }
        assertTrue(places.get("coverage").toString().startsWith("2 "), places::toString);
    }

    private static Briefing briefing(String language) {
        List<Question> questions = IntStream.rangeClosed(1, MANY).mapToObj(i -> new Question("q" + i, Integer.toString(i), Optional.empty(),
                (i % 2 == 0 ? "What would you say is the main reason that people here join the work of group " : "Who decides what the mill pays for, and how, in year ") + i + "?",
                List.of())).toList();
        List<Respondent> people = IntStream.rangeClosed(1, MANY).mapToObj(i -> Respondent.builder("r" + i, "Respondent " + i).hats(Optional.of(List.of("h1")))
                .attribution(Optional.of(i == MANY ? Attribution.OFF_THE_RECORD : Attribution.ON_THE_RECORD)).build()).toList();
        List<Response> answers = new ArrayList<>();
        people.forEach(person -> questions.forEach(question -> answers.add(Response.builder("a" + person.id().substring(1) + "." + question.number(), person.id(),
                List.of(question.id()), List.of(Paragraph.of("We have been doing this for " + question.number() + "0 years, and most people in town know us.")))
                .build())));
        List<LineToTake> lines = questions.subList(0, 6).stream().map(question -> new LineToTake(question.id(), Optional.empty(), question.number().compareTo("4") < 0,
                List.of(Paragraph.of("People join because they want a say in the work that they do, and they stay for the others.")),
                question.number().equals("2") ? Optional.of(List.of(Paragraph.of("Nobody has to join; those who leave take their share with them."))) : Optional.empty(),
                List.of("a1." + question.number()))).toList();
        return Briefing.builder("How we run the old mill together").language(language).hats(List.of(new Hat("h1", "Old Mill", Optional.empty())))
                .interview(Interview.UNKNOWN.with(Detail.OUTLET, "Radio Estuary").with(Detail.WHEN, "Thursday at 08:10").with(Detail.LENGTH, "six minutes").with(Detail.CHANNEL, "by telephone")
                        .with(Detail.BROADCAST, "live").with(Detail.CALL, "they ring us").spokenBy(Optional.of("r1")))
                .respondents(people).questions(questions).responses(answers).lines(lines).decline(List.of("the court case", "what the land cost"))
                .keyQuotes(List.of(new KeyQuote("a2.3", "most people in town know us"))).build();
    }
}
