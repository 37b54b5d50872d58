package coop.hatstand.internal.filing;

import coop.hatstand.internal.labels.Labels;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decides about filing.
 *
 * @param labels the program's words in the briefing's language
 * @param title the title, if not the source's own
 * @param questions the questions, if they do not stand in the sources
 */
public record FilingOptions(Labels labels, Optional<String> title, List<String> questions) {

    public FilingOptions {
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(title, "title");
        questions = List.copyOf(questions);
    }

    /** Everything as the sources tell it. */
    public static FilingOptions of(Labels labels) {
        return new FilingOptions(labels, Optional.empty(), List.of());
    }
}
