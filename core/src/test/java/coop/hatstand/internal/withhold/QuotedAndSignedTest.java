package coop.hatstand.internal.withhold;

import static coop.hatstand.briefing.Attribution.BY_HAT;
import static coop.hatstand.briefing.Attribution.OFF_THE_RECORD;
import static coop.hatstand.briefing.Attribution.ON_THE_RECORD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.briefing.Origin;
import coop.hatstand.document.Audience;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Withheld words in others' quotation marks, closing blocks, and links to withheld posts. */
class QuotedAndSignedTest {

    @ParameterizedTest
    @ValueSource(strings = {"“%s”", "„%s“", "«%s»", "« %s »", "»%s«", "‹%s›", "「%s」", "\"%s\"", "'%s'", "‘%s’", "“so: %s, right”"})
    void four_withheld_words_in_quotation_marks_go(String marks) {
        List<String> members = new Samples().person("Zed Quill", OFF_THE_RECORD).says("Frankly the landlord lied to everybody about the boiler.").person("Bo Ek", BY_HAT)
                .says("It was put to me: " + marks.formatted("the landlord lied to") + ". So it goes.").members();
        assertEquals(List.of(("It was put to me: " + marks.formatted("[words withheld]") + ". So it goes.")), members);
    }

    @ParameterizedTest
    @ValueSource(strings = {"They say the landlord lied to us.", "“the landlord lied”", "the members' plan: the landlord lied to", "“who asks why?”"})
    void fewer_or_unquoted_words_stay(String said) {
        assertEquals(List.of(said), new Samples().person("Zed Quill", OFF_THE_RECORD).says("Frankly the landlord lied to everybody. Why?").person("Bo Ek", BY_HAT).says(said).members());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "We bake.⏎⏎Love, Liz | We bake.⏎⏎Love, █",
        "We bake.⏎⏎Mit Grüßen⏎A.⏎Geschäftsführerin | We bake.⏎⏎Mit Grüßen⏎█",
        "We bake.⏎⏎Cheers,⏎Betty⏎⏎she/her⏎+44 20 7946 0018 | We bake.⏎⏎Cheers,⏎█",
        "We bake.⏎⏎Elspeth Quarrie⏎Head baker, Rye Lane⏎www.rye.example | We bake.⏎⏎█",
        "We bake.⏎⏎Un abrazo⏎La Betina del horno | We bake.⏎⏎Un abrazo⏎█",
        "We bake.⏎⏎Yours,⏎Elspeth⏎⏎--⏎Elspeth Quarrie, Treasurer⏎Please think before you print this, and have a very good day. | We bake.⏎⏎Yours,⏎█",
        "We bake.⏎⏎Tel. 0171 555 018 | We bake.⏎⏎█",
        "We bake.⏎⏎(they/them) | We bake.⏎⏎█",
        "We bake. – E. | We bake. – █.",
        "We bake, thanks, and that is that. | We bake, thanks, and that is that.",
        "Thanks, we bake bread | Thanks, we bake bread",
        "Best⏎We bake bread for the whole street. And cakes for all. | Best⏎We bake bread for the whole street. And cakes for all."})
    void closing_blocks_go_with_their_author(String said, String kept) {
        List<String> members = new Samples().person("Elspeth Quarrie", BY_HAT).says(said.replace("⏎⏎", "\n\n").replaceAll("⏎", "\\\\\n")).members();
        assertEquals(List.of(kept), members.stream().map(w -> w.replace("[a contributor]", "█").replace("\n\n", "⏎⏎").replace("\\\n", "⏎")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://forum.example/t/bread/7/2", "https://forum.example/t/7/2", "https://forum.example/p/102", "https://forum.example/posts/102/raw",
        "https://forum.example/raw/7/2", "/t/bread/7/2", "/p/102", "/posts/102/raw", "/raw/7/2", "forum.example/t/bread/7/2", "viewtopic.php?f=1&p=2"})
    void links_to_the_post_go(String link) {
        assertEquals("So: [link], see.", linked(link, Optional.of("https://forum.example/t/bread/7/2")));
        assertEquals("So: [link], see.", linked(link, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://other.example/t/bread/7/2", "https://forum.example/t/rules/3", "https://forum.example/about/7", "and/or", "1/2"})
    void other_links_stay(String link) {
        assertEquals("So: " + link + ", see.", linked(link, Optional.of("https://forum.example/t/bread/7/2")).replaceAll("[<>]", ""));
    }

    private static String linked(String link, Optional<String> url) {
        Samples samples = new Samples().person("Zed Quill", BY_HAT).says("Posted.").from(Origin.builder().post(Optional.of(2)).url(url).build())
                .person("Bo Ek", ON_THE_RECORD).says("So: " + link + ", see.");
        return Samples.bodies(samples.toldTo(Audience.MEMBERS).briefing()).stream().filter(words -> words.startsWith("So")).findFirst().orElseThrow();
    }
}
