package coop.hatstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Details;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Messages;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pack for the public is a release, not a report of our housekeeping; one for members says only what is true for members. */
class ReleaseTest {
    private static final Details RELEASE = Details.NONE.with(Detail.ISSUER, "Quay Menders").with(Detail.DATE, "2 June").with(Detail.PRESS_CONTACT, "the desk, 01632 960 123").with(Detail.EMBARGO, "until noon");

    private static Briefing.Builder briefing() {
        List<Respondent> people = List.of(person("r1", "Ada Brook", Attribution.ON_THE_RECORD), person("r2", "Ben Coal", Attribution.BY_HAT), Respondent.builder("r3", "Cleo Dunn").build(),
                person("r4", "Dev Eames", Attribution.OFF_THE_RECORD));
        return Briefing.builder("Working title").respondents(people)
                .questions(List.of(question("q1", "Who mends? Who pays?"), question("q2", "Who waits?"), question("q3", "Who hides?")))
                .responses(List.of(answer("a2.1", "r2", "q1", "We all mend the old kettles here."), answer("a1.1", "r1", "q1", "Anybody mends."), answer("a3.1", "r3", "q2", "I wait."),
                        answer("a4.1", "r4", "q3", "The landlord keeps what we pay for the hall.")))
                .lines(List.of(new LineToTake("q1", Optional.empty(), true, List.of(Paragraph.of("We mend what shops throw away.")), Optional.empty(), List.of("a1.1"))));
    }

    private static Respondent person(String id, String name, Attribution terms) {
        return Respondent.builder(id, name).attribution(Optional.of(terms)).build();
    }

    private static Question question(String id, String text) {
        return new Question(id, id.substring(1), Optional.empty(), text, List.of());
    }

    private static Response answer(String id, String person, String question, String words) {
        return Response.builder(id, person, List.of(question), List.of(Paragraph.of(words))).build();
    }

    private static Document pack(Briefing briefing, PackOptions options) throws ChoiceException {
        return Hatstand.found().pack(briefing, options).document();
    }

    private static Document release(Briefing briefing) throws ChoiceException {
        return pack(briefing, PackOptions.builder(Audience.PUBLIC).title("Menders speak").build());
    }

