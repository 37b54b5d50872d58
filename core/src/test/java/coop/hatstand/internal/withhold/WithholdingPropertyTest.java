package coop.hatstand.internal.withhold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Briefings;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.internal.labels.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WithholdingPropertyTest {
    private final Labels labels = Labels.of("en");

    @Provide
    Arbitrary<Briefing> briefings() {
        return Briefings.any();
    }

    @Provide
    Arbitrary<Audience> others() {
        return Arbitraries.of(Audience.MEMBERS, Audience.PUBLIC);
    }

    @Provide
    Arbitrary<Optional<Attribution>> chosen() {
        return Arbitraries.of(Attribution.class).optional();
    }

    @Property(seed = "20261123", tries = 2000)
    void no_withheld_name_or_word_is_left_and_no_allowed_word_is_lost(
            @ForAll("briefings") Briefing briefing, @ForAll("others") Audience audience, @ForAll("chosen") Optional<Attribution> chosen) throws IOException {
        Withheld withheld = Withholding.apply(briefing, audience, labels, new WithholdingOptions(chosen));
        Briefing cut = withheld.briefing();
        Leaks leaks = new Leaks(briefing, audience, chosen);
        assertEquals(List.of(), leaks.names(withheld));
        assertEquals(List.of(), leaks.words(cut));
        assertEquals(List.of(), leaks.lost(cut));
        assertFalse(Leaks.json(cut).contains("@example.org"));
    }

    @Property(seed = "20261123", tries = 500)
    void the_result_is_whole_and_tells_nothing_of_its_sources(
            @ForAll("briefings") Briefing briefing, @ForAll("others") Audience audience, @ForAll("chosen") Optional<Attribution> chosen) {
        Briefing cut = Withholding.apply(briefing, audience, labels, new WithholdingOptions(chosen)).briefing();
        assertEquals(List.of(), cut.check());
        assertEquals(cut, Withholding.apply(briefing, audience, labels, new WithholdingOptions(chosen)).briefing());
        for (Response response : cut.responses()) {
            assertEquals(Origin.UNKNOWN, response.origin());
            assertEquals("", response.filedBy());
            assertTrue(response.notes().isEmpty() && response.original().isEmpty());
        }
        assertTrue(cut.unfiled().stream().allMatch(u -> u.origin().equals(Origin.UNKNOWN)));
        assertTrue(cut.context().isEmpty() && cut.decline().isEmpty() && cut.notices().isEmpty());
        assertTrue(cut.lines().stream().allMatch(l -> l.evidence().isEmpty() && l.ifPressed().isEmpty()));
        assertTrue(cut.respondents().stream().allMatch(r -> r.handle().isEmpty() && r.profile().isEmpty()));
    }

    @Property(seed = "20261123", tries = 500)
    void nothing_links_the_answers_of_one_unnamed_person(
            @ForAll("briefings") Briefing briefing, @ForAll("others") Audience audience, @ForAll("chosen") Optional<Attribution> chosen) {
        Briefing cut = Withholding.apply(briefing, audience, labels, new WithholdingOptions(chosen)).briefing();
        Set<String> named = cut.respondents().stream().filter(r -> r.attribution().equals(Optional.of(Attribution.ON_THE_RECORD)))
                .map(Respondent::id).collect(Collectors.toSet());
        List<String> unnamed = cut.responses().stream().map(Response::respondent).filter(id -> !named.contains(id)).toList();
        assertEquals(unnamed.size(), Set.copyOf(unnamed).size());
        cut.respondents().stream().filter(r -> !named.contains(r.id())).forEach(r -> assertFalse(r.convener()));
    }

    @Property(seed = "20261123", tries = 300)
    void the_spokesperson_has_everything(@ForAll("briefings") Briefing briefing, @ForAll("chosen") Optional<Attribution> chosen) {
        Withheld withheld = Withholding.apply(briefing, Audience.SPOKESPERSON, labels, new WithholdingOptions(chosen));
        assertSame(briefing, withheld.briefing());
    }

    @Property(seed = "20261123", tries = 500)
    void a_pack_of_a_pack_is_the_same_pack(
            @ForAll("briefings") Briefing briefing, @ForAll("others") Audience audience, @ForAll("chosen") Optional<Attribution> chosen) {
        Briefing cut = Withholding.apply(briefing, audience, labels, new WithholdingOptions(chosen)).briefing();
        assertEquals(cut, Withholding.apply(cut, audience, labels, WithholdingOptions.NONE).briefing());
    }

    /** With nothing withheld but names: where words are withheld, who repeats whom depends on who came first. */
    @Property(seed = "20261123", tries = 300)
    void the_order_of_the_sources_leaves_no_trace(@ForAll("briefings") Briefing briefing, @ForAll("others") Audience audience) {
        List<Response> responses = new ArrayList<>();
        briefing.responses().forEach(r -> responses.add(r.toBuilder().attribution(Optional.of(Attribution.BY_HAT)).doubtful(r.doubtful().map(doubt -> doubt.decided(Doubt.Decider.HOST))).build()));
        List<Respondent> people = briefing.respondents().stream().map(r -> r.toBuilder().doubtful(r.doubtful().map(doubt -> doubt.decided(Doubt.Decider.HOST))).build()).toList();
        List<List<Block>> bodies = bodies(briefing.toBuilder().respondents(people).responses(responses).build(), audience);
        Collections.reverse(responses);
        assertEquals(bodies, bodies(briefing.toBuilder().respondents(people).responses(responses).build(), audience));
    }

    private List<List<Block>> bodies(Briefing briefing, Audience audience) {
        return Withholding.apply(briefing, audience, labels, WithholdingOptions.NONE).briefing().responses().stream().map(Response::body).toList();
    }
}
