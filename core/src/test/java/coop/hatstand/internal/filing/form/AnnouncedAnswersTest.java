package coop.hatstand.internal.filing.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.filing.Filing;
import coop.hatstand.internal.filing.FilingOptions;
import coop.hatstand.internal.filing.FilingResult;
import coop.hatstand.internal.filing.Threads;
import coop.hatstand.internal.labels.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that a word announces, below the question or below what is said about it. */
final class AnnouncedAnswersTest {
    private static final String GUIDED = """
            **2.1. What noise does your mill make, and for
            what?**

            Noise should serve the miller. Does it?

            See also

            - [Quiet mills](https://mills.example/quiet)

            1. Which noise does a **neighbour** hear?
            2. Which noise does a horse hear?

            **Answer:**

            The wheel, and it tells me of the water.

            > A: as my uncle said

            **2.2. Who may come in?**

            **Answer:**

            Everybody.

            See also

            - [Open mills](https://mills.example/open)

            A mill has a door.

            **2.3. When do you close?**

            Closing times are given by day.

            **Answer:** Never.
            """;

    @Test
    void belowGuidanceAndWithoutWhatTheFormSaysAgainBehind() {
        FilingResult result = file(GUIDED);
        List<String> told = Threads.told(result);
        assertEquals("2.1: The wheel, and it tells me of the water. > A: as my uncle said".replace("> ", ""), told.get(0).replace("> ", ""));
        assertEquals(List.of("2.2: Everybody.", "2.3: Never."), told.subList(1, 3));
        assertEquals(List.of("2.1", "2.2", "2.3"), result.briefing().questions().stream().map(Question::number).toList());
        assertEquals("", Threads.lost(result));
    }

    @Test
    void whereFewAreAnnouncedTheWordIsPartOfAnAnswer() {
        FilingResult result = file("## Who helps you?\n\nZoe asked me that too.\n\nAnswer: nobody.\n\n## When?\n\nIn May.\n\n## How do you bake?\n\nSlowly.\n");
        assertEquals("1: Zoe asked me that too. Answer: nobody.", Threads.told(result).get(0));
    }

    @Test
    void rightBelowQuestionsThatAskInSeveralSentencesOrWithoutAMark() {
        FilingResult result = file("1. Was the mill sold?\nA: It was.\n2. Before that, who was asked, and may I have a list of: bakers, farmers, the school.\nA: A list comes in May.\n"
                + "3. Who decided it? A third way was named in March.\nA: Two people: (1) the miller, (2) me.\n4. Please list the mills.\nA: The old one; the new one.\n");
        assertEquals(List.of("1: It was.", "2: A list comes in May.", "3: Two people: (1) the miller, (2) me.", "4: The old one; the new one."), Threads.told(result));
        assertEquals("Who decided it? A third way was named in March.", result.briefing().questions().get(2).text());
        assertEquals("", Threads.lost(result));
    }

    @Test
    void aLetterQuotedAsAWholeEndsWhereItIsClosed() {
        for (String marks : List.of("“”", "«»")) {
            FilingResult result = file("This came today.\n\n%s1. Was it sold?\nA: The “old” one was.\n2. By whom?\nA: By nobody.%s\n\nI shall ask again.\n".formatted(marks.charAt(0), marks.charAt(1)));
            assertEquals(List.of("1: The “old” one was.", "2: By nobody." + marks.charAt(1), "-: I shall ask again."), Threads.told(result));
            assertEquals("Was it sold?", result.briefing().questions().get(0).text());
            assertEquals("", Threads.lost(result));
        }
        assertEquals("2: He said “no”. Ask again.", Threads.told(file("1. Was it sold?\nA: It was.\n2. By whom?\nA: He said “no”.\n\nAsk again.\n")).get(1));
    }

    private static FilingResult file(String form) {
        Post post = Post.builder(1, form.strip(), Syntax.MARKDOWN).author(Author.named("ana")).file("ana.md").build();
        return Filing.file(List.of(Discussion.builder(Discussion.Kind.FORM, "ana.md").posts(List.of(post)).build()), FilingOptions.of(Labels.of("en")));
    }
}
