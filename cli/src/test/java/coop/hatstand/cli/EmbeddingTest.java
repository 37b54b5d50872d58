package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.document.Audience;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on embedding shows works as it stands there. */
final class EmbeddingTest {
    private static final String SEED = "seeds/talking-to-a-journalist.txt";
    private static List<Snippet> snippets;

    @TempDir
    private Path dir;

    @BeforeAll
    static void read() throws IOException {
        snippets = Snippet.of(Path.of("../docs/embedding.md"));
    }

    @Test
    void everyExampleIsRunHere() {
        assertEquals(7, snippets.size());
    }

    @Test
    void aSourceIsReadWithWhatIsSaidOfPeople() throws Exception {
        Briefing briefing = run(0);
        assertEquals("Press call", briefing.title());
        assertEquals(List.of(2, 1), List.of(briefing.questions().size(), briefing.responses().size()));
        Respondent ana = briefing.respondents().stream().filter(person -> person.name().equals("Ana Sol")).findFirst().orElseThrow();
        assertEquals(Optional.of(Attribution.BY_HAT), ana.attribution());
    }

    @Test
    void aHostsPostsAreFiled() throws Exception {
        Briefing briefing = run(1);
        assertEquals(List.of(2, 1), List.of(briefing.questions().size(), briefing.responses().size()));
        assertEquals(List.of(briefing.questions().get(1).id()), briefing.responses().get(0).questions());
        assertEquals(Optional.of("post-55"), briefing.responses().get(0).origin().id());
    }

    @Test
    void aHostsPostIsFoundAgainInTheDraftThatComesBack() throws Exception {
        Hatstand hatstand = Hatstand.found();
        for (String format : List.of("docx", "pdf", "json")) {
            Briefing back = hatstand.revise(List.of(Source.of("back", written(hatstand, Audience.SPOKESPERSON, format))), ReadOptions.USUAL, Optional.empty()).briefing();
            assertEquals(List.of(Optional.of("post-55"), Optional.of("bo_77")), List.of(back.responses().get(0).origin().id(), back.respondents().get(1).handle()), format);
        }
    }

    @Test
    void noOtherAudienceHasAHostsIds() throws Exception {
        String json = new String(written(Hatstand.found(), Audience.MEMBERS, "json"), StandardCharsets.UTF_8);
        assertFalse(json.contains("post-55") || json.contains("bo_77"), json);
    }

    private byte[] written(Hatstand hatstand, Audience audience, String format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        hatstand.write(run(1), PackOptions.forAudience(audience), format, out);
        return out.toByteArray();
    }

    @Test
    void aHostsIdsAreKept() throws Exception {
        Briefing briefing = run(2);
        assertEquals(List.of("post-9", "user-4"), List.of(briefing.responses().get(0).id(), briefing.responses().get(0).respondent()));
    }

    @Test
    void eachAudienceHasItsPacks() throws Exception {
        Path packs = Files.createDirectory(dir.resolve("packs"));
        run(3, SEED, Run.THREAD, "packs", packs.toString());
        try (Stream<Path> files = Files.list(packs)) {
            assertEquals(9, files.count());
        }
    }

    @Test
    void anEditedDraftTellsItsEdits() throws Exception {
        Briefing briefing = run(4, SEED, Run.THREAD);
        assertTrue(briefing.responses().stream().anyMatch(response -> response.original().isPresent()));
    }

    @Test
    void aHostsSuggestionIsFiledByHand() throws Exception {
        Briefing briefing = run(5);
        assertEquals(List.of("q1"), briefing.responses().get(0).questions());
        assertTrue(briefing.unfiled().isEmpty());
    }

    @Test
    void peopleAreAskedAndAReleaseIsChecked() throws Exception {
        assertEquals(Optional.of(Attribution.ON_THE_RECORD), run(6).responses().get(0).attribution());
    }

    private Briefing run(int snippet, String... replacements) throws ReflectiveOperationException, IOException {
        return (Briefing) snippets.get(snippet).run(dir, replacements);
    }
}
