package coop.hatstand.internal.read.pasted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.internal.read.input.CleanedText;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PastedReaderPropertyTest {
    private final PastedReader reader = new PastedReader();

    record Written(Optional<String> author, String text, int likes) {
        String pasted() {
            String head = author.map(name -> "=== " + name + "\n\n").orElse("");
            return head + text + "\n\n" + likes + (likes == 1 ? " Like\n\n" : " Likes\n\n");
        }
    }

    @Property(seed = "20261123")
    void givesEachPostBackAsItWasWritten(@ForAll("threads") List<Written> posts) throws IOException {
        StringBuilder pasted = new StringBuilder("Loaf and others\n\n");
        posts.forEach(post -> pasted.append(post.pasted()));
        Discussion read = reader.read(Source.of("t.txt", pasted.toString()));
        assertEquals(Optional.of("Loaf and others"), read.title());
        assertEquals(posts, read.posts().stream().map(PastedReaderPropertyTest::written).toList());
    }

    @Property(seed = "20261123")
    void losesNoCharacterOfAnyLines(@ForAll("anyLines") String text) throws IOException {
        if (CleanedText.text(text).isBlank()) {
            return;
        }
        Discussion read = reader.read(Source.of("t.txt", text));
        StringBuilder kept = new StringBuilder(read.title().orElse(""));
        read.posts().forEach(post -> kept.append(post.author().name().map(name -> "===" + name).orElse(""))
                .append(post.text()).append(post.likes() == 0 ? "" : post.likes() + "Likes"));
        // An author typed above the title comes before it: compare what there is, not its order.
        assertEquals(sorted(text), sorted(kept.toString()));
    }

    @Provide
    Arbitrary<List<Written>> threads() {
        Arbitrary<Optional<String>> authors = Arbitraries.of("Ana", "Ben Oke", "Zoë").optional();
        Arbitrary<String> paragraphs = Arbitraries.of("1. Bread.\n2. Flour!", "Re: question 2.\nYes.", "> quoted\n\nso", "A line with 3 Likes in it",
                "ünï\u00A0cödé 🍞", "- a\n  - b", "=====\nrule").list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("\n\n", list));
        return Combinators.combine(authors, paragraphs, Arbitraries.integers().between(1, 999)).as(Written::new).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> anyLines() {
        Arbitrary<String> lines = Arbitraries.oneOf(
                Arbitraries.of("", " ", "2 Likes", "=== Ana", "=== Ben", "Title", "Hi all,", "1. Why?", "=====", "Ana", "In Jan 2024", "7 Replies ago"),
                // Without digits, for "3d" below a name is a forum's age of a post.
                Arbitraries.strings().withCharRange('!', '/').withCharRange(':', '~').ofMaxLength(12));
        return lines.list().ofMaxSize(14).map(list -> String.join("\n", list));
    }

    private static Written written(Post post) {
        return new Written(post.author().name(), post.text(), post.likes());
    }

    private static String sorted(String text) {
        int[] characters = text.chars().filter(c -> !Character.isWhitespace(c)).sorted().toArray();
        return new String(characters, 0, characters.length);
    }
}
