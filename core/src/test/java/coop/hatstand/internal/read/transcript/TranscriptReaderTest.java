package coop.hatstand.internal.read.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptReaderTest {
    private static final String ROOM = "How did you find the oven?";
    private final TranscriptReader reader = new TranscriptReader();

    @ParameterizedTest
    @ValueSource(strings = {
        "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nMaud Penrose: Welcome. First question, how did you find the oven?\n\n2\n00:00:02.000 --> 00:00:03.000\nIdris: We asked the college,\n\n3\n00:00:03.000 --> 00:00:04.000\nIdris: twice.\n\n"
                + "4\n00:00:04.000 --> 00:00:05.000\nMaud Penrose: Okay, what breaks?\n\n5\n00:00:05.000 --> 00:00:06.000\nInez: The door.\n",
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Maud Penrose>So, how did you find\nthe oven?</v>\n\n00:02.000 --> 00:03.000\n<v Idris>We asked the college, twice.</v>\n\n00:04.000 --> 00:05.000\n<v Maud Penrose>What breaks?</v>\n\n00:05.000 --> 00:06.000\n<v Inez>The door.</v>\n",
        "1\n00:00:01,000 --> 00:00:02,000\nMaud Penrose: How did you find the oven?\n\n2\n00:00:02,000 --> 00:00:03,000\nIdris: We asked the college,\n\n3\n00:00:03,000 --> 00:00:04,000\ntwice.\n\n4\n00:00:04,000 --> 00:00:05,000\nMaud Penrose: What breaks?\n\n5\n00:00:05,000 --> 00:00:06,000\nInez: The door.\n",
        "Radio prep\n\nMaud Penrose  0:00\nFirst, how did you find the oven?\n\nIdris  0:12\nWe asked the college, twice.\n\nMaud Penrose  0:31\nWhat breaks?\n\nInez  1:01:40\nThe door.\n",
        "Minutes of 2 May\nPresent: Maud Penrose, Idris, Inez\n\nMaud: How did you find the oven?\nIdris: We asked the college, twice.\nMaud: What breaks?\nInez: The door.\n",
        "**Maud Penrose:** How did you find the oven?\n\n**Idris:** We asked the college, twice.\n\n**Maud Penrose:** What breaks?\n\n**Inez:** The door.\n\n**Idris:** Thanks all.\n",
        "[00:01] Maud Penrose: How did you find the oven?\n[00:02] Idris: We asked the college, twice.\n[00:03] Maud Penrose: What breaks?\n[00:04] Inez: The door.\n[00:05] Idris: Um.\n"
    })
    void answersStandWithTheLastQuestionOfWhoAsks(String text) throws IOException {
        Discussion talk = Readers.found(Labels.of("en")).read(Source.of("talk.txt", text));
        assertEquals(Discussion.Kind.THREAD, talk.kind());
        assertEquals(List.of(new Field(ROOM, "We asked the college, twice."), new Field("What breaks?", "The door.")),
                talk.posts().stream().flatMap(post -> post.fields().stream()).toList());
        assertEquals(List.of("Idris", "Inez"), talk.posts().stream().filter(post -> !post.fields().isEmpty()).map(post -> post.author().name().orElse("?")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ovens\n\nMaud: Two things:\n\n1. Who bakes?\n2. Who pays for the flour, the wood and the repairs of all those years?\n3. Tell us more\n\nIdris: We bake.\n\n2. Who pays for the flour?\n\nThe members pay.\n\nMaud: Thank you.\n\nInez: I pay.\n\nMaud: Oh.\n",
        "Ovens\n\nmaud_p: Two things.\n\n1. Who bakes?\n2. Who pays?\n\nidris.o: We bake.\n\n- at night\n- and by day\n\nmaud_p: Thank you.\n\nidris.o: Not at all.\n"
    })
    void whatSpeakersListIsTheirs(String text) throws IOException {
        Source source = Source.of("talk.txt", text);
        assertEquals(Likelihood.LIKELY, reader.recognise(source));
        Discussion talk = reader.read(source);
        assertEquals(Optional.of("Ovens"), talk.title());
        assertEquals(text.split("\n\n(?=[\\w.]+: )").length - 1, talk.posts().size());
        assertEquals(List.of(), talk.posts().stream().filter(post -> post.author().name().isEmpty()).toList());
    }

    @Test
    void aPadsNamesMayBeEverydayWords() throws IOException {
        Discussion pad = reader.read(Source.of("pad.md", "# Ovens\n\n## Who bakes?\n\n- Mark (Mill Co-op): We do:\n  * Rye: on Mondays\n  Rest: at night\n- Rose (Yard): Not us.\n\n## What breaks?\n\n- Mark (Mill Co-op): The mark on the door, and each rose in the yard.\n- Rose (Yard): Nothing.\n"));
        assertEquals(List.of("Mark", "Rose", "Mark", "Rose"), pad.posts().stream().map(post -> post.author().name().orElse("?")).toList());
        assertEquals("We do:\n  * Rye: on Mondays\n  Rest: at night", pad.posts().get(0).fields().get(0).answer());
    }

    @Test
    void answersStandBelowTheHeadingThatAsks() throws IOException {
        Discussion pad = Readers.found(Labels.of("en")).read(Source.of("pad.md", """
                # Pad for the paper

                ## 1. Who bakes?

                - Maud (Rising Loaf): we all do
                - Idris / Crumb & Co: the young ones
                - nobody in particular

                ## 2. Who pays?

                - **Maud**: the members
                - Idris – the bank
                """));
        assertEquals(Optional.of("Pad for the paper"), pad.title());
        assertEquals(List.of(new Field("1. Who bakes?", "we all do"), new Field("1. Who bakes?", "the young ones"), new Field("2. Who pays?", "the members"), new Field("2. Who pays?", "the bank")),
                pad.posts().stream().flatMap(post -> post.fields().stream()).toList());
        assertEquals(List.of("Rising Loaf"), pad.posts().get(3).author().remarks());
        assertEquals("- nobody in particular", pad.posts().get(2).text());
        assertEquals(Optional.empty(), pad.posts().get(2).author().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Pad\n\nWho bakes at night?\n\nMaud: we do\nIdris: they do\n\nWho pays for it?\n\nIdris: the bank\nMaud: all\n",
        "- 1. Who bakes at night?\n  - Maud: we do\n  - Idris: they do\n- 2. Who pays for it?\n  - Idris: the bank\n  - Maud: all\n",
        "**Who bakes at night?**\n\nMaud: we do\n\nIdris: they do\n\n**Who pays for it?**\n\nIdris: the bank\n\nMaud: all\n",
        "Q1: Who bakes at night?\n* Maud - we do\n* Idris - they do\n\nQ2: Who pays for it?\n* Idris - the bank\n* Maud - all\n"
    })
    void headingsOfPadsComeInManyShapes(String text) throws IOException {
        List<Field> fields = Readers.found(Labels.of("en")).read(Source.of("pad.txt", text)).posts().stream().flatMap(post -> post.fields().stream()).toList();
        assertEquals(List.of("we do", "they do", "the bank", "all"), fields.stream().map(Field::answer).toList());
        assertEquals(List.of("Who bakes at night?", "Who pays for it?"), fields.stream().map(field -> field.question().replaceFirst("^Q?\\d[.:] ", "")).distinct().toList());
    }

    @Test
    void namesAndHatsAreTakenFromTheListOfWhoWasThere() throws IOException {
        Discussion minutes = reader.read(Source.of("m", """
                Round table
                Present: Maud Penrose (Rising Loaf), Idris Vale (Crumb & Co; Ovens Federation), Host

                Host: Who bakes?
                Maud: We do.
                Idris: Which of us?
                Maud: You, mostly.
                Host: And who pays?
                Idris: The members.
                """));
        assertEquals(Optional.of("Round table"), minutes.title());
        assertEquals(List.of("Host", "Maud Penrose", "Idris Vale", "Maud Penrose", "Host", "Idris Vale"), minutes.posts().stream().map(post -> post.author().name().orElse("?")).toList());
        assertEquals(List.of("Crumb & Co", "Ovens Federation"), minutes.posts().get(2).author().remarks());
        assertEquals(List.of(), minutes.posts().get(3).fields(), "what answers another participant is not certain to answer the host");
    }

    @Test
    void numberedQuestionsAreLeftToFiling() throws IOException {
        Discussion talk = reader.read(Source.of("m", "Maud: Two things:\n1. Who bakes?\n2. Who pays?\nIdris: 1. We do\nMaud: And then?\nInez: 2. The bank\nIdris: 2. All\nInez: 1. You\n"));
        assertEquals(List.of(), talk.posts().stream().flatMap(post -> post.fields().stream()).toList());
        assertEquals("Two things:\n1. Who bakes?\n2. Who pays?", talk.posts().get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "# Form\n\nName: Maud\n\n## Who bakes?\n\nPros: cheap pros\nCons: loud cons\n\n## Who pays?\n\nPros: none\nCons: many\n",
        "Q: Who bakes?\nA: We do.\nQ: Who pays?\nA: The bank.\n", "=== Maud\nIdris: said so\nMaud: no\nIdris: yes\nMaud: no\n", "{\"a\":1}", "Name: Maud\nDate: today\nPlace: here\nNote: none\n",
        "Maud wrote this: it rained.\nThen this: it did not.\n"
    })
    void leavesOtherThingsAlone(String text) throws IOException {
        assertEquals(Likelihood.NO, reader.recognise(Source.of("f", text)));
    }

    @Test
    void staysWithinBoundsOfTime() {
        String hostile = ("Maud: " + "a".repeat(19_000) + "\n" + "A".repeat(19_000) + "\n" + "- ".repeat(9_000) + "\n" + "Idris (" + " ".repeat(9_000) + "\nA" + " a".repeat(9_000) + ":\n").repeat(20);
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> reader.read(Source.of("f", hostile)));
    }

    @Test
    void aTextWithoutSpeakersIsNobodys() throws IOException {
        List<Post> posts = reader.read(Source.of("f", "WEBVTT\n\n00:01.000 --> 00:02.000\nIt rained.\n")).posts();
        assertEquals(List.of("It rained."), posts.stream().map(Post::text).toList());
    }
}
