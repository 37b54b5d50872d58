package coop.hatstand.internal.withhold;

import static coop.hatstand.briefing.Attribution.BACKGROUND;
import static coop.hatstand.briefing.Attribution.BY_HAT;
import static coop.hatstand.briefing.Attribution.OFF_THE_RECORD;
import static coop.hatstand.briefing.Attribution.ON_THE_RECORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Terms;
import coop.hatstand.briefing.TermsInForce;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.text.InlineText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of terms and audiences, cell by cell. */
class WithholdingTest {
    private static final Labels LABELS = Labels.of("en");

    private static Samples oneOfEach() {
        return new Samples().person("Ona Record", ON_THE_RECORD, "CoTech").says("on the record")
                .person("Bea Hatt", BY_HAT, "Outlandish").says("by hat")
                .person("Bo Ground", BACKGROUND, "Webarch").says("background")
                .person("Olaf Rekk", OFF_THE_RECORD, "CoTech").says("off the record")
                .person("Ada Sumed", null).says("assumed");
    }

    private static List<String> credits(Briefing briefing) {
        return briefing.responses().stream().map(r -> briefing.respondent(r.respondent()).orElseThrow().name() + ": " + Samples.bodies(
                briefing.toBuilder().responses(List.of(r)).build()).get(0)).toList();
    }

    @Test
    void members_have_all_but_the_off_the_record() {
        Briefing members = oneOfEach().toldTo(Audience.MEMBERS).briefing();
        assertEquals(List.of("a contributor: assumed", "a contributor: background", "an Outlandish member: by hat", "Ona Record: on the record"), credits(members));
        assertEquals(List.of("q1.1", "q1.2", "q1.3", "q1.4"), members.responses().stream().map(Response::id).toList());
        assertEquals(List.of("CoTech", "Outlandish"), members.hats().stream().map(h -> h.name()).toList());
        assertEquals(List.of(Optional.empty(), Optional.of(BACKGROUND), Optional.of(BY_HAT), Optional.of(ON_THE_RECORD)),
                members.respondents().stream().map(Respondent::attribution).toList());
    }

    @Test
    void the_public_has_what_somebody_stated_may_be_quoted() {
        Withheld withheld = oneOfEach().toldTo(Audience.PUBLIC);
        assertEquals(List.of("an Outlandish member: by hat", "Ona Record: on the record"), credits(withheld.briefing()));
        assertEquals(1, withheld.waiting());
        assertFalse(withheld.nothing());
    }

    @Test
    void terms_chosen_for_all_hold_where_none_are_stated() {
        Briefing briefing = oneOfEach().briefing().build();
        Withheld withheld = Withholding.apply(briefing, Audience.PUBLIC, LABELS, new WithholdingOptions(Optional.of(BY_HAT)));
        assertEquals(List.of("a contributor: assumed", "an Outlandish member: by hat", "Ona Record: on the record"), credits(withheld.briefing()));
        assertEquals(0, withheld.waiting());
        assertTrue(credits(Withholding.apply(briefing, Audience.PUBLIC, LABELS, new WithholdingOptions(Optional.of(ON_THE_RECORD))).briefing()).contains("Ada Sumed: assumed"));
    }

    @Test
    void an_answers_own_terms_beat_its_authors() {
        Samples samples = new Samples().person("Ona Record", ON_THE_RECORD).says("open").says("secret", Optional.of(OFF_THE_RECORD))
                .person("Olaf Rekk", OFF_THE_RECORD).says("shared", Optional.of(BY_HAT));
        assertEquals(List.of("Ona Record: open", "a contributor: shared"), credits(samples.toldTo(Audience.PUBLIC).briefing()));
    }

    @Test
    void the_speaker_is_on_the_record() {
        Briefing briefing = new Samples().person("Rich Speaker", null, "CoTech").says("mine").briefing()
                .interview(Interview.UNKNOWN.with(Detail.OUTLET, "A paper").with(Detail.WHEN, "tomorrow").with(Detail.CHANNEL, "call").spokenBy(Optional.of("r1"))).build();
        Briefing told = Withholding.apply(briefing, Audience.PUBLIC, LABELS, WithholdingOptions.NONE).briefing();
        assertEquals(List.of("Rich Speaker: mine"), credits(told));
        assertEquals(Interview.UNKNOWN.spokenBy(Optional.of("r1")), told.interview());
    }

    @Test
    void nothing_may_be_published_where_all_is_assumed() {
        Withheld withheld = new Samples().person("Ada Sumed", null).says("one").says("two").toldTo(Audience.PUBLIC);
        assertTrue(withheld.nothing());
        assertEquals(2, withheld.waiting());
        assertEquals(List.of("terms-assumed"), withheld.notices().stream().map(Notice::code).toList());
    }

