package coop.hatstand.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.labels.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Filing grows with the posts: eight times the posts may not take anything like sixty-four times as long. */
final class GrowthTest {
    private static final int FEW = 1_250;
    private static final int MANY = 10_000;
    /** Eight for the posts, and as much again and more for a busy computer; work that grows with the square takes sixty-four times as long. */
    private static final double MOST = 32;
    private static final int TRIES = 3;

    @Test
    void threadsGrowAsTheirPostsDo() {
        assertGrowth(GrowthTest::thread);
    }

    @Test
    void formsGrowAsTheyBecomeMore() {
        assertGrowth(GrowthTest::forms);
    }

    @Test
    void manyPostsAreAllFiled() {
        assertEquals(MANY, Filing.file(thread(MANY), Options.of(Labels.of("en"))).briefing().responses().size());
    }

    private static void assertGrowth(IntFunction<List<Discussion>> sources) {
        List<Discussion> few = sources.apply(FEW);
        List<Discussion> many = sources.apply(MANY);
        double ratio = Double.MAX_VALUE;
        time(few);
        for (int i = 0; i < TRIES && ratio > MOST; i++) {
            ratio = Math.min(ratio, time(many) / time(few));
        }
        assertTrue(ratio <= MOST, "eight times the posts take " + ratio + " times as long");
    }

    private static double time(List<Discussion> sources) {
        long start = System.nanoTime();
        Filing.file(sources, Options.of(Labels.of("en")));
        return System.nanoTime() - start;
    }

    private static List<Discussion> thread(int replies) {
        List<Post> posts = new ArrayList<>(List.of(Threads.post(1, "Ines", Threads.OPENING)));
        for (int i = 0; i < replies; i++) {
            posts.add(Threads.post(i + 2, "Person " + i, (i % 4 + 1) + ". Same as Person " + i / 2 + ", but for the flour.\n\nIt is " + i + " a month."));
        }
        return List.of(Discussion.builder(Discussion.Kind.THREAD, "thread").posts(posts).build());
    }

    private static List<Discussion> forms(int count) {
        List<Discussion> forms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Post post = Post.builder(1, "## Why do you stand?\n\nNumber " + i + ".\n\n## Who helps you with it?\n\nNobody.", Syntax.MARKDOWN)
                    .author(Author.named("Person " + i)).file("form-" + i + ".md").build();
            forms.add(Discussion.builder(Discussion.Kind.FORM, "form-" + i + ".md").posts(List.of(post)).build());
        }
        return forms;
    }
}
