package coop.hatstand.internal.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the spokesperson reads before the call. */
final class FirstPageTest {

    private static List<String> asked(Briefing briefing) {
        Table table = (Table) Sample.section(Sample.document(briefing, Audience.SPOKESPERSON), "ask").orElseThrow().blocks().get(0);
        return table.rows().stream().map(row -> String.join(" | ", row.stream().map(Prose::ofInlines).toList())).toList();
    }

    @Test
    void everyQuestionHasItsLineAndHowManyWereHeard() {
        Briefing briefing = Sample.builder().lines(List.of(Sample.line("q1", "We share."))).build();
        assertEquals(List.of("1 | What of q1? | line 1 above | 2", "2 | What of q2? | no line yet | 2", "3 | What of q3? | no line yet | 0"), asked(briefing));
    }

    @Test
    void aQuestionIsCutBehindAQuestionMarkAlone() {
        Question comma = new Question("q1", "1", Optional.empty(), "How many share the oven, and since when? Why?", List.of("How many share the oven,", "and since when? Why?"));
        Question request = new Question("q2", "2", Optional.empty(), "Tell us about the oven, in your own words.", List.of());
        List<String> rows = asked(Sample.builder().questions(List.of(comma, request, Sample.question("q3"))).build());
        assertEquals("1 | How many share the oven, and since when? | no line yet | 2", rows.get(0));
        assertEquals("2 | Tell us about the oven, in your own words. | no line yet | 2", rows.get(1));
    }

    @Test
    void whatWasDeclinedOrGivenOffTheRecordIsNotToBeSaid() {
        List<Response> responses = new ArrayList<>(Sample.builder().build().responses());
        responses.set(0, responses.get(0).toBuilder().attribution(Optional.of(Attribution.OFF_THE_RECORD)).build());
        Document document = Sample.document(Sample.builder().responses(responses).decline(List.of("the court case", "pay")).build(), Audience.SPOKESPERSON);
        assertEquals("Do not discuss the court case · pay\nOff the record A1.1", Prose.of(Sample.section(document, "decline").orElseThrow().blocks()));
        assertTrue(Sample.section(Sample.document(Sample.builder().build(), Audience.SPOKESPERSON), "decline").isEmpty());
    }
}
