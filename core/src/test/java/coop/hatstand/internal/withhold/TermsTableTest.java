package coop.hatstand.internal.withhold;

import static coop.hatstand.briefing.Attribution.BACKGROUND;
import static coop.hatstand.briefing.Attribution.BY_HAT;
import static coop.hatstand.briefing.Attribution.OFF_THE_RECORD;
import static coop.hatstand.briefing.Attribution.ON_THE_RECORD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Details;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.Presentation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of terms and audiences: a row a term, a column an audience, for each way in which a term comes to hold. */
class TermsTableTest {
    private static final Labels LABELS = Labels.of("en");
    private static final String WORDS = "we mend what breaks";

    /** In an audience's column: {@code all} is words, name and hat; {@code hat} words and hat; {@code words} those alone; {@code -} nothing. */
    @ParameterizedTest(name = "{0}, {1}: spokesperson {2}, members {3}, public {4}")
    @CsvSource({
        "respondent, ON_THE_RECORD,  all, all,   all",
        "respondent, BY_HAT,         all, hat,   hat",
        "respondent, BACKGROUND,     all, words, -",
        "respondent, OFF_THE_RECORD, all, -,     -",
        "response,   ON_THE_RECORD,  all, all,   all",
        "response,   BY_HAT,         all, hat,   hat",
        "response,   BACKGROUND,     all, words, -",
        "response,   OFF_THE_RECORD, all, -,     -",
        "chosen,     ON_THE_RECORD,  all, all,   all",
        "chosen,     BY_HAT,         all, hat,   hat",
        "chosen,     BACKGROUND,     all, words, -",
        "chosen,     OFF_THE_RECORD, all, -,     -",
        "stated,     ON_THE_RECORD,  all, all,   all",
        "stated,     BY_HAT,         all, hat,   hat",
        "stated,     BACKGROUND,     all, words, -",
        "stated,     OFF_THE_RECORD, all, -,     -",
        "speaker,    ON_THE_RECORD,  all, all,   all",
        "assumed,    BY_HAT,         all, hat,   -"})
    void each_audience_has_what_its_cell_says(String source, Attribution term, String spokesperson, String members, String everyone) throws IOException {
        assertEquals(spokesperson, seen(source, term, Audience.SPOKESPERSON), "spokesperson");
        assertEquals(members, seen(source, term, Audience.MEMBERS), "members");
        assertEquals(everyone, seen(source, term, Audience.PUBLIC), "public");
    }

    /** What a pack's document and its JSON show of the one answer, which must be the same. */
    private static String seen(String source, Attribution term, Audience audience) throws IOException {
        WithholdingOptions withholdingOptions = new WithholdingOptions(switch (source) {
            case "chosen" -> Optional.of(term);
            case "stated" -> Optional.of(term == ON_THE_RECORD ? OFF_THE_RECORD : ON_THE_RECORD);
            default -> Optional.empty();
        });
        Briefing told = Withholding.apply(briefing(source, term), audience, LABELS, withholdingOptions).briefing();
        Presentation presentation = new Presentation(audience, LABELS, Optional.empty()).choosing(withholdingOptions.defaultAttribution());
        String document = cell(Prose.of(presentation.document(told)));
        assertEquals(document, cell(Leaks.json(told)), "JSON and document");
        return document;
    }

    private static String cell(String pack) {
        boolean name = pack.contains("Zebedee") || pack.contains("Quillfeather");
        boolean hat = pack.contains("Ropewalk");
        return !pack.contains(WORDS) ? name || hat ? "no words, but a name or hat" : "-" : name ? "all" : hat ? "hat" : "words";
    }

    private static Briefing briefing(String source, Attribution term) {
        boolean speaks = source.equals("speaker");
        // A response's own term stands against its respondent's, which says the opposite.
        Optional<Attribution> theirs = switch (source) {
            case "respondent", "stated" -> Optional.of(term);
            case "response" -> Optional.of(term == OFF_THE_RECORD || term == BACKGROUND ? BY_HAT : OFF_THE_RECORD);
            default -> Optional.empty();
        };
        Respondent author = Respondent.builder("r1", "Zebedee Quillfeather").hats(Optional.of(List.of("h1"))).attribution(theirs).build();
        Response answer = Response.builder("a1.1", "r1", List.of("q1"), List.of(Paragraph.of(WORDS)))
                .attribution(source.equals("response") ? Optional.of(term) : Optional.empty()).build();
        return Briefing.builder("A title").hats(List.of(new Hat("h1", "Ropewalk", Optional.empty()))).respondents(List.of(author))
                .questions(List.of(new Question("q1", "1", Optional.empty(), "Why?", List.of()))).responses(List.of(answer))
                .interview(new Interview(Details.NONE, speaks ? Optional.of("r1") : Optional.empty())).build();
    }

    @ParameterizedTest
    @CsvSource({"BY_HAT", "BACKGROUND", "OFF_THE_RECORD"})
    void who_is_named_with_one_answer_is_not_with_another(Attribution other) throws IOException {
        Briefing both = briefing("respondent", ON_THE_RECORD);
        Response second = Response.builder("a1.2", "r1", List.of("q1"), List.of(Paragraph.of("As Zebedee I say: tar the ropes."))).attribution(Optional.of(other)).build();
        Briefing briefing = both.toBuilder().responses(List.of(both.responses().get(0), second))
                .keyQuotes(List.of(new KeyQuote("a1.2", "As Zebedee I say"))).build();
        for (Audience audience : List.of(Audience.MEMBERS, Audience.PUBLIC)) {
            Briefing told = Withholding.apply(briefing, audience, LABELS, WithholdingOptions.NONE).briefing();
            String json = Leaks.json(told.toBuilder().respondents(told.respondents().stream().filter(r -> !r.name().contains("Zebedee")).toList()).build());
            assertEquals(-1, json.indexOf("Zebedee"), audience.id());
            boolean quoted = other == BY_HAT || other == BACKGROUND && audience == Audience.MEMBERS;
            assertEquals(quoted, json.contains("tar the ropes"), audience.id());
            assertEquals(other == BY_HAT ? 1 : 0, told.keyQuotes().size(), audience.id());
        }
    }
}
