package coop.hatstand.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.serve.internal.http.Caller;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the page asks for beside files: the posts to be put right, the handout to be seen, and words to be drawn. */
final class PageAnswersTest {
    private static final String THREAD = "=== Mo\n1. Who bakes?\n2. Who eats?\n\n=== Ana Rye (on the record)\n1. I do, *daily*.\n\n=== Tove Spelt (off the record)\n2. My sister.\n";
    private static Service service;
    private static Caller caller;

    @BeforeAll
    static void start() {
        service = Service.builder(Hatstand.found()).build().start("127.0.0.1", 0);
        caller = new Caller(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void postsComeWithWhatTheyBecameAndCanBeSentBackCorrected() throws Exception {
        JsonNode discussion = Caller.json(caller.post("/api/posts?name=t.txt", THREAD)).get("discussions").get(0);
        assertEquals(3, discussion.get("posts").size());
        assertTrue(discussion.get("posts").get(1).get("spans").toString().contains("response"));
        ((ObjectNode) discussion.get("posts").get(1).get("author")).put("name", "Ana Oat");
        JsonNode briefing = Caller.json(caller.post("/api/check?name=t.json", discussion.toString())).get("briefing");
        assertTrue(briefing.get("respondents").toString().contains("Ana Oat"));
        assertEquals(2, briefing.get("responses").size());
    }

    @Test
    void aBriefingByItselfHasNoPosts() throws Exception {
        String briefing = Caller.json(caller.post("/api/check?name=t.txt", THREAD)).get("briefing").toString();
        assertEquals(0, Caller.json(caller.post("/api/posts?name=b.json", briefing)).get("discussions").size());
    }

    @Test
    void aHandoutHasWhatItsAudienceMayHave() throws Exception {
        JsonNode spokesperson = Caller.json(caller.post("/api/handout?name=t.txt", THREAD));
        JsonNode open = Caller.json(caller.post("/api/handout?name=t.txt&audience=public", THREAD));
        assertTrue(spokesperson.get("blocks").toString().contains("My sister"));
        assertFalse(open.toString().contains("My sister") || open.get("blocks").toString().contains("Tove"));
        assertTrue(open.get("blocks").toString().contains("Ana Rye"));
        assertEquals("public", open.get("withheld").get("audience").asString());
    }

    @Test
    void wordsComeAsBlocks() throws Exception {
        JsonNode words = Caller.json(caller.post("/api/words", "I do, *daily* <b>and</b> [x](javascript:alert(1)).\n\n- one\n- two\n".getBytes(StandardCharsets.UTF_8))).get("words").get(0);
        assertEquals("p", words.get(0).get("t").asString());
        assertEquals("em", words.get(0).get("c").get(1).get("t").asString());
        assertEquals(2, words.get(1).get("items").size());
        assertFalse(words.toString().contains("javascript"));
    }

    @Test
    void deepWordsComeToo() throws Exception {
        assertEquals(200, caller.post("/api/words", "> ".repeat(3_000) + "deep").statusCode());
    }
}
