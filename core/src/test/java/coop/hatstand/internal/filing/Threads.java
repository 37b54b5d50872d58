package coop.hatstand.internal.filing;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Response;
import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.PostAccount;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Threads made up in tests, and where their words were filed. */
public final class Threads {
    /** Four questions of a bakery that shares its ovens. */
    public static final String OPENING = """
            Hello all, the food council wants to hear from us.

            1. How did your bakery start sharing its ovens?
            2. What does a shared oven cost each member per month?
            3. Who repairs the ovens when they break down?
            4. Which lessons would you pass on to a new bakery co-op?

            Thanks, Ines""";

    private Threads() {
    }

    /** The usual opening post by Ines, then replies by Ana, Ben, Cem and so on. */
    public static FilingResult replies(String... replies) {
        List<Post> posts = new ArrayList<>(List.of(post(1, "Ines", OPENING)));
        for (int i = 0; i < replies.length; i++) {
            posts.add(post(i + 2, List.of("Ana", "Ben", "Cem", "Dot", "Eve").get(i), replies[i]));
        }
        return thread(posts);
    }

    public static FilingResult thread(List<Post> posts) {
        return Filing.file(List.of(Discussion.builder(Discussion.Kind.THREAD, "thread").title("Ovens").posts(posts).build()), FilingOptions.of(Labels.of("en")));
    }

    public static Post post(int number, String author, String text) {
        return Post.builder(number, text, Syntax.MARKDOWN).author(Author.named(author)).build();
    }

    /** Each response as "numbers: its words" and each unfiled passage as "-: its words", in order of kind. */
    public static List<String> told(FilingResult result) {
        Briefing briefing = result.briefing();
        Map<String, String> numbers = briefing.questions().stream().collect(Collectors.toMap(q -> q.id(), q -> q.number()));
        List<String> told = new ArrayList<>();
        for (Response response : briefing.responses()) {
            told.add(response.questions().stream().map(numbers::get).collect(Collectors.joining(",")) + ": " + line(Prose.of(response.body())));
        }
        briefing.unfiled().forEach(u -> told.add("-: " + line(Prose.of(u.body()))));
        return told;
    }

    public static String lost(FilingResult result) {
        return result.accounts().stream().map(PostAccount::lost).collect(Collectors.joining());
    }

    /** A response's words on one line. */
    public static String oneLine(Response response) {
        return line(Prose.of(response.body()));
    }

    private static String line(String prose) {
        return prose.strip().replaceAll("\\s+", " ");
    }
}
