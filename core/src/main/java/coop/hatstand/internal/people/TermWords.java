package coop.hatstand.internal.people;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.internal.labels.Cues;
import coop.hatstand.internal.labels.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads terms in plain words, in any language the program knows. Immutable. */
public final class TermWords {
    private final Labels labels;

    /** Knows the words for terms in this language, and the cues in all languages. */
    public TermWords(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    /** The term that the text names, if any. */
    public Optional<Attribution> read(String words) {
        return Arrays.stream(Attribution.values()).filter(term -> names(term).anyMatch(words.strip()::equalsIgnoreCase)).findFirst();
    }

    /** Whether the text says that no terms were given. */
    public boolean assumed(String words) {
        String stripped = words.strip();
        List<String> assumed = Stream.of(Attribution.values()).map(term -> labels.text("term.assumed", name(term))).toList();
        return stripped.isEmpty() || stripped.equals("?") || assumed.stream().anyMatch(stripped::equalsIgnoreCase);
    }

    /** A term as a person may write it. */
    public String name(Attribution term) {
        return labels.text("term." + term.id());
    }

    /** All terms as a person may write them. */
    public String known() {
        return Arrays.stream(Attribution.values()).map(this::name).collect(Collectors.joining(", "));
    }

    private Stream<String> names(Attribution term) {
        return Stream.concat(Stream.of(name(term), term.id()), Cues.of("term." + term.id()).stream());
    }
}
