package coop.hatstand.internal.read.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.params.provider.ValueSource;

class DiscourseRawReaderTest {
    private final DiscourseRawReader reader = new DiscourseRawReader();

    @Test
    void readsATopic() throws IOException {
        Source source = Source.of(Path.of("../seeds/night-shift.raw.md"));
        Discussion topic = reader.read(source);
        assertEquals(Likelihood.CERTAIN, reader.recognise(source));
        assertEquals(List.of(1, 2, 4), topic.posts().stream().map(Post::number).toList());
        assertEquals(List.of("odile", "marek_b", "jun"), topic.posts().stream().map(post -> post.author().handle().orElse("?")).toList());
        assertEquals(Optional.of(Instant.parse("2026-04-11T08:02:44Z")), topic.posts().get(1).at());
        assertTrue(topic.posts().get(1).text().endsWith("It took\ntwo meetings and one walk-out."));
        assertTrue(topic.posts().get(2).text().contains("#2\n\nwhich I never liked."));
        assertTrue(topic.posts().stream().allMatch(post -> post.syntax() == Syntax.MARKDOWN));
        assertEquals(List.of(), topic.notices());
    }

    @Test
    void saysWhereTheTopicMayGoOn() throws IOException {
        StringBuilder raw = new StringBuilder();
        for (int i = 1; i <= 100; i++) {
            raw.append("ana | 2026-04-11 07:30:05 UTC | #").append(i).append("\n\nwords\n\n-------------------------\n\n");
        }
        assertEquals(List.of("posts-missing"), reader.read(Source.of("t", raw.toString())).notices().stream().map(Notice::code).toList());
    }

    @Test
    void keepsARuleThatIsSomebodysOwn() throws IOException {
        String raw = "ana | 2026-04-11 07:30:05 UTC | #1\n\none\n\n-------------------------\n\ntwo\n\n-------------------------\n";
        assertEquals(List.of("one\n\n-------------------------\n\ntwo"), reader.read(Source.of("t", raw)).posts().stream().map(Post::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"words\n\nana | 2026-04-11 07:30:05 UTC | #1\n\none", "ana | 2026-04-11 | #1\n", "a b | 2026-04-11 07:30:05 UTC | #1\n", "| a | b |\n|---|---|"})
    void isSureOfWhatIsNot(String text) throws IOException {
        Source source = Source.of("t", text);
        assertEquals(Likelihood.NO, reader.recognise(source));
        assertTrue(assertThrows(UnreadableSourceException.class, () -> reader.read(source)).getMessage().startsWith("t is not the /raw text"));
    }
}
