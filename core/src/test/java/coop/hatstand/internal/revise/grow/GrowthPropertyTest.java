package coop.hatstand.internal.revise.grow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Briefings;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Block;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.revise.Pen;
import coop.hatstand.revise.Revised;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A draft and its thread, joined: what a person did stays, what was posted since comes in, and nothing comes twice. */
final class GrowthPropertyTest {

    @Provide
    Arbitrary<Briefing> briefings() {
        return Briefings.any();
    }

    @Property(seed = "20261123", tries = 200)
    void aThreadThatDidNotGrowChangesNothing(@ForAll("briefings") Briefing base) {
        Revised joined = Growth.join(base, base, base, Pen.ENGLISH);
        assertEquals(base, joined.briefing());
        assertEquals(List.of(), joined.notices());
    }

    /** As a thread is read anew: words as they were written, nothing that a person did. */
    private static Briefing thread(Briefing base) {
        return base.toBuilder().title("As posted").lines(List.of()).keyQuotes(List.of()).decline(List.of()).notices(List.of())
                .responses(base.responses().stream().map(r -> r.toBuilder().body(r.original().orElse(r.body())).original(Optional.empty()).notes(List.of()).build()).toList())
                .build();
    }

    @Property(seed = "20261123", tries = 200)
    void whatAPersonDidStays(@ForAll("briefings") Briefing base) {
        Assume.that(base.responses().size() > 2 && !base.unfiled().isEmpty());
        Briefing edited = new Pen(base).body(base.responses().get(0).id(), List.of(Paragraph.of("Words of the draft.")))
                .delete(base.responses().get(1).id()).write("u1-file", List.of(Paragraph.of("1"))).revised().briefing();
        assertEquals(edited, Growth.join(base, edited, thread(base), Pen.ENGLISH).briefing());
        assertEquals(edited, Growth.join(edited, edited, thread(base), Pen.ENGLISH).briefing());
    }

    @Property(seed = "20261123", tries = 200)
    void whatWasPostedSinceComesIn(@ForAll("briefings") Briefing base) {
        Assume.that(!base.responses().isEmpty());
        Briefing thread = thread(base);
        Response first = thread.responses().get(0);
        List<Response> more = new ArrayList<>(thread.responses());
        more.add(0, first.toBuilder().id("a999.1").body(List.of(Paragraph.of("Zebras quietly graze beyond Lisbon."))).build());
        Briefing joined = Growth.join(base, base, thread.toBuilder().responses(more).build(), Pen.ENGLISH).briefing();
        assertEquals(base.responses(), joined.responses().subList(0, base.responses().size()));
        assertEquals("a999.1", joined.responses().get(base.responses().size()).id());
        assertEquals(base.responses().size() + 1, joined.responses().size());
        assertEquals(Notice.info("new-since-draft", "New since your draft: A999.1."), joined.notices().get(0));
        assertEquals(base.unfiled(), joined.unfiled());
        assertEquals(List.of(), joined.check());
    }

    @Property(seed = "20261123", tries = 100)
    void whereBothChangedAnAnswerBothStay(@ForAll("briefings") Briefing base) {
        Assume.that(!base.responses().isEmpty() && base.responses().get(0).original().isEmpty() && base.respondents().stream().map(r -> r.name()).distinct().count() == base.respondents().size());
        Response answer = base.responses().get(0);
        Assume.that(!base.respondent(answer.respondent()).orElseThrow().name().startsWith("Respondent"));
        List<Block> inDraft = List.of(Paragraph.of("Words of the draft."));
        Briefing edited = new Pen(base).body(answer.id(), inDraft).revised().briefing();
        List<Block> posted = new ArrayList<>(answer.body());
        posted.add(Paragraph.of("PS."));
        List<Response> responses = new ArrayList<>(thread(base).responses());
        responses.set(0, responses.get(0).toBuilder().body(posted).build());
        Revised joined = Growth.join(base, edited, thread(base).toBuilder().responses(responses).build(), Pen.ENGLISH);
        assertEquals(inDraft, joined.briefing().responses().get(0).body());
        assertTrue(joined.briefing().responses().stream().anyMatch(r -> r.body().equals(posted)));
        assertEquals(List.of("changed-in-both"), joined.notices().stream().map(Notice::code).toList());
    }
}