    private static List<Block> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block instanceof Section section ? Stream.concat(Stream.of(block), all(section.blocks()).stream()) : Stream.of(block)).toList();
    }

    private static String words(Document document) {
        return Prose.of(document.blocks());
    }

    @Test
    void keyPointsComeFirstAndLinesAreInShort() throws ChoiceException {
        Document document = release(briefing().build());
        Section first = (Section) document.blocks().stream().filter(Section.class::isInstance).findFirst().orElseThrow();
        assertEquals("Key points", Prose.ofInlines(first.heading().words()));
        assertEquals(List.of("In short"), all(document.blocks()).stream().filter(Slot.class::isInstance).map(slot -> ((Slot) slot).label()).toList());
    }

    @Test
    void namesComeBeforeContributors() throws ChoiceException {
        List<String> names = all(release(briefing().build()).blocks()).stream().filter(Entry.class::isInstance).map(entry -> ((Entry) entry).byline().name()).toList();
        assertEquals(List.of("Ada Brook", "a contributor"), names);
    }

    @Test
    void factsStandOnlyWhereTheyAreGiven() throws ChoiceException {
        assertFalse(all(release(briefing().build()).blocks()).stream().anyMatch(Facts.class::isInstance));
        Document document = pack(briefing().build(), PackOptions.builder(Audience.PUBLIC).title("Menders speak").release(RELEASE).build());
        assertEquals(List.of("Issued by", "Date", "Press contact", "Embargo"), ((Facts) document.blocks().get(0)).facts().stream().map(Facts.Fact::label).toList());
        assertEquals("Menders speak", document.metadata().title());
    }

    /** What somebody typed for a release is printed; that it names somebody who is withheld is said. */
    @Test
    void aContactWhoIsWithheldIsSaid() throws ChoiceException {
        PackOptions.Builder options = PackOptions.builder(Audience.PUBLIC).title("Menders speak");
        Pack pack = Hatstand.found().pack(briefing().build(), options.release(RELEASE.with(Detail.PRESS_CONTACT, "ben coal, 01632 960 123")).build());
        assertTrue(words(pack.document()).contains("ben coal, 01632 960 123"));
        assertEquals(1, pack.notices().stream().filter(notice -> notice.code().equals("release-name")).count());
        assertTrue(Hatstand.found().pack(briefing().build(), options.release(RELEASE).build()).notices().stream().noneMatch(notice -> notice.code().equals("release-name")));
    }

    @Test
    void nothingIsSaidOfWhatWaitsIsEmptyOrIsNotUsed() throws ChoiceException {
        String words = words(release(briefing().build()));
        assertFalse(words.contains("held back") || words.contains("nobody has said") || words.contains("Who waits?") || words.contains("Off the record") || words.contains("Background"), words);
        Briefing named = briefing().responses(List.of(answer("a1.1", "r1", "q1", "Anybody mends."))).build();
        assertFalse(words(release(named)).contains("By hat:"), words(release(named)));
        assertTrue(all(release(briefing().lines(List.of()).build()).blocks()).stream().noneMatch(Slot.class::isInstance));
    }

    @Test
    void withheldWordsLeaveDotsInARelease() throws ChoiceException {
        Briefing echoing = briefing().responses(List.of(answer("a4.1", "r4", "q3", "The landlord keeps what we pay for the hall."),
                answer("a1.1", "r1", "q1", "As somebody wrote: “The landlord keeps what we pay for the hall.” I disagree."))).build();
        assertTrue(words(release(echoing)).contains("[…]"), words(release(echoing)));
        String members = words(pack(echoing, PackOptions.forAudience(Audience.MEMBERS)));
        assertTrue(members.contains("[words withheld]"), members);
    }

    @Test
    void membersAreNotToldThatNobodyAnswered() throws ChoiceException {
        String words = words(pack(briefing().build(), PackOptions.forAudience(Audience.MEMBERS)));
        assertTrue(words.contains("Nothing that may be shared here") && !words.contains("Nobody has answered"), words);
    }

    /** Interview, edition and messages are the spokesperson's; a release is for those it is meant for. */
    @ParameterizedTest
    @EnumSource(Audience.class)
    void eachAudienceHasItsDetails(Audience audience) throws IOException {
        Details details = Details.NONE;
        for (Detail detail : Detail.values()) {
            details = details.with(detail, "zz-" + detail.group().name().toLowerCase(java.util.Locale.ROOT));
        }
        Messages messages = new Messages(Optional.of("zz-messages"), List.of(new Messages.Pillar("zz-messages", List.of(new Messages.Proof("zz-messages", Optional.of("a1.1"), Optional.of("zz-messages"))))),
                List.of("zz-messages"), List.of("zz-messages"));
        Briefing whole = briefing().interview(new Interview(details, Optional.of("r1"))).messages(messages).build();
        Document document = pack(whole, PackOptions.builder(audience).title("Menders speak").build());
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        document.source().orElseThrow().content().writeTo(source);
        List<String> had = new ArrayList<>();
        for (String group : List.of("zz-interview", "zz-release", "zz-edition", "zz-messages")) {
            assertEquals(words(document).contains(group), source.toString(StandardCharsets.UTF_8).contains(group), group);
            if (words(document).contains(group)) {
                had.add(group.substring(3));
            }
        }
        List<String> expected = switch (audience) {
            case SPOKESPERSON -> List.of("interview", "release", "edition", "messages");
            case MEMBERS -> List.of();
            case PUBLIC -> List.of("release");
        };
        assertEquals(expected, had);
    }
}
