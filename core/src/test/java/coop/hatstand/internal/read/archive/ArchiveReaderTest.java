package coop.hatstand.internal.read.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
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

class ArchiveReaderTest {
    private final ArchiveReader reader = new ArchiveReader();

    @Test
    void readsAThread() throws IOException {
        Source source = Source.of(Path.of("../seeds/oven-repairs.archive.md"));
        Discussion thread = reader.read(source);
        assertEquals(Likelihood.CERTAIN, reader.recognise(source));
        assertEquals(Optional.of("Repairing the big oven together"), thread.title());
        assertEquals(List.of(1, 2, 4), thread.posts().stream().map(Post::number).toList());
        assertEquals(List.of(Syntax.HTML, Syntax.HTML, Syntax.MARKDOWN), thread.posts().stream().map(Post::syntax).toList());
        assertEquals(List.of("perpetua", "sam-of-crumb", "lin"), thread.posts().stream().map(post -> post.author().handle().orElse("?")).toList());
        assertTrue(thread.posts().get(1).text().contains("## Post #1 by @perpetua"));
        assertEquals("2. Only from one we already bake with.", thread.posts().get(2).text());
        assertEquals(Optional.of(Instant.parse("2026-01-15T06:20:00Z")), thread.posts().get(0).at());
        assertEquals(Optional.of("https://forum.loaf.example/t/repairing-the-big-oven-together/31/2"), thread.posts().get(1).url());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "## Post #7 by @ana (2026-01-15 06:20 UTC) | 7 | -   | ana | 2026-01-15T06:20:00Z",
        "### Post 7 by Ana Oke                     | 7 | Ana Oke | - | -",
        "# Comment #7 from Ana Oke (2026-01-15T06:20:00+01:00) | 7 | Ana Oke | - | 2026-01-15T05:20:00Z",
        "## Reply 7 — Ana (yesterday)              | 7 | Ana | -   | -",
        "## Message 7 - @ana:                      | 7 | -   | ana | -",
        "## Post #7 by @ana (2026-01-15 06:20)     | 7 | -   | ana | -",
        "## POST #7 BY @ana ##                     | 7 | -   | ana | -",
        "## Post #7                                | 7 | -   | -   | -",
    })
    void knowsHeadings(String line, int number, String name, String handle, String at) throws IOException {
        Post post = reader.read(Source.of("t", line + "\n\nwords\n")).posts().get(0);
        assertEquals(number, post.number());
        assertEquals(Optional.ofNullable(name), post.author().name());
        assertEquals(Optional.ofNullable(handle), post.author().handle());
        assertEquals(Optional.ofNullable(at).map(Instant::parse), post.at());
        assertEquals("words", post.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"## Post haste by @ana", "## Posts 7 by @ana", "Post #7 by @ana", "##### Post #7 by @ana", "## Reply 2: yes and no", "## 7 by @ana"})
    void knowsWhatIsNoHeadingOfAPost(String line) throws IOException {
        Source source = Source.of("t", line + "\n\nwords\n");
        assertEquals(Likelihood.NO, reader.recognise(source));
        assertTrue(assertThrows(UnreadableSourceException.class, () -> reader.read(source)).getMessage().startsWith("t has no heading"));
    }

    @Test
    void keepsWordsAboveTheFirstPost() throws IOException {
        Discussion thread = reader.read(Source.of("t", "# Bread\n\nCopied by hand.\n\n## Post #1 by @ana\n\none\n\n## Post #2 by @ben\n\ntwo"));
        assertEquals(List.of("one", "two", "Copied by hand."), thread.posts().stream().map(Post::text).toList());
        assertEquals(Optional.empty(), thread.posts().get(2).author().key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "### Post by Ana Oke on 2019-05-02          | ### Post by ben_77 on 2019-05-03          | Ana Oke",
        "## Beitrag von Ana Oke am 3. März 2021     | ## Beitrag von Ben am 4. März 2021        | Ana Oke",
        "# Réponse de Ana Oke, le 3 mars 2021       | # Réponse de Ben, le 4 mars 2021          | Ana Oke",
        "## Ana Oke wrote on March 3, 2021:         | ## Ben wrote on March 4, 2021:            | Ana Oke",
        "### Ana Oke schrieb am 3. März 2021        | ### Ben schrieb am 4. März 2021           | Ana Oke",
        "## Mensaje de Ana Oke el 3 de marzo de 2021| ## Mensaje de Ben el 4 de marzo de 2021   | Ana Oke",
        "## 2021-03-03 by Ana Oke                   | ## 2021-03-04 by Ben                      | Ana Oke",
        "## Messaggio di Ana Oke (3 marzo 2021)     | ## Messaggio di Ben (4 marzo 2021)        | Ana Oke",
        "## Bericht van Ana Oke op 3 maart 2021     | ## Bericht van Ben op 4 maart 2021        | Ana Oke",
        "#### Resposta de Ana Oke, 3 março 2021     | #### Resposta de Ben, 4 março 2021        | Ana Oke",
    })
    void readsHeadingsThatSayByWhomAndWhen(String first, String second, String name) throws IOException {
        Source source = Source.of("t", "---\ntitle: \"Bread\"\nforum: Baking\n---\n\n" + first + "\none\n\n---\n\n" + second + "\ntwo\n\n---\n");
        Discussion thread = reader.read(source);
        assertEquals(Likelihood.CERTAIN, reader.recognise(source));
        assertEquals(Optional.of("Bread"), thread.title());
        assertEquals(List.of("one", "two"), thread.posts().stream().map(Post::text).toList());
        assertEquals(List.of(1, 2), thread.posts().stream().map(Post::number).toList());
        assertEquals(Optional.of(name), thread.posts().get(0).author().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"## Council meeting 2021-03-03 | ## Council meeting 2021-04-03", "## [1.2.0] - 2021-03-03 | ## [1.1.0] - 2021-02-03", "## Posted on 3 March 2021 | ## Posted on 4 March 2021"})
    void readsNoNameInOtherDatedHeadings(String first, String second) throws IOException {
        assertEquals(Likelihood.NO, reader.recognise(Source.of("t", first + "\n\none\n\n" + second + "\n\ntwo\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "- Author: Ana Oke (@ana_o)      | - **Ben** (2026-03-02T10:12:00Z, votes: {'up': 1}):  | - **Ana Oke** (2026-03-03T10:12:00Z):",
        "- Posted by: Ana Oke            | * **Ben** (2 March 2026, 3 votes):                    | * **Ana Oke** (3 March 2026):",
        "- Autor: Ana Oke                | - **Ben** (2. März 2026)                              | - **Ana Oke** (3. März 2026)",
    })
    void readsCommentsInAListBelowTheTopic(String opener, String first, String second) throws IOException {
        Source source = Source.of("t", "# Bread\n\n- Topic: 7\n" + opener + "\n\n## Body\n\n1. Who bakes?\n2. Who eats?\n\n## Comments (2)\n\n" + first + "\n  1. We do.\n\n  - not a head\n\n  " + second + "\n    Thanks!\n");
        Discussion thread = reader.read(source);
        assertEquals(Likelihood.CERTAIN, reader.recognise(source));
        assertEquals(List.of("1. Who bakes?\n2. Who eats?", "1. We do.\n\n- not a head", "Thanks!"), thread.posts().stream().map(Post::text).toList());
        assertEquals(List.of("Ana Oke", "Ben", "Ana Oke"), thread.posts().stream().map(post -> post.author().name().orElseThrow()).toList());
        assertEquals(thread.posts().get(0).author(), thread.posts().get(2).author());
    }
}
