package coop.hatstand.internal.present.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Consultation;
import coop.hatstand.briefing.Decision;
import coop.hatstand.briefing.FilingSample;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Layout;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.json.BriefingJson;
import coop.hatstand.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report on many answers: its counts are those of the cells, nobody is left out, and small threads stay as they are. */
final class ReportTest {
    private static final WrittenSurvey SURVEY = new WrittenSurvey(64);

    private static Document pack(Briefing briefing, Audience audience) throws IOException {
        return Hatstand.found().pack(briefing, PackOptions.builder(audience).title("Ovens").defaultAttribution(Attribution.BY_HAT).build()).document();
    }

    private static Optional<Section> section(Document document, String id) {
        return document.blocks().stream().filter(Section.class::isInstance).map(Section.class::cast).filter(section -> section.id().equals(id)).findFirst();
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 64, 200})
    void countsAreThoseOfTheCells(int people) throws IOException {
        WrittenSurvey survey = new WrittenSurvey(people);
        Document report = pack(survey.read(), Audience.SPOKESPERSON);
        for (String head : List.of("Which rooms do you use?", "The fee is fair", "Where do you bake now?")) {
            Section section = report.blocks().stream().filter(Section.class::isInstance).map(Section.class::cast).filter(one -> Prose.ofInlines(one.heading().words()).equals(head)).findFirst().orElseThrow();
            assertTrue(section.heading().kicker().orElseThrow().startsWith(survey.answered(head) + " of " + people), section.heading().kicker().orElseThrow());
            Table table = (Table) section.blocks().get(0);
            assertFalse(table.rows().isEmpty());
            for (int i = 0; i < table.rows().size(); i++) {
                int count = survey.count(head, Prose.ofInlines(table.rows().get(i).get(0)));
                assertEquals(Integer.toString(count), Prose.ofInlines(table.rows().get(i).get(1)));
                assertEquals(count, table.bars().orElseThrow().values().get(i));
                assertEquals(Math.round(100.0 * count / survey.answered(head)) + " %", Prose.ofInlines(table.rows().get(i).get(2)));
            }
        }
    }

    /** A question with a few choices that some answer in words of their own is asked, and listed, once. */
    @Test
    void choicesAndWordsOfOneQuestionStandTogether() throws IOException {
        StringBuilder rows = new StringBuilder("Name,What would help you most?,Which tools are missing?\n");
        for (int i = 0; i < 40; i++) {
            rows.append("Baker ").append(i).append(",The door number ").append(i).append(" sticks whenever it rains for long and somebody has to hold it.,")
                    .append(i % 10 == 9 ? "Row" + i + " has none of the long knives that the bread of this street needs before seven" : List.of("Scales", "A mixer", "Knives").get(i % 3)).append('\n');
        }
        Document report = pack(Hatstand.found().read(Source.of("tools.csv", rows.toString())), Audience.SPOKESPERSON);
        List<Section> asked = report.blocks().stream().filter(Section.class::isInstance).map(Section.class::cast).filter(one -> Prose.ofInlines(one.heading().words()).equals("Which tools are missing?")).toList();
        assertEquals(1, asked.size());
        String words = Prose.of(List.of(asked.get(0)));
        assertTrue(words.contains("36 of 40 people made a choice") && words.contains("Scales") && words.contains("Row39"), words);
        assertTrue(Prose.of(report).contains("2 questions"), Prose.of(report));
    }

    /** One text whole, everybody who sent it, and what each added. */
    @Test
    void nobodyAndNothingIsLeftOut() throws IOException {
        Briefing briefing = SURVEY.read();
        String words = Prose.of(pack(briefing, Audience.SPOKESPERSON));
        assertTrue(words.contains("16 submissions · 9 texts · 16 people"), words);
        for (int i = 0; i < SURVEY.rows.size(); i += 4) {
            assertTrue(words.contains("Baker " + i + " Oakes"), "Baker " + i);
            assertTrue(i % 8 == 0 || words.contains("Row" + i + " says so too"), "Row" + i);
        }
        briefing.responses().forEach(response -> assertTrue(words.contains(response.id().toUpperCase(Locale.ROOT)), response.id()));
        assertTrue(words.contains("× 16"), "equal answers once with their count");
    }

    @Test
    void scalesGoUp() throws IOException {
        Section fee = pack(SURVEY.read(), Audience.SPOKESPERSON).blocks().stream().filter(Section.class::isInstance).map(Section.class::cast).filter(one -> Prose.ofInlines(one.heading().words()).equals("The fee is fair")).findFirst().orElseThrow();
        assertEquals(List.of("Strongly disagree", "Disagree", "Agree", "Strongly agree"), ((Table) fee.blocks().get(0)).rows().stream().map(row -> Prose.ofInlines(row.get(0))).toList());
    }

    @Test
    void thirtyPeopleAreABriefing() throws IOException {
        assertTrue(section(pack(new WrittenSurvey(30).read(), Audience.SPOKESPERSON), "glance").isEmpty());
        assertTrue(section(pack(new WrittenSurvey(31).read(), Audience.SPOKESPERSON), "glance").isPresent());
        Document chosen = Hatstand.found().pack(new WrittenSurvey(31).read(), PackOptions.builder(Audience.SPOKESPERSON).layout(Layout.BRIEFING).build()).document();
        assertTrue(section(chosen, "glance").isEmpty());
    }

    /** Other audiences learn how many chose what, never who, and nothing of what they may not have. */
    @ParameterizedTest
    @EnumSource(value = Audience.class, names = {"MEMBERS", "PUBLIC"})
    void countsTellOfNobody(Audience audience) throws IOException {
        Document report = pack(SURVEY.read(), audience);
        String words = Prose.of(report);
        assertTrue(words.contains("64 people"), words);
        assertFalse(words.contains("Oakes"), words);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        report.source().orElseThrow().content().writeTo(json);
        Briefing carried = new BriefingJson().read(new ByteArrayInputStream(json.toByteArray()), "briefing.json");
        assertEquals(3, carried.consultation().closed().size());
        carried.consultation().closed().forEach(question -> question.options().forEach(option -> assertEquals(List.of(), option.people())));
    }

    @Test
    void whatWasSaidOffTheRecordIsNotCountedForOthers() throws IOException {
        Briefing briefing = SURVEY.read();
        Briefing silent = briefing.toBuilder().respondents(briefing.respondents().stream().map(person -> person.id().equals("r1") ? person.toBuilder().attribution(Optional.of(Attribution.OFF_THE_RECORD)).build() : person).toList()).build();
        assertEquals(answered(pack(briefing, Audience.MEMBERS)) - 1, answered(pack(silent, Audience.MEMBERS)));
        assertTrue(Prose.of(pack(silent, Audience.MEMBERS)).contains("63 people"));
        assertEquals(answered(pack(briefing, Audience.SPOKESPERSON)), answered(pack(silent, Audience.SPOKESPERSON)));
    }

    private static int answered(Document document) {
        return Integer.parseInt(section(document, "c1").orElseThrow().heading().kicker().orElseThrow().split(" ")[0]);
    }

    @Test
    void decisionsComeWithTheirAnswersAndLeaveNoneOut() throws IOException {
        Briefing briefing = SURVEY.read();
        Decision decision = new Decision("q1", "The ovens open on Sundays from May.", Optional.of("Sixteen of you asked for it."), Optional.empty(), Optional.of("Evenings: nobody can lock up."), List.of(briefing.responses().get(0).id()));
        Briefing decided = briefing.toBuilder().consultation(briefing.consultation().decisions(List.of(decision)).sample(new FilingSample(7, 29, 1))).build();
        assertEquals(List.of(), decided.check());
        Document report = pack(decided, Audience.SPOKESPERSON);
        String log = Prose.of(section(report, "log").orElseThrow().blocks());
        decided.responses().forEach(response -> assertTrue(log.contains(response.id().toUpperCase(Locale.ROOT)), response.id()));
        String words = Prose.of(report);
        assertTrue(words.contains("Not decided yet") && words.contains("Evenings: nobody can lock up."), words);
        assertTrue(words.contains("found 29 of them filed rightly: 96.7 % (95 % interval: 83.3 % to 99.4 %)"), words);
        Document card = Hatstand.found().pack(decided, PackOptions.builder(Audience.MEMBERS).layout(Layout.DECISIONS).build()).document();
        assertTrue(Prose.of(card).contains("The ovens open on Sundays from May."), Prose.of(card));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new BriefingJson().content(decided).writeTo(json);
        assertEquals(decided.consultation(), new BriefingJson().read(new ByteArrayInputStream(json.toByteArray()), "briefing.json").consultation());
    }

    @Test
    void aDecisionThatRestsOnWordsOffTheRecordStaysWithTheSpokesperson() throws IOException {
        Briefing briefing = SURVEY.read();
        Briefing decided = briefing.toBuilder().consultation(briefing.consultation().decisions(List.of(Decision.of("q1", "We asked the bakers again.", List.of("s2.1")))))
                .responses(briefing.responses().stream().map(response -> response.id().equals("s2.1") ? response.toBuilder().attribution(Optional.of(Attribution.OFF_THE_RECORD)).build() : response).toList()).build();
        assertTrue(Prose.of(pack(decided, Audience.SPOKESPERSON)).contains("We asked the bakers again."));
        assertFalse(Prose.of(pack(decided, Audience.PUBLIC)).contains("We asked the bakers again."));
    }

    /** Those who answered since are counted, and nobody twice. */
    @Test
    void aSurveyThatGrewIsCountedAnew() throws IOException {
        WrittenSurvey all = new WrittenSurvey(40);
        WrittenSurvey first = new WrittenSurvey(40);
        first.rows.subList(32, 40).clear();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new BriefingJson().write(first.read(), json);
        Briefing grown = Hatstand.found().revise(List.of(Source.of("briefing.json", json.toByteArray()), Source.of("ovens.csv", all.csv())), ReadOptions.USUAL, Optional.empty()).briefing();
        assertEquals(40, Consultation.heard(grown));
        grown.consultation().closed().forEach(question -> question.options().forEach(option -> assertEquals(all.count(question.text(), option.words()), option.count(), option.words())));
    }

    @Test
    void aSampleWithoutFaultsStillHasAnInterval() {
        FilingSample sample = new FilingSample(1, 30, 0);
        assertEquals(0.8865, sample.least(), 0.0005);
        assertEquals(1.0, sample.most(), 1e-9);
        assertEquals(Consultation.NONE, Consultation.counting(List.of()));
    }
}
