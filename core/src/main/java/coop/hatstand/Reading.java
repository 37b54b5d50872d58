package coop.hatstand;

import coop.hatstand.briefing.Introduction;
import coop.hatstand.internal.labels.Labels;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decides about how sources are read.
 *
 * @param language BCP 47 tag of the briefing's own words; one that {@link Labels#languages()} lists
 * @param title the briefing's title, if not the source's
 * @param questions the questions, a text each, if they stand in none of the sources
 * @param reader the name of the reader to use for every source, if not the one that is surest of it
 * @param people what is said about those who wrote: names, hats, terms
 */
public record Reading(String language, Optional<String> title, List<String> questions, Optional<String> reader, List<Introduction> people) {

    /** Everything as the sources tell it, in English. */
    public static final Reading PLAIN = new Reading("en", Optional.empty(), List.of(), Optional.empty(), List.of());

    public Reading {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        questions = List.copyOf(questions);
        Objects.requireNonNull(reader, "reader");
        people = List.copyOf(people);
    }

    /** Nothing said about people. */
    public Reading(String language, Optional<String> title, List<String> questions, Optional<String> reader) {
        this(language, title, questions, reader, List.of());
    }

    /** The same with a language for the briefing's own words. */
    public Reading in(String language) {
        return new Reading(language, title, questions, reader, people);
    }

    /** The same with a title. */
    public Reading titled(String title) {
        return new Reading(language, Optional.of(title), questions, reader, people);
    }

    /** The same with the questions given. */
    public Reading asking(List<String> questions) {
        return new Reading(language, title, questions, reader, people);
    }

    /** The same with a reader chosen by its name. */
    public Reading by(String reader) {
        return new Reading(language, title, questions, Optional.of(reader), people);
    }

    /** The same with what is said about those who wrote. */
    public Reading introducing(List<Introduction> people) {
        return new Reading(language, title, questions, reader, people);
    }
}
