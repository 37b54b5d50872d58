package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.labels.Labels;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Filing grows with the posts: told by the memory asked for, which is the same on a busy computer as on an idle one; time is the benchmarks' to tell. */
final class GrowthTest {
    private static final int FEW = 1_250;
    private static final int MANY = 10_000;
    /** Eight for the posts, and a half more; work that grows with the square asks for sixty-four times as much. */
    private static final double MOST = 12;

    @Test
    void threadsGrowAsTheirPostsDo() {
        assertGrowth(GrowthTest::thread);
    }

    @Tag("thorough")
    @Test
    void formsGrowAsTheyBecomeMore() {
        assertGrowth(GrowthTest::forms);
    }

    @Test
    void manyPostsAreAllFiled() {
        assertEquals(MANY, Filing.file(thread(MANY), FilingOptions.of(Labels.of("en"))).briefing().responses().size());
    }

    private static void assertGrowth(IntFunction<List<Discussion>> sources) {
        allocated(sources.apply(1));
        double ratio = (double) allocated(sources.apply(MANY)) / allocated(sources.apply(FEW));
        assertTrue(ratio <= MOST, "eight times the posts ask for " + ratio + " times the memory");
    }

    /** The bytes that filing asked for, kept or not. */
    private static long allocated(List<Discussion> sources) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Filing.file(sources, FilingOptions.of(Labels.of("en")));
        return threads.getCurrentThreadAllocatedBytes() - before;
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
