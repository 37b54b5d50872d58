package coop.hatstand.internal.read.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscourseReaderTest {
    private final DiscourseReader reader = new DiscourseReader();

    @Test
    void readsATopic() throws IOException {
        Discussion topic = reader.read(Source.of(Path.of("../seeds/sharing-a-bakery.json")));
        assertEquals(Optional.of("Sharing a bakery: what did you learn?"), topic.title());
        assertEquals(List.of(1, 2, 3, 6), topic.posts().stream().map(Post::number).toList());
        Post first = topic.posts().get(0);
        assertEquals(new Author(Optional.of("Maud Penrose"), Optional.of("maud"), Optional.of("Rising Loaf Co-operative"), List.of("bakers"), List.of()),
                first.author());
        assertEquals(Syntax.MARKDOWN, first.syntax());
        assertTrue(first.text().contains("\n2. Who holds the keys"));
        assertEquals(Optional.of(Instant.parse("2026-03-02T09:15:00.120Z")), first.at());
        assertEquals(4, first.likes());
        Post second = topic.posts().get(1);
        assertEquals(Syntax.HTML, second.syntax());
        assertEquals(List.of(), second.author().groups());
        assertEquals(Optional.of(1), second.replyTo());
        assertEquals(3, second.likes());
        assertEquals(List.of("posts-left-out", "posts-missing"), topic.notices().stream().map(Notice::code).toList());
        assertEquals("2 posts of sharing-a-bakery.json were left out: 1 whisper, 1 by the forum itself.", topic.notices().get(0).text());
        assertTrue(topic.notices().get(1).text().startsWith("2 posts of the topic are missing from sharing-a-bakery.json"));
        assertTrue(topic.posts().stream().allMatch(post -> post.url().isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"post_type\":4        | 1 whisper",
        "\"post_type\":3        | 1 by the forum itself",
        "\"post_type\":2        | 1 by the forum itself",
        "\"hidden\":true        | 1 hidden",
        "\"user_deleted\":true  | 1 deleted",
        "\"deleted_at\":\"2026-03-02T09:15:00Z\" | 1 deleted",
        "\"username\":\"system\" | 1 by the forum itself",
        "\"user_id\":-1         | 1 by the forum itself",
    })
    void leavesOutWhatIsNotForReaders(String member, String reason) throws IOException {
        Discussion topic = read("{\"post_stream\":{\"posts\":[{\"cooked\":\"a\"},{\"cooked\":\"b\"," + member + "}]}}");
        assertEquals(List.of("a"), topic.posts().stream().map(Post::text).toList());
        assertEquals(List.of(Notice.info("posts-left-out", "1 post of t.json was left out: " + reason + ".")), topic.notices());
    }

    @ParameterizedTest
    @ValueSource(strings = {"trust_level_0", "trust_level_4", "staff", "admins", "moderators", "Staff", "everyone"})
    void takesNoAutomaticGroupForAGroup(String group) throws IOException {
        Discussion topic = read("{\"post_stream\":{\"posts\":[{\"cooked\":\"a\",\"primary_group_name\":\"" + group + "\",\"flair_name\":\"bakers\"}]}}");
        assertEquals(List.of("bakers"), topic.posts().get(0).author().groups());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"actions_summary\":[{\"id\":2,\"count\":5}]                                                     | 5",
        "\"actions_summary\":[{\"id\":3,\"count\":5}]                                                     | 0",
        "\"actions_summary\":[{\"id\":2}]                                                               | 0",
        "\"actions_summary\":[{\"id\":2,\"count\":-5}]                                                    | 0",
        "\"actions_summary\":[],\"reactions\":[{\"id\":\"heart\",\"count\":2},{\"id\":\"-1\",\"count\":9},{\"id\":\"+1\",\"count\":1}] | 3",
        "\"actions_summary\":[{\"id\":2,\"count\":5}],\"reactions\":[{\"id\":\"heart\",\"count\":2}]          | 5",
        "\"reactions\":7                                                                              | 0",
    })
    void countsLikes(String member, int likes) throws IOException {
        assertEquals(likes, read("{\"post_stream\":{\"posts\":[{\"cooked\":\"a\"," + member + "}]}}").posts().get(0).likes());
    }

    @Test
    void linksPostsOnlyWhereTheHostIsTold() throws IOException {
        Discussion topic = read("{\"url\":\"https://forum.example/t/bread/7\",\"post_stream\":{\"posts\":[{\"cooked\":\"a\",\"post_number\":3}]}}");
        assertEquals(Optional.of("https://forum.example/t/bread/7/3"), topic.posts().get(0).url());
        assertEquals(Optional.empty(), read("{\"url\":\"javascript:x/t/\",\"post_stream\":{\"posts\":[{\"cooked\":\"a\"}]}}").posts().get(0).url());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"post_stream\":{\"posts\":[{\"cooked\":\"a\"} | t.json is damaged or incomplete: invalid JSON at line 1, column 40. Export it again.",
        "{\"post_stream\":{\"posts\":[]}}               | t.json has no posts from a Discourse topic. Add .json to the topic’s address and save that page.",
        "[]                                             | t.json has no posts from a Discourse topic. Add .json to the topic’s address and save that page.",
        "{\"post_stream\":7}                            | t.json has no posts from a Discourse topic. Add .json to the topic’s address and save that page.",
        "{\"errors\":[\"x\"]}                           | t.json has no posts from a Discourse topic. Add .json to the topic’s address and save that page.",
    })
    void saysWhatIsWrong(String json, String message) {
        assertEquals(message, assertThrows(UnreadableSourceException.class, () -> read(json)).getMessage());
    }

    @Test
    void survivesHostileJson() throws IOException {
        String deep = "[".repeat(100_000);
        for (String json : List.of("{\"x\":" + deep, "{\"post_stream\":{\"posts\":[{\"x\":" + deep, "{\"post_stream\":{\"posts\":[" + deep,
                "{\"post_stream\":{\"stream\":[" + deep, deep)) {
            assertTrue(assertThrows(UnreadableSourceException.class, () -> read(json)).getMessage().startsWith("t.json"), json.substring(0, 20));
        }
        String post = "{\"cooked\":\"a\\u0000\\ud800b\\r\\nc\",\"post_number\":99999999999,\"name\":{},\"created_at\":\"yesterday\",\"reply_to_post_number\":-1}";
        Discussion topic = read("{\"post_stream\":{\"stream\":[1,{},[2]],\"posts\":[" + post + ",7,null,\"x\"]}}");
        assertEquals("a\uFFFD\uFFFDb\nc", topic.posts().get(0).text());
        assertEquals(4, topic.posts().size());
        String many = "{},".repeat(100_000) + "{}";
        assertThrows(UnreadableSourceException.class, () -> read("{\"post_stream\":{\"posts\":[" + many + "]}}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"post_stream\":{}}                    | CERTAIN",
        "{\"a\":[{}],\"post_stream\":{}}         | CERTAIN",
        "{\"post_stream\":                       | LIKELY",
        "{\"a\":{\"post_stream\":{}}}            | NO",
        "{\"a\":\"\\\"post_stream\\\"\"}         | NO",
        "{\"hatstand\":1}                        | NO",
        "post_stream                             | NO",
    })
    void recognisesATopic(String json, Likelihood expected) throws IOException {
        assertEquals(expected, reader.recognise(Source.of("t.json", json)));
    }

    private Discussion read(String json) throws IOException {
        return reader.read(Source.of("t.json", json));
    }
}
