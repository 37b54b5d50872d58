package coop.hatstand.internal.read.pasted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages copied without blank lines, as most browsers give them: whose the posts are, which lines are words, and which are the page's own. */
class CopiedPageTest {
    private static final String TOP = "Skip to content\nLog in\nTopics\nRepairs\nThe ferry and its ramp\nRepairs\n";
    private static final List<String> PEOPLE = List.of("Ilse Thorn", "Bram de Wit", "Kwame Mensah", "Ilse Thorn");
    private static final List<String> WORDS = List.of("The harbour asks us two things by Friday.\n1. Who repairs the ramp?\n2. Does it need paint?", "1. The brothers from the yard.\n2. Green, as it was.",
            "1. Nobody, it seems.\n2. I would leave it bare.", "Thank you both, I have written it down.");

    /** What stands above each post, and behind the bar what stands below; N is the post's number. */
    @ParameterizedTest
    @ValueSource(strings = {"%s\nharbour commons staff\nN Mar 2024\n|\nReply\n", "%s\nRegular\nMar N\n|\nN\n", "AB\n%s\nMar N, 2024, 8:1N AM\n|\nReply\n•\nDelete\n", "%s\nActive member\nJoined\nMay N, 2019\nMessages\n2N3\nReaction score\n1N0\nMar N, 2024\n#N\n|\nLike\nReply\n",
        "%s\n**\nPosts: 6N\nThreads: N\nReputation: N\n#N\n03-0N-2024, 06:06 PM\n|\nFind\nReply\n", "Avatar: %1$s %1$s\n0N/03/2024 18:06\n|\nN\n0\nReply\n", "u/%1$s avatar\n%1$s\n•\nNd ago\n|\nUpvote\nN\nDownvote\nShare\n",
        "%s\nTextile artist | Leeds\nNw ago\n|\nLike\nReply\n", "%s<some.body@ferry.example>\nTue 0N/03/2024 18:06\n|", "%s\n[MOD]\n — 03/0N/2024 6:06 PM\n|", "Submitted by %s on Tue, 0N/03/2024 - 18:06\nPermalink\n|\nLog in to comment\n",
        "%s\n0N maart 2024\n|\nVind ik leuk\nReageren\n", "%s\nN mars\n|\nSvara\nGilla\n", "03-0N-2024, 06:06 PM\n#N\n%s\nSenior Hand\nLocation: the quay\nPosts: 1N\n|\nReply With Quote\n"})
    void findsEachPostAndItsAuthor(String layout) throws IOException {
        String[] parts = layout.split("\\|(?=\n|$)", -1);
        StringBuilder page = new StringBuilder(TOP);
        IntStream.range(0, 4).forEach(i -> page.append(parts[0].replace("N", "" + (i + 1)).formatted(PEOPLE.get(i))).append(WORDS.get(i)).append(parts[1].replace("N", "" + (i + 1)).isBlank() ? "\n" : parts[1].replace("N", "" + (i + 1))));
        Discussion thread = read(page + "Related topics\nThe bell\nPrivacy policy\n");
        assertEquals(PEOPLE, thread.posts().stream().map(post -> post.author().name().orElse("?")).toList());
        IntStream.range(0, 4).forEach(i -> assertTrue(thread.posts().get(i).text().contains(WORDS.get(i)), thread.posts().get(i).text()));
    }

    @Test
    void aGroupBelowANameIsTheTitle() throws IOException {
        Discussion thread = read(TOP + "Ilse Thorn\nilse\nMar 2\n" + WORDS.get(0) + "\n4\nBram de Wit\nbram\nHarbour Commons staff\nMar 3\n" + WORDS.get(1) + "\n1\nKwame Mensah\nkwame\nMar 4\n" + WORDS.get(2) + "\n");
        assertEquals(PEOPLE.subList(0, 3), thread.posts().stream().map(post -> post.author().name().orElse("?")).toList());
        assertEquals(List.of(Optional.of("ilse"), Optional.of("bram"), Optional.of("kwame")), thread.posts().stream().map(post -> post.author().handle()).toList());
        assertEquals(Optional.of("Harbour Commons staff"), thread.posts().get(1).author().title());
    }

    @Test
    void aBoxOfFiguresIsNoPost() throws IOException {
        Discussion thread = read(TOP + "1.1k\nviews\n31\nlikes\n6\nlinks\n4\nusers\nIlse Thorn\nMar 2\n" + WORDS.get(0) + "\n5 Replies\n9\nBram de Wit\nMar 3\n" + WORDS.get(1) + "\n3\nKwame Mensah\nMar 4\n" + WORDS.get(2) + "\n");
        assertEquals(WORDS.subList(0, 3), thread.posts().stream().map(Post::text).toList());
        assertEquals(Optional.of("The ferry and its ramp"), thread.title());
    }

    /** Whoever writes what, in whatever order: no sentence is taken for the page's own, and none is credited to somebody else. */
    @Property(seed = "20261129", tries = 200)
    void eachSentenceStaysWithWhoSaidIt(@ForAll("threads") List<Integer> order, @ForAll("layouts") String layout) throws IOException {
        List<String> people = List.of("Ilse Thorn", "Bram de Wit", "Kwame Mensah", "Zoë Hart");
        List<String> words = List.of("1. The brothers from the yard.\n2. Green, as it was.", "I would leave it bare, as we always have.", "1. Nobody.\n2. Red!", "2. Ask my aunt, she painted it last time.\nThen ask me again.");
        StringBuilder page = new StringBuilder(TOP);
        for (int i = 0; i < order.size(); i++) {
            page.append(layout.replace("N", "" + (i + 1)).formatted(people.get(order.get(i) / 4))).append(words.get(order.get(i) % 4)).append("\nReply\nShare\n");
        }
        Discussion thread = read(page.toString());
        assertFalse(thread.posts().isEmpty());
        assertEquals(order.stream().map(one -> people.get(one / 4) + ": " + words.get(one % 4)).toList(), thread.posts().stream().map(post -> post.author().name().orElse("?") + ": " + post.text()).toList());
    }

    /** Nobody writes half of the posts or more: such a name looks much like a label of the page's. */
    @Provide
    Arbitrary<List<Integer>> threads() {
        return Arbitraries.integers().between(0, 15).list().ofMinSize(4).ofMaxSize(9).filter(order -> order.stream().allMatch(one -> order.stream().filter(other -> other / 4 == one / 4).count() * 2 < order.size()));
    }

    @Provide
    Arbitrary<String> layouts() {
        return Arbitraries.of("%s\n4 March 2024\n", "%s • 3d ago\n", "%s\nMar 4, 2024\n#N\n", "Post by %s » 4 Mar 2024, 18:06\n", "%s commented on Mar 4, 2024\n");
    }

    private static Discussion read(String text) throws IOException {
        return new PastedReader().read(Source.of("page.txt", text));
    }
}
