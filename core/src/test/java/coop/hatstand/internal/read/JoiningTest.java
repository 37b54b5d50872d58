package coop.hatstand.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.discourse.DiscourseReader;
import coop.hatstand.internal.read.pasted.PastedReader;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JoiningTest {
    private final Joining joining = new Joining(Labels.of("en"));

    @Test
    void joinsPagesOfOneTopicOnly() throws IOException {
        List<Discussion> joined = joining.join(List.of(page("b", 7, 3, 4), pasted("x"), page("other", 8, 1), page("a", 7, 1, 2), pasted("y")));
        assertEquals(List.of("b", "x", "other", "y"), joined.stream().map(Discussion::name).toList());
        assertEquals(List.of("1/a", "2/a", "3/b", "4/b"), joined.get(0).posts().stream().map(p -> p.number() + "/" + p.file().orElseThrow()).toList());
        assertEquals(Optional.of("Bread"), joined.get(0).title());
        assertEquals(List.of(), joined.get(2).posts().stream().flatMap(post -> post.file().stream()).toList());
    }

    @Test
    void countsAnewWhatIsMissing() throws IOException {
        assertEquals(2, page("a", 7, 1, 2).notices().size() + page("b", 7, 3, 4).notices().size());
        assertEquals(List.of(), joining.join(List.of(page("a", 7, 1, 2), page("b", 7, 3, 4))).get(0).notices());
        Discussion part = joining.join(List.of(page("a", 7, 1, 2), page("b", 7, 2, 3))).get(0);
        assertEquals(List.of("1 post of the topic is missing from a. Fetch the topic with ?print=true, or add its other pages."),
                part.notices().stream().map(Notice::text).toList());
    }

    @Test
    void takesAPostOnceAndMarkdownBeforeHtml() throws IOException {
        Discussion joined = joining.join(List.of(
                topic("a", 7, "{\"id\":1,\"topic_id\":7,\"raw\":\"*one*\"},{\"id\":2,\"topic_id\":7,\"cooked\":\"old\"}"),
                topic("b", 7, "{\"id\":1,\"topic_id\":7,\"cooked\":\"one\"},{\"id\":2,\"topic_id\":7,\"cooked\":\"new\"}"))).get(0);
        assertEquals(List.of("*one*", "new"), joined.posts().stream().map(Post::text).toList());
        assertEquals(List.of("Post 2 is not the same in a and in b; the second was used."),
                joined.notices().stream().filter(notice -> notice.code().equals("post-differs")).map(Notice::text).toList());
    }

    private static Discussion page(String name, int topic, int... posts) throws IOException {
        StringBuilder json = new StringBuilder();
        for (int post : posts) {
            json.append(json.isEmpty() ? "" : ",");
            json.append("{\"id\":10%d,\"post_number\":%d,\"topic_id\":%d,\"topic_slug\":\"bread\",\"cooked\":\"x\"}".formatted(post, post, topic));
        }
        return topic(name, topic, json.toString());
    }

    private static Discussion topic(String name, int topic, String posts) throws IOException {
        String stream = topic == 7 ? "101,102,103,104" : "101";
        String json = "{\"title\":\"Bread\",\"post_stream\":{\"posts\":[" + posts + "],\"stream\":[" + stream + "]}}";
        return new DiscourseReader().read(Source.of(name, json));
    }

    private static Discussion pasted(String name) throws IOException {
        return new PastedReader().read(Source.of(name, "T\n\nx\n1 Like"));
    }
}