    @Test
    void lines_rest_on_nothing_off_the_record_and_quotes_on_what_may_be_quoted() {
        Briefing briefing = oneOfEach().briefing()
                .lines(List.of(line("free"), line("open", "a1"), line("informed", "a3"), line("secret", "a1", "a4")))
                .keyQuotes(List.of(new KeyQuote("a1", "on"), new KeyQuote("a2", "by"), new KeyQuote("a3", "back"), new KeyQuote("a4", "off"), new KeyQuote("a5", "assumed"))).build();
        Briefing members = Withholding.apply(briefing, Audience.MEMBERS, LABELS, WithholdingOptions.NONE).briefing();
        assertEquals(List.of("free", "open", "informed"), members.lines().stream().map(l -> InlineText.of(((Paragraph) l.body().get(0)).content())).toList());
        assertEquals(List.of("on", "by", "assumed"), members.keyQuotes().stream().map(KeyQuote::text).toList());
        Briefing everyone = Withholding.apply(briefing, Audience.PUBLIC, LABELS, WithholdingOptions.NONE).briefing();
        assertEquals(3, everyone.lines().size());
        assertEquals(List.of("on", "by"), everyone.keyQuotes().stream().map(KeyQuote::text).toList());
    }

    private static LineToTake line(String words, String... evidence) {
        return new LineToTake("q1", Optional.empty(), true, List.of(Paragraph.of(words)), Optional.of(List.of(Paragraph.of("if pressed"))), List.of(evidence));
    }

    @Test
    void the_public_is_told_of_no_question_without_an_answer_and_sees_no_gap() {
        Briefing briefing = oneOfEach().briefing().questions(List.of(question("q0", "1"), question("q1", "2"), question("q2", "3"))).build();
        Briefing everyone = Withholding.apply(briefing, Audience.PUBLIC, LABELS, WithholdingOptions.NONE).briefing();
        assertEquals(List.of(question("q1", "1")), everyone.questions());
        assertEquals(3, Withholding.apply(briefing, Audience.MEMBERS, LABELS, WithholdingOptions.NONE).briefing().questions().size());
    }

    private static Question question(String id, String number) {
        return new Question(id, number, Optional.empty(), "Why?", List.of());
    }

    @Test
    void withheld_words_are_gone_where_others_repeat_them() {
        String secret = "We lost the big contract because nobody answered the phone in August.";
        Samples samples = new Samples().person("Olaf Rekk", OFF_THE_RECORD).says(secret).says("Nobody paid us yet.")
                .person("Bea Hatt", BY_HAT).says("> " + secret + "\n>\n> Nobody paid us yet.\n\nNot so.")
                .says("It is true that we lost the big contract because nobody answered the phone, alas.").says("Nobody paid us yet.");
        assertEquals(List.of("It is true that [words withheld], alas.", "Nobody paid us yet.", "> [words withheld].\n>\n> [words withheld].\n\nNot so."),
                Samples.bodies(samples.toldTo(Audience.MEMBERS).briefing()));
        assertTrue(samples.toldTo(Audience.SPOKESPERSON).notices().stream().anyMatch(n -> n.code().equals("words-repeated")));
    }

    @Test
    void who_quotes_others_takes_nothing_from_them() {
        String open = "We grow because people want to own where they work, and tell their friends.";
        Samples samples = new Samples().person("Ona Record", ON_THE_RECORD).says(open).person("Olaf Rekk", OFF_THE_RECORD).says("> " + open + "\n\nNo.").says(open);
        assertEquals(List.of(open), Samples.bodies(samples.toldTo(Audience.PUBLIC).briefing()));
    }

    @Test
    void the_spokesperson_is_told_what_others_will_not_see() {
        List<String> codes = oneOfEach().toldTo(Audience.SPOKESPERSON).notices().stream().map(Notice::code).distinct().toList();
        assertEquals(List.of("withheld-members", "withheld-public", "terms-assumed", "hat-of-one"), codes);
    }

    @Test
    void a_hat_that_holds_a_withheld_name_is_not_told() {
        Briefing members = new Samples().person("Bea Hatt", BY_HAT, "Bea Hatt Design").says("mine").toldTo(Audience.MEMBERS).briefing();
        assertEquals(List.of("a contributor: mine"), credits(members));
        assertEquals(List.of(), members.hats());
    }

    @Test
    void a_briefing_that_is_not_whole_is_refused() {
        Briefing broken = Briefing.builder("T").keyQuotes(List.of(new KeyQuote("a9", "x"))).build();
        assertThrows(IllegalArgumentException.class, () -> Withholding.apply(broken, Audience.PUBLIC, LABELS, WithholdingOptions.NONE));
    }

    @Test
    void terms_are_told_with_their_basis() {
        Briefing briefing = oneOfEach().briefing().build();
        assertEquals(new Terms(Attribution.BY_HAT, Terms.Basis.ASSUMED), TermsInForce.of(briefing, Optional.empty()).of(briefing.responses().get(4)));
        assertEquals(new Terms(BACKGROUND, Terms.Basis.CHOSEN), TermsInForce.of(briefing, Optional.of(BACKGROUND)).of(briefing.responses().get(4)));
        assertEquals(new Terms(ON_THE_RECORD, Terms.Basis.STATED), TermsInForce.of(briefing, Optional.of(BACKGROUND)).of(briefing.responses().get(0)));
    }
}
