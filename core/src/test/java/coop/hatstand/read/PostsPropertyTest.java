package coop.hatstand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.internal.read.archive.ArchiveReader;
import coop.hatstand.internal.read.discourse.DiscourseRawReader;
import coop.hatstand.internal.read.discourse.DiscourseReader;
import coop.hatstand.internal.read.mail.MboxReader;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What people wrote comes back as they wrote it, from every format that holds posts. */
class PostsPropertyTest {

    @Property(seed = "20261123", tries = 300)
    void fromDiscourseRaw(@ForAll("posts") List<String> posts) throws IOException {
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i < posts.size(); i++) {
            raw.append("ana | 2026-03-02 10:00:00 UTC | #").append(i + 1).append("\n\n").append(posts.get(i)).append("\n\n-------------------------\n\n");
        }
        assertPosts(posts, new DiscourseRawReader().read(Source.of("t", raw.toString())));
    }

    @Property(seed = "20261123", tries = 300)
    void fromArchives(@ForAll("posts") List<String> posts) throws IOException {
        StringBuilder archive = new StringBuilder("# Bread\n\n---\n\n");
        for (int i = 0; i < posts.size(); i++) {
            archive.append("## Post #").append(i + 1).append(" by @ana (2026-03-02 10:00 UTC)\n\n").append(posts.get(i)).append("\n\n---\n\n");
        }
        assertPosts(posts, new ArchiveReader().read(Source.of("t", archive.toString())));
    }

    @Property(seed = "20261123", tries = 300)
    void fromDiscourseJson(@ForAll("posts") List<String> posts) throws IOException {
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < posts.size(); i++) {
            json.append(i == 0 ? "" : ",").append("{\"post_number\":").append(i + 1).append(",\"raw\":\"").append(escaped(posts.get(i))).append("\"}");
        }
        assertPosts(posts, new DiscourseReader().read(Source.of("t", "{\"post_stream\":{\"posts\":[" + json + "]}}")));
    }

    @Property(seed = "20261123", tries = 300)
    void fromMailboxes(@ForAll("posts") List<String> posts, @ForAll boolean packed) throws IOException {
        StringBuilder box = new StringBuilder();
        for (String post : posts) {
            box.append("From ana@loaf.example Mon Mar  2 10:00:00 2026\nFrom: Ana <ana@loaf.example>\nSubject: Bread\nContent-Type: text/plain; charset=utf-8\n");
            box.append("Content-Transfer-Encoding: ").append(packed ? "base64" : "8bit").append("\n\n");
            String escaped = post.replaceAll("(?m)^(>*From )", ">$1");
            box.append(packed ? Base64.getMimeEncoder().encodeToString(post.getBytes(StandardCharsets.UTF_8)) : escaped).append("\n\n");
        }
        assertPosts(posts, new MboxReader().read(Source.of("t", box.toString())));
    }

    @Provide
    Arbitrary<List<String>> posts() {
        Arbitrary<String> lines = Arbitraries.of("1. Bread.", "2) Flour!", "Re: question 2.", "> quoted", "From here on", "", "---", "-------------------------", "# Head",
                "## Posts by me", "ana | not a head", "ünï cödé 🍞", "  indented", "<p>html</p>", "=== Ana", "3 Likes", "a \"quote\" \\ slash", "a, b; c\td");
        return lines.list().ofMinSize(1).ofMaxSize(6).map(list -> "So: " + String.join("\n", list) + "\nend").list().ofMinSize(1).ofMaxSize(6);
    }

    private static void assertPosts(List<String> written, Discussion read) {
        assertEquals(written, read.posts().stream().map(Post::text).toList());
        assertEquals(IntStream.rangeClosed(1, written.size()).boxed().toList(), read.posts().stream().map(Post::number).toList());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
    }
}
