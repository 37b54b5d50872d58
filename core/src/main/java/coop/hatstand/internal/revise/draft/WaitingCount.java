package coop.hatstand.internal.revise.draft;

import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Paragraph;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.revise.compare.ComparableText;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds how many answers a public pack says are held back, since its embedded briefing has none of them. */
final class WaitingCount {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private final Labels labels;

    WaitingCount(Labels labels) {
        this.labels = labels;
    }

    int in(Document edited) {
        return edited.blocks().stream().filter(Paragraph.class::isInstance).map(this::told).flatMapToInt(OptionalInt::stream).findFirst().orElse(0);
    }

    private OptionalInt told(Block paragraph) {
        String words = ComparableText.words(List.of(paragraph));
        return NUMBER.matcher(words).results().map(MatchResult::group).mapToInt(Integer::parseInt)
                .filter(number -> ComparableText.line(labels.count("public.waiting", number)).equals(words)).findFirst();
    }
}
