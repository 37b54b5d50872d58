package coop.hatstand.internal.filing.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.filing.Filing;
import coop.hatstand.internal.filing.FilingOptions;
import coop.hatstand.internal.filing.FilingResult;
import coop.hatstand.internal.filing.Threads;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of each fixture's posts and fields stands as often in its briefing: questions, answers, evidence, profiles, context, what is unfiled. */
final class NothingLostTest {
    private static final Path SEEDS = Path.of("..", "seeds");

    static Stream<Path> seeds() throws IOException {
        return Files.list(SEEDS).sorted();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWordIsKept(Path seed) throws IOException {
        List<Discussion> sources = new ArrayList<>();
        for (Path file : files(seed)) {
            sources.add(Readers.found(Labels.of("en")).read(Source.of(file)));
        }
        FilingResult result = Filing.file(sources, FilingOptions.of(Labels.of("en")));
        assertEquals("", Threads.lost(result));
        Map<String, Integer> missing = new TreeMap<>();
        result.accounts().forEach(postAccount -> count(postAccount.text(), 1, missing));
        sources.stream().flatMap(source -> source.posts().stream()).flatMap(post -> post.fields().stream()).forEach(field -> count(field.answer(), 1, missing));
        // What a form prints above each answer is the form's own, and goes with its question.
        missing.remove("answer");
        // Forms that are one briefing have one title.
        sources.forEach(source -> source.title().ifPresent(title -> count(title, -1, missing)));
        // A section that one form prints above its questions and another does not is the form's own too.
        sources.stream().filter(source -> source.kind() == Discussion.Kind.FORM).flatMap(source -> source.posts().stream()).flatMap(post -> post.text().lines())
                .filter(line -> line.matches("#{1,6} [^?]*")).forEach(line -> count(line, -1, missing));
        count(told(result.briefing()), -1, missing);
        // The numbers of a list inside an answer are the list's, which words alone do not show.
        missing.keySet().removeIf(word -> word.matches("\\d{1,2}"));
        missing.values().removeIf(times -> times <= 0);
        assertEquals(Map.of(), missing);
    }

    private static void count(String text, int times, Map<String, Integer> words) {
        WordLikeness.words(text).forEach(word -> words.merge(word, times, Integer::sum));
    }

    private static List<Path> files(Path seed) throws IOException {
        try (Stream<Path> files = Files.walk(seed)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String told(Briefing briefing) {
        StringBuilder told = new StringBuilder(briefing.title()).append('\n').append(Prose.of(briefing.context()));
        briefing.questions().forEach(q -> told.append('\n').append(q.section().orElse("")).append('\n').append(q.number()).append(' ').append(q.text()));
        briefing.responses().forEach(r -> told.append('\n').append(r.filedBy()).append('\n').append(Prose.of(r.body())));
        briefing.unfiled().forEach(u -> told.append('\n').append(Prose.of(u.body())));
        briefing.respondents().forEach(r -> r.profile().ifPresent(profile -> told.append('\n').append(Prose.of(profile))));
        return told.toString();
    }
}
