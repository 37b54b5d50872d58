package coop.hatstand;

import coop.hatstand.briefing.Introduction;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.people.PeopleFile;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a person decides about how sources are read. Immutable. */
public final class ReadOptions {
    /** Everything as the sources have it, in English. */
    public static final ReadOptions USUAL = builder().build();

    private final String language;
    private final Optional<String> title;
    private final List<String> questions;
    private final Optional<String> reader;
    private final List<Introduction> people;

    private ReadOptions(Builder builder) {
        language = builder.language;
        title = builder.title;
        questions = builder.questions;
        reader = builder.reader;
        people = builder.people;
    }

    /** Options that begin with the usual ones. */
    public static Builder builder() {
        return new Builder();
    }

    /** Options that begin with these. */
    public Builder toBuilder() {
        Builder builder = new Builder().language(language).questions(questions).people(people);
        builder.title = title;
        builder.reader = reader;
        return builder;
    }

    /** BCP 47 tag of the briefing's own words. */
    public String language() {
        return language;
    }

    /** The briefing's title, if not the source's. */
    public Optional<String> title() {
        return title;
    }

    /** The questions, a text each, if none of the sources holds them. */
    public List<String> questions() {
        return questions;
    }

    /** The name of the reader for every source, if not the one that is surest of it. */
    public Optional<String> reader() {
        return reader;
    }

    /** What is said about those who wrote: names, hats, terms. */
    public List<Introduction> people() {
        return people;
    }

    /** Collects options. Not safe to share between threads. */
    public static final class Builder {
        private String language = "en";
        private Optional<String> title = Optional.empty();
        private List<String> questions = List.of();
        private Optional<String> reader = Optional.empty();
        private List<Introduction> people = List.of();

        private Builder() {
        }

        /** The language of the briefing's own words and of errors: one of {@link Hatstand#languages()}. */
        public Builder language(String tag) {
            language = Objects.requireNonNull(tag, "tag");
            return this;
        }

        /** The briefing's title. */
        public Builder title(String title) {
            this.title = Optional.of(title);
            return this;
        }

        /** The questions, a text each. */
        public Builder questions(List<String> questions) {
            this.questions = List.copyOf(questions);
            return this;
        }

        /**
         * The questions of a list, a line or list item each. Numbers before them stay, since answers refer to them. Set the language first.
         *
         * @throws IOException if it cannot be read
         */
        public Builder questions(Source list) throws IOException {
            String text = new Decoding(Labels.of(language)).text(list).text();
            return questions(text.lines().map(line -> line.strip().replaceFirst("^[-*+•]\\s+", "")).filter(line -> !line.isBlank()).toList());
        }

        /** The reader of every source, by one of {@link Hatstand#readers()}. */
        public Builder reader(String name) {
            reader = Optional.of(name);
            return this;
        }

        /** What is said about those who wrote. */
        public Builder people(List<Introduction> people) {
            this.people = List.copyOf(people);
            return this;
        }

        /**
         * What a table says about those who wrote: a row each, with the columns {@code who}, {@code name}, {@code hats} (separated by semicolons) and
         * {@code attribution}. Set the language first.
         *
         * @throws IOException if it cannot be read, or has a column or a term that there is not
         */
        public Builder people(Source table) throws IOException {
            return people(new PeopleFile(Labels.of(language)).read(table));
        }

        /** The options. */
        public ReadOptions build() {
            return new ReadOptions(this);
        }
    }
}
