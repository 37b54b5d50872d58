package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Topics that put their own questions are sections, and a number means the question of its own topic. */
final class SeveralTopicsTest {
    private static final String OVEN = "Two questions on the oven:\n\n1. Who cleans it?\n2. Who pays for gas?";
    private static final String VAN = "Three on the van:\n\n1. Who drives it?\n2. Who insures it?\n3. Where is it kept?";

    @Test
    void twoThreadsPutTheirOwnQuestions() {
        FilingResult result = filed(thread("Oven", OVEN, "1. We do.\n2. All of us."), thread("Van", VAN, "1. Cleo.\n3. Behind the shop."));
        assertEquals(List.of("Oven 1 Who cleans it?", "Oven 2 Who pays for gas?", "Van 1 Who drives it?", "Van 2 Who insures it?", "Van 3 Where is it kept?"), asked(result));
        assertEquals(List.of("q1: We do.", "q2: All of us.", "q3: Cleo.", "q5: Behind the shop."), answers(result));
        assertEquals("", Threads.lost(result));
    }

    @Test
    void oneListPutInTwoPlacesIsOne() {
        FilingResult result = filed(thread("Oven", OVEN, "1. We do."), thread("The oven", "Hello here.\n\n" + OVEN, "2. All of us."));
        assertEquals(List.of("- 1 Who cleans it?", "- 2 Who pays for gas?"), asked(result));
        assertEquals(List.of("q1: We do.", "q2: All of us."), answers(result));
    }

    @Test
    void aReplyThatRepeatsTheQuestionsOpensNothing() {
        FilingResult result = filed(thread("Oven", OVEN), thread("Re", "1. Who cleans it?\n\nWe do.\n\n2. Who pays for gas?\n\nAll of us."));
        assertEquals(List.of("- 1 Who cleans it?", "- 2 Who pays for gas?"), asked(result));
        assertEquals(List.of("q1: We do.", "q2: All of us."), answers(result));
    }

    @Test
    void numbersInATopicWithoutQuestionsMeanNoneForSure() {
        FilingResult result = filed(thread("Oven", OVEN), thread("Van", VAN), thread("Jam", "What to bring:\n\n1. Jars\n2. Sugar"));
        assertEquals(List.of(), answers(result));
        assertEquals("", Threads.lost(result));
    }

    @Test
    void aQuestionAddedBelowBelongsToItsTopic() {
        FilingResult result = filed(thread("Oven", OVEN, "Question 3: Who has the key?\n\nI do."), thread("Van", VAN, "3. Behind the shop."));
        assertEquals(List.of("Oven 1 Who cleans it?", "Oven 2 Who pays for gas?", "Oven 3 Who has the key?", "Van 1 Who drives it?", "Van 2 Who insures it?",
                "Van 3 Where is it kept?"), asked(result));
        assertEquals(List.of("q3: I do.", "q6: Behind the shop."), answers(result));
    }

    @Test
    void mailsOfSeveralTopicsInOneBox() throws IOException {
        String box = mail("a1", "", "The oven", OVEN) + mail("b1", "", "The van", VAN) + mail("b2", "b1", "Re: The van", "1. Cleo.") + mail("a2", "a1", "Re: [x] The oven", "1. We do.")
                + mail("c", "gone", "RE: The van", "2. Nobody yet.");
        Discussion read = Readers.found(Labels.of("en")).read(Source.of("box.mbox", box));
        assertEquals(List.of(1, 4, 2, 3, 5), read.posts().stream().map(Post::number).toList());
        FilingResult result = filed(read);
        assertEquals(List.of("q1: We do.", "q3: Cleo.", "q4: Nobody yet."), answers(result));
    }

    private static String mail(String id, String answers, String subject, String text) {
        return "From a@x.example Mon Mar  2 10:00:00 2026\nFrom: " + id + " <" + id + "@x.example>\nSubject: " + subject + "\nMessage-ID: <" + id + "@x>\n"
                + (answers.isEmpty() ? "" : "In-Reply-To: <" + answers + "@x>\n") + "\n" + text + "\n\n";
    }

    private static Discussion thread(String title, String... posts) {
        List<Post> written = new java.util.ArrayList<>();
        for (String post : posts) {
            written.add(Threads.post(written.size() + 1, title + written.size(), post));
        }
        return Discussion.builder(Discussion.Kind.THREAD, title + ".txt").title(title).posts(written).build();
    }

    private static FilingResult filed(Discussion... discussions) {
        return Filing.file(List.of(discussions), FilingOptions.of(Labels.of("en")));
    }

    private static List<String> asked(FilingResult result) {
        return result.briefing().questions().stream().map((Question q) -> q.section().orElse("-") + " " + q.number() + " " + q.text()).toList();
    }

    private static List<String> answers(FilingResult result) {
        return result.briefing().responses().stream().map(r -> String.join(",", r.questions()) + ": " + coop.hatstand.document.Prose.of(r.body()).strip()).toList();
    }
}
