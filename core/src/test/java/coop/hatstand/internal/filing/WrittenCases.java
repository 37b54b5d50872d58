package coop.hatstand.internal.filing;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.labels.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Small threads and sets of forms from a file: "### " and a name, "--- " and an author or file before each text, "===" before what is expected. */
public final class WrittenCases {
    private WrittenCases() {
    }

    /** One of them. */
    public record Case(String name, List<String> heads, List<String> texts, String expected) {

        /** Filed as one thread, or as one form a text. */
        public Briefing filed(Discussion.Kind kind) {
            List<Post> posts = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                boolean form = kind == Discussion.Kind.FORM;
                posts.add(Post.builder(form ? 1 : i + 1, texts.get(i), Syntax.MARKDOWN).author(Author.named(heads.get(i).replace(".md", ""))).build());
            }
            Stream<List<Post>> sources = kind == Discussion.Kind.FORM ? posts.stream().map(List::of) : Stream.of(posts);
            List<Discussion> discussions = sources.map(some -> Discussion.builder(kind, name + " " + some.get(0).author().name().orElse("")).posts(some).build()).toList();
            return Filing.file(discussions, FilingOptions.of(Labels.of("en"))).briefing();
        }
    }

    public static List<Case> in(String resource) {
        try (InputStream in = WrittenCases.class.getResourceAsStream(resource)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)\\n*^### (?=[a-zA-Z][^#\\n]*\\n---)")).filter(part -> !part.isBlank()).map(WrittenCases::parsed).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case parsed(String part) {
        String[] halves = part.replaceFirst("^### ", "").split("\n===\n", 2);
        String[] texts = halves[0].split("(?m)^--- ");
        List<String> heads = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (int i = 1; i < texts.length; i++) {
            heads.add(texts[i].substring(0, texts[i].indexOf('\n')));
            bodies.add(texts[i].substring(texts[i].indexOf('\n') + 1).stripTrailing());
        }
        return new Case(texts[0].strip(), heads, bodies, halves[1].strip());
    }
}
