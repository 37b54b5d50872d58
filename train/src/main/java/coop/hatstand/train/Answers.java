package coop.hatstand.train;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.filing.Filing;
import coop.hatstand.internal.filing.FilingOptions;
import coop.hatstand.internal.filing.path.Weights;
import coop.hatstand.internal.labels.Labels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What people answered in sets of threads, forms and surveys, and said of themselves: their paragraphs and cells. */
public final class Answers {
    private Answers() {
    }

    /**
     * The texts of each source, each once, in their order.
     *
     * @param sets the folder of sets
     */
    public static Map<String, Set<String>> bySource(Path sets) throws IOException {
        Map<String, Set<String>> texts = new TreeMap<>();
        for (Gold gold : Gold.all(sets)) {
            Set<String> ofSource = texts.computeIfAbsent(gold.source(), any -> new LinkedHashSet<>());
            gold.variants().stream().flatMap(files -> School.read(files).stream()).flatMap(Answers::of).forEach(ofSource::add);
        }
        return texts;
    }

    private static Stream<String> of(List<Discussion> read) {
        Briefing briefing = Filing.file(read, FilingOptions.of(Labels.of("en")), Weights.learned(), post -> { }).briefing();
        return Stream.of(briefing.responses().stream().map(Response::body), briefing.unfiled().stream().map(Unfiled::body), briefing.respondents().stream().flatMap(one -> one.profile().stream()))
                .flatMap(bodies -> bodies).flatMap(List::stream).map(block -> Prose.of(List.of(block)).strip()).filter(text -> !text.isEmpty());
    }
}
