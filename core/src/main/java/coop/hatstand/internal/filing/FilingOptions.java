package coop.hatstand.internal.filing;

import coop.hatstand.internal.filing.hint.BuiltInSuggester;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.suggest.Suggester;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decides about filing.
 *
 * @param labels the program's words in the briefing's language
 * @param title the title, if not the source's own
 * @param questions the questions, if they do not stand in the sources
 * @param suggester suggests questions for what is not filed
 */
public record FilingOptions(Labels labels, Optional<String> title, List<String> questions, Suggester suggester) {

    public FilingOptions {
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(title, "title");
        questions = List.copyOf(questions);
        Objects.requireNonNull(suggester, "suggester");
    }

    /** With the suggestions that the program makes by itself. */
    public FilingOptions(Labels labels, Optional<String> title, List<String> questions) {
        this(labels, title, questions, new BuiltInSuggester());
    }

    /** Everything as the sources tell it. */
    public static FilingOptions of(Labels labels) {
        return new FilingOptions(labels, Optional.empty(), List.of());
    }
}
