package coop.hatstand.revise;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.labels.Cues;
import coop.hatstand.labels.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads terms in plain words, in the draft's language or any other. */
final class Terms {
    private final Labels labels;

    Terms(Labels labels) {
        this.labels = labels;
    }

    /** The term that words name, if they name one. */
    Optional<Attribution> read(String words) {
        return Arrays.stream(Attribution.values()).filter(term -> names(term).anyMatch(words.strip()::equalsIgnoreCase)).findFirst();
    }

    /** Whether words say that nobody stated a term. */
    boolean assumed(String words) {
        String stripped = words.strip();
        List<String> assumed = Stream.of(Attribution.values()).map(term -> labels.text("term.assumed", labels.text("term." + term.id()))).toList();
        return stripped.isEmpty() || stripped.equals("?") || assumed.stream().anyMatch(stripped::equalsIgnoreCase);
    }

    /** All terms as a person may write them. */
    String known() {
        return Arrays.stream(Attribution.values()).map(term -> labels.text("term." + term.id())).collect(Collectors.joining(", "));
    }

    private Stream<String> names(Attribution term) {
        return Stream.concat(Stream.of(labels.text("term." + term.id()), term.id()), Cues.of("term." + term.id()).stream());
    }
}
