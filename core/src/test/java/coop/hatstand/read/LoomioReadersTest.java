package coop.hatstand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.read.loomio.LoomioPollReader;
import coop.hatstand.internal.read.loomio.LoomioReader;
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

class LoomioReadersTest {
    private final LoomioReader groups = new LoomioReader();
    private final LoomioPollReader polls = new LoomioPollReader();

    @Test
    void readsAGroup() throws IOException {
        Source source = Source.of(Path.of("../seeds/kitchen-group.loomio.json"));
        assertEquals(Likelihood.CERTAIN, groups.recognise(source));
        Discussion group = groups.read(source);
        assertEquals(Optional.of("A reporter asks about shared kitchens"), group.title());
        assertEquals(List.of("<p>She rings on Friday:</p><ol><li>Who cleans?</li><li>Who pays?</li></ol>", "1. A rota.\n2. All of us.", "Thank you!",
                "For an hour.", "", "Summer break\n\nWhen do we close?"),
                group.posts().stream().map(Post::text).toList());
        assertEquals(List.of("maud", "tobias", "maud", "maud", "tobias", "tobias"), group.posts().stream().map(post -> post.author().handle().orElse("?")).toList());
        assertEquals(List.of(0, 1, 2, 1, 4, 0), group.posts().stream().map(post -> post.replyTo().orElse(0)).toList());
        assertEquals(List.of(new Field("May she visit the kitchen?", "Yes, but not at night.")), group.posts().get(4).fields());
        assertEquals(2, group.posts().get(1).likes());
        assertEquals(Syntax.HTML, group.posts().get(0).syntax());
        assertEquals(Optional.of(Instant.parse("2026-05-02T09:00:00Z")), group.posts().get(1).at());
        assertEquals(List.of(new Discussion.Opening(1, "A reporter asks about shared kitchens"), new Discussion.Opening(6, "Summer break")), group.openings());
        assertEquals(List.of("several-topics"), group.notices().stream().map(Notice::code).toList());
    }

    @Test
    void followsNewerExportsTopics() throws IOException {
        Discussion group = groups.read(Source.of("g", """
                {"table":"topics","record":{"id":8,"topicable_type":"Discussion","topicable_id":41}}
                {"table":"discussions","record":{"id":41,"topic_id":8,"title":"Ovens","description":"Why?"}}
                {"table":"polls","record":{"id":5,"topic_id":8,"title":"Buy?","author_name":"Lin"}}
                """));
        assertEquals(List.of("Why?", "Buy?"), group.posts().stream().map(Post::text).toList());
        assertEquals(Author.named("Lin"), group.posts().get(1).author());
        assertEquals(List.of(), group.notices());
        assertEquals(List.of(), group.openings());
    }

    @Test
    void readsAPoll() throws IOException {
        Source source = Source.of(Path.of("../seeds/kitchen-visit-poll.csv"));
        assertEquals(Likelihood.CERTAIN, polls.recognise(source));
        Discussion poll = polls.read(source);
        assertEquals(Optional.of("May she visit the kitchen?"), poll.title());
        assertEquals(List.of("<p>For an hour, on Friday.</p>", "", ""), poll.posts().stream().map(Post::text).toList());
        assertEquals(List.of(new Field("May she visit the kitchen?", "Yes, but not\nat night."), new Field("May she visit the kitchen?", "<p>Not <em>before</em> we cleaned.</p>")),
                poll.posts().stream().flatMap(post -> post.fields().stream()).toList());
        assertEquals(List.of(Syntax.HTML, Syntax.MARKDOWN, Syntax.HTML), poll.posts().stream().map(Post::syntax).toList());
        assertEquals(new Author(Optional.of("Tobias Ekwueme"), Optional.empty(), Optional.of("Crumb & Co"), List.of(), List.of()), poll.posts().get(1).author());
        assertEquals(Optional.of(Instant.parse("2026-05-02T13:00:00Z")), poll.posts().get(0).at());
        assertEquals(List.of("The votes in kitchen-visit-poll.csv were left out; the reasons people gave were read. Voters per option: Agree 2, Block 1."),
                poll.notices().stream().map(Notice::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"table\":\"users\",\"record\":{}}", "{\"table\":7,\"record\":7}\n[]\n7", "{\"table\":\"comments\",\"record\":{\"id\":1,\"body\":\"",
        "{\"table\":\"comments\",\"record\":[[[[]]]]}", "{\"table\":\"comments\",\"record\":{\"body\":7}}"})
    void refusesAGroupWithoutWords(String text) {
        assertThrows(UnreadableSourceException.class, () -> groups.read(Source.of("g", text)));
    }

    @Test
    void survivesCommentsThatAnswerEachOther() throws IOException {
        Discussion group = groups.read(Source.of("g", """
                {"table":"comments","record":{"id":1,"parent_type":"Comment","parent_id":2,"body":"a"}}
                {"table":"comments","record":{"id":2,"parent_type":"Comment","parent_id":1,"body":"b"}}
                {"table":"comments","record":{"id":3,"parent_type":"Comment","parent_id":3,"body":"c"}}
                """));
        assertEquals(3, group.posts().size());
    }

    @Test
    void refusesAPollWithoutWords() {
        assertThrows(UnreadableSourceException.class, () -> polls.read(Source.of("p", "votes\nid,reason\n1,x\n")));
    }
}
