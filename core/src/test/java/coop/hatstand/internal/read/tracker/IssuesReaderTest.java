package coop.hatstand.internal.read.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.PackedSources;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.internal.read.chat.ChatReader;
import coop.hatstand.internal.read.survey.JsonRowsReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.read.Packages;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuesReaderTest {
    @Test
    void readsAnIssueWithItsComments() throws IOException {
        Discussion issue = read("""
                {"number":7,"title":"The paper asks","author":{"login":"maud","name":"Maud Penrose"},"createdAt":"2026-03-02T10:00:00Z","body":"1. Who bakes?\\r\\n2. Who pays?",
                "comments":[{"author":{"login":"idris"},"body":"1. We do","createdAt":"2026-03-02T11:00:00Z","reactionGroups":[{"content":"THUMBS_UP","users":{"totalCount":3}},{"content":"CONFUSED","users":{"totalCount":9}}]}]}""");
        assertEquals(Discussion.Kind.THREAD, issue.kind());
        assertEquals(Optional.of("The paper asks"), issue.title());
        assertEquals(List.of("Maud Penrose", "idris"), names(issue));
        assertEquals(List.of(0, 3), issue.posts().stream().map(Post::likes).toList());
        assertTrue(issue.posts().get(1).at().isPresent());
    }

    @Test
    void readsRestAndGraphQl() throws IOException {
        Discussion comments = read("[{\"id\":1,\"html_url\":\"x\",\"user\":{\"login\":\"maud\"},\"created_at\":\"2026-03-02T10:00:00Z\",\"body\":\"Who bakes?\",\"reactions\":{\"+1\":2}},{\"id\":2,\"user\":{\"login\":\"idris\"},\"created_at\":\"2026-03-02T11:00:00Z\",\"body\":\"We do\"}]");
        assertEquals(List.of("maud", "idris"), names(comments));
        assertEquals(List.of(), comments.openings());
        Discussion discussion = read("{\"data\":{\"repository\":{\"discussion\":{\"title\":\"Rooms\",\"number\":3,\"createdAt\":\"2026-03-02T10:00:00Z\",\"author\":{\"login\":\"maud\"},\"body\":\"Who bakes?\",\"comments\":{\"nodes\":[{\"author\":{\"login\":\"idris\"},\"body\":\"We do\","
                + "\"replies\":{\"nodes\":[{\"author\":{\"login\":\"inez\"},\"body\":\"All?\"}]}}]}}}}}");
        assertEquals(List.of("maud", "idris", "inez"), names(discussion));
        assertEquals(Optional.of(2), discussion.posts().get(2).replyTo());
    }

    @Test
    void readsIssueForms() throws IOException {
        Discussion forms = read("""
                [{"number":1,"title":"Answer: Rising Loaf","author":{"login":"maud","name":"Maud Penrose"},"createdAt":"2026-03-02T10:00:00Z","body":"### Organisation\\n\\nRising Loaf\\n\\n### Who bakes?\\n\\nWe do.\\n\\nIn turns.\\n\\n### Who pays?\\n\\n_No response_\\n\\n### What do you bake?\\n\\n- [x] Rye\\n- [ ] Wheat\\n","comments":[]},
                {"number":2,"title":"Answer: Crumb","author":{"login":"idris"},"createdAt":"2026-03-02T11:00:00Z","body":"### Organisation\\n\\nCrumb & Co\\n\\n### Who bakes?\\n\\nThe young ones.\\n","comments":[]}]""");
        assertEquals(Discussion.Kind.FORM, forms.kind());
        assertEquals(List.of("Maud Penrose", "idris"), names(forms));
        assertEquals(List.of("Rising Loaf"), forms.posts().get(0).author().remarks());
        assertEquals(List.of(new Field("Who bakes?", "We do.\n\nIn turns."), new Field("Who pays?", ""), new Field("What do you bake?", "Rye")), forms.posts().get(0).fields());
    }

    @Test
    void readsRowsOfJson() throws IOException {
        JsonRowsReader rows = new JsonRowsReader();
        for (String text : List.of("[{\"name\":\"Maud\",\"organisation\":\"Rising Loaf\",\"Who bakes?\":\"We do, \\\"all\\\" of us.\",\"Who pays?\":null},{\"name\":\"Idris\",\"Who bakes?\":\"They do.\",\"Who pays?\":\"All.\"}]",
                "{\"responses\":[{\"name\":\"Maud\",\"organisation\":\"Rising Loaf\",\"Who bakes?\":\"We do, \\\"all\\\" of us.\",\"Who pays?\":\"\"},{\"name\":\"Idris\",\"Who bakes?\":\"They do.\",\"Who pays?\":\"All.\"}]}",
                "{\"name\":\"Maud\",\"organisation\":\"Rising Loaf\",\"Who bakes?\":\"We do, \\\"all\\\" of us.\",\"Who pays?\":\"\"}\n{\"name\":\"Idris\",\"Who bakes?\":\"They do.\",\"Who pays?\":\"All.\"}\n")) {
            Source source = Source.of("rows.json", text);
            assertTrue(rows.recognise(source) != Likelihood.NO, text);
            Discussion survey = Readers.found(Labels.of("en")).read(source);
            assertEquals(Discussion.Kind.SURVEY, survey.kind());
            assertEquals(List.of("Maud", "Idris"), names(survey));
            assertEquals("We do, \"all\" of us.", survey.posts().get(0).fields().get(0).answer());
            assertEquals(List.of("Rising Loaf"), survey.posts().get(0).author().remarks());
        }
        assertThrows(UnreadableSourceException.class, () -> rows.read(Source.of("r", "[{\"a\":")));
    }

    @Test
    void readsWhatIsInAZip() throws IOException {
        Labels labels = Labels.of("en");
        Source zip = Source.of("all.zip", Packages.zip("forms/maud.md", "# Maud", "forms/idris.md", "# Idris", "__MACOSX/._maud.md", "x", ".DS_Store", "x", "other/maud.md", "# Again"));
        assertEquals(List.of("forms/maud.md", "idris.md", "other/maud.md"), PackedSources.of(zip, labels).stream().map(Source::name).toList());
        Source slack = Source.of("slack.zip", Packages.zip("users.json", "[{\"id\":\"U1\",\"profile\":{\"real_name\":\"Maud Penrose\"}}]", "channels.json", "[]", "radio/2026-03-03.json", "[{\"type\":\"message\",\"user\":\"U2\",\"ts\":\"1772530000.1\",\"text\":\"We do\"}]",
                "radio/2026-03-02.json", "[{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"1772440000.1\",\"text\":\"Who bakes?\"}]"));
        List<Source> channels = PackedSources.of(slack, labels);
        assertEquals(List.of("radio.json"), channels.stream().map(Source::name).toList());
        assertEquals(List.of("Maud Penrose", "?"), names(Readers.found(labels).read(channels.get(0))));
        Source word = Packages.word("f.docx", "");
        assertEquals(List.of(word), PackedSources.of(word, labels));
        Source text = Source.of("t", "text");
        assertEquals(List.of(text), PackedSources.of(text, labels));
        Source bomb = Source.of("bomb.zip", Packages.zip("a.txt", " ".repeat(30_000_000)));
        assertThrows(UnreadableSourceException.class, () -> PackedSources.of(bomb, labels));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\\rtf1 words}|a Rich Text file (.rtf), which Hatstand cannot read. Open it and save it as .docx.", "%PDF-1.7 words|a PDF, which Hatstand cannot read. Open it and save it as .docx.", "GIF89a words|a picture, with no text to read"})
    void namesWhatCannotBeReadWithItsCure(String file, String said) {
        UnreadableSourceException fault = assertThrows(UnreadableSourceException.class, () -> Readers.found(Labels.of("en")).read(Source.of("f", file)));
        assertTrue(fault.getMessage().contains(said), fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"hatstand\":1,\"title\":\"x\"}", "{\"post_stream\":{\"posts\":[{\"created_at\":\"x\",\"body\":\"y\",\"number\":1}]}}", "words", "{\"table\":\"comments\",\"record\":{\"body\":\"x\",\"created_at\":\"y\"}}"})
    void leavesOtherThingsAlone(String text) throws IOException {
        assertEquals(Likelihood.NO, new IssuesReader().recognise(Source.of("f", text)));
        assertEquals(Likelihood.NO, new ChatReader().recognise(Source.of("f", text)));
        assertEquals(Likelihood.NO, new JsonRowsReader().recognise(Source.of("f", text)));
    }

    private static Discussion read(String text) throws IOException {
        Source source = Source.of("issues.json", text);
        assertEquals(Likelihood.LIKELY, new IssuesReader().recognise(source));
        return Readers.found(Labels.of("en")).read(source);
    }

    private static List<String> names(Discussion discussion) {
        return discussion.posts().stream().map(post -> post.author().name().orElse("?")).toList();
    }
}
