package coop.hatstand.internal.withhold;

import static coop.hatstand.briefing.Attribution.BY_HAT;
import static coop.hatstand.briefing.Attribution.ON_THE_RECORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Origin;
import coop.hatstand.document.Audience;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that may lead to what a withheld person wrote, and as well to some other site. */
class LinksInDoubtTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://shop.example/p/83", "https://photos.example/posts/19", "https://wiki.example/index.php?id=4471", "https://news.example/item?id=4471", ">>4471", "https://papers.example/p/4471"})
    void without_an_address_of_the_source_other_sites_are_listed(String link) {
        Withheld withheld = told(link, Optional.empty());
        assertTrue(words(withheld).contains(link), words(withheld));
        assertEquals(List.of("link-or-post"), listed(withheld));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://shop.example/p/83", "https://photos.example/posts/19", "https://wiki.example/index.php?id=44711", "https://shop.example/t/shoes/112/3"})
    void with_an_address_of_the_source_other_sites_stay(String link) {
        Withheld withheld = told(link, Optional.of("https://forum.crumb.example/t/wages/112/4471"));
        assertTrue(words(withheld).contains(link), words(withheld));
        assertEquals(List.of(), listed(withheld));
    }

    @ParameterizedTest
    @ValueSource(strings = {"crumb.example/showthread.php?p=4471", "https://crumb.example/t/wages/112/4471", "https://www.forum.crumb.example/p/4471", "showthread.php?p=4471"})
    void the_sources_domain_is_the_sources(String link) {
        assertEquals("So: [link] there.", words(told(link, Optional.of("https://forum.crumb.example/t/wages/112/4471"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://forum.crumb.example/p/102", "https://community.crumb.example/posts/102/raw", "https://crumb.example/t/wages/112/4471", "/p/102"})
    void what_is_like_a_forum_goes_where_nothing_else_is_known(String link) {
        assertEquals("So: [link] there.", words(told(link, Optional.empty())));
    }

    private static Withheld told(String link, Optional<String> url) {
        return new Samples().person("Ruth Calloway", BY_HAT).says("Posted.").from(Origin.builder().post(Optional.of(4471)).url(url).build())
                .person("Bo Ek", ON_THE_RECORD).says("So: " + link.replace(">>", "\\>\\>") + " there.").toldTo(Audience.MEMBERS);
    }

    private static String words(Withheld withheld) {
        return Samples.bodies(withheld.briefing()).stream().filter(words -> words.startsWith("So")).findFirst().orElseThrow().replaceAll("[<](?=http)|(?<=\\w)[>](?! *>)", "").replaceAll("\\\\", "");
    }

    private static List<String> listed(Withheld withheld) {
        return withheld.notices().stream().map(n -> n.code()).filter("link-or-post"::equals).toList();
    }
}
