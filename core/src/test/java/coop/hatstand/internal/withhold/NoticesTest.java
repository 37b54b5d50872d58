package coop.hatstand.internal.withhold;

import static coop.hatstand.briefing.Attribution.BY_HAT;
import static coop.hatstand.briefing.Attribution.OFF_THE_RECORD;
import static coop.hatstand.briefing.Attribution.ON_THE_RECORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Origin;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever makes a pack is told before it goes out. */
class NoticesTest {

    private static List<String> told(Briefing briefing, Audience audience, String code) {
        return Withholding.apply(briefing, audience, Labels.of("en"), WithholdingOptions.NONE).notices().stream().filter(n -> n.code().equals(code)).map(Notice::text).toList();
    }

    private static List<String> told(Samples samples, Audience audience, String code) {
        return told(samples.briefing().build(), audience, code);
    }

    @Test
    void what_is_left_out_and_who_is_not_named_is_counted() {
        Samples both = new Samples().person("Bea Hatt", BY_HAT).says("one").person("Olaf Rekk", OFF_THE_RECORD).says("two");
        assertEquals(List.of("The members’ pack leaves out 1 answer and does not name 2 people not on the record."), told(both, Audience.SPOKESPERSON, "withheld-members"));
        Samples names = new Samples().person("Bea Hatt", BY_HAT).says("one");
        assertEquals(List.of("The public pack has every answer and does not name 1 person not on the record."), told(names, Audience.SPOKESPERSON, "withheld-public"));
        Samples answers = new Samples().person("Ona Record", ON_THE_RECORD).says("one").says("two", Optional.of(OFF_THE_RECORD));
        assertEquals(List.of("The public pack leaves out 1 answer."), told(answers, Audience.SPOKESPERSON, "withheld-public"));
    }

    @Test
    void words_from_the_web_can_be_searched_for() {
        Briefing read = new Samples().person("Bea Hatt", BY_HAT).says("one").briefing().build();
        Origin web = new Origin(Origin.Kind.POST, Optional.empty(), Optional.of(2), Optional.empty(), Optional.empty(), Optional.of("https://forum.example/t/9/2"), Optional.empty(), 0);
        Briefing online = read.toBuilder().responses(read.responses().stream().map(r -> r.toBuilder().origin(web).build()).toList()).build();
        assertEquals(0, told(read, Audience.SPOKESPERSON, "words-searchable").size());
        assertEquals(1, told(online, Audience.SPOKESPERSON, "words-searchable").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SPOKESPERSON", "MEMBERS", "PUBLIC"})
    void a_hat_of_one_is_told_for_every_audience_unless_its_wearer_is_named(Audience audience) {
        Samples one = new Samples().person("Bea Hatt", BY_HAT, "Outlandish").says("one");
        assertEquals(1, told(one, audience, "hat-of-one").size());
        assertEquals(0, told(one.person("Bo Ek", BY_HAT, "Outlandish").says("two"), audience, "hat-of-one").size());
        assertEquals(0, told(new Samples().person("Ona Record", ON_THE_RECORD, "Outlandish").says("one"), audience, "hat-of-one").size());
    }

    @Test
    void the_first_forty_names_to_decide_on_are_listed_and_the_rest_counted() {
        Samples many = new Samples();
        IntStream.range(0, 43).forEach(i -> many.person("Ed" + (char) ('a' + i / 26) + (char) ('a' + i % 26), BY_HAT));
        String text = IntStream.range(0, 43).mapToObj(i -> "Read Ed" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + " Zitron.").reduce("", (a, b) -> a + " " + b);
        List<String> notices = told(many.person("Bo Ek", BY_HAT).says(text), Audience.SPOKESPERSON, "name-in-name");
        assertEquals(41, notices.size());
        assertFalse(notices.get(40).contains("Zitron"));
    }

    @Test
    void addresses_taken_out_are_counted() {
        assertEquals(1, told(new Samples().person("Bea Hatt", BY_HAT).says("ask b@x.example or c@x.example"), Audience.PUBLIC, "email-addresses").size());
    }
}
