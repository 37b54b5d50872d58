package coop.hatstand.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Source;
import coop.hatstand.labels.Labels;
import coop.hatstand.read.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of each fixture's posts and fields are the words of its briefing: questions, answers, evidence, profiles, context, what is unfiled. */
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
        Filed filed = Filing.file(sources, Options.of(Labels.of("en")));
        assertEquals("", Threads.lost(filed));
        Set<String> missing = new TreeSet<>();
        filed.accounts().forEach(account -> missing.addAll(Likeness.words(account.text())));
        sources.stream().flatMap(source -> source.posts().stream()).flatMap(post -> post.fields().stream()).map(Field::answer)
                .forEach(answer -> missing.addAll(Likeness.words(answer)));
        // What a form prints above each answer is the form's own, and goes with its question.
        missing.remove("answer");
        missing.removeAll(new TreeSet<>(Likeness.words(told(filed.briefing()))));
        assertEquals(Set.of(), missing);
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
