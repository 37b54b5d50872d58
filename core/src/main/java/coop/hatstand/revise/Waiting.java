package coop.hatstand.revise;

import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Paragraph;
import coop.hatstand.labels.Labels;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds how many answers a public pack says that it waits for: the briefing it carries has none of them. */
final class Waiting {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private final Labels labels;

    Waiting(Labels labels) {
        this.labels = labels;
    }

    int in(Document edited) {
        return edited.blocks().stream().filter(Paragraph.class::isInstance).map(this::told).flatMapToInt(OptionalInt::stream).findFirst().orElse(0);
    }

    private OptionalInt told(Block paragraph) {
        String words = Look.words(List.of(paragraph));
        return NUMBER.matcher(words).results().map(MatchResult::group).mapToInt(Integer::parseInt)
                .filter(number -> Look.line(labels.count("public.waiting", number)).equals(words)).findFirst();
    }
}
