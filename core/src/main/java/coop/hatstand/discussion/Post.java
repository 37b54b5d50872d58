package coop.hatstand.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One contribution: a forum post, a mail, a filled-in form or a row of a survey. For example, {@code Post.builder(2, "2. Work that we own.",
 * Syntax.MARKDOWN).author(Author.named("Bo")).likes(3).build()}.
 *
 * @param number its number in its source, from 1 (a survey's row counts its header as 1)
 * @param author who wrote it
 * @param text what was written, in {@code syntax}; line feeds only
 * @param syntax how to read {@code text} and the fields' answers
 * @param id its id in the program it came from; the answers filed from it carry the same id
 * @param fields a form's or survey's questions and answers, in its order; not repeated in {@code text}
 * @param file the file it came from, if the source consists of several
 * @param url the address where it can be read
 * @param at when it was written
 * @param likes how many people liked the whole post
 * @param replyTo the number of the post it replies to
 */
public record Post(
        int number,
        Author author,
        String text,
        Syntax syntax,
        Optional<String> id,
        List<Field> fields,
        Optional<String> file,
        Optional<String> url,
        Optional<Instant> at,
        int likes,
        Optional<Integer> replyTo) {

    public Post {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(syntax, "syntax");
        Objects.requireNonNull(id, "id");
        fields = List.copyOf(fields);
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(replyTo, "replyTo");
        if (number < 1 || likes < 0) {
            throw new IllegalArgumentException("posts are numbered from 1 and likes from 0, not " + number + " and " + likes);
        }
    }

    /** Starts a post. */
    public static Builder builder(int number, String text, Syntax syntax) {
        return new Builder(number, text, syntax);
    }

    /** Builds a post. What is not set is unknown, empty or zero. Not safe to share between threads. */
    public static final class Builder {
        private final int number;
        private final String text;
        private final Syntax syntax;
        private Author author = Author.unknown();
        private Optional<String> id = Optional.empty();
        private List<Field> fields = List.of();
        private Optional<String> file = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<Instant> at = Optional.empty();
        private int likes;
        private Optional<Integer> replyTo = Optional.empty();

        private Builder(int number, String text, Syntax syntax) {
            this.number = number;
            this.text = text;
            this.syntax = syntax;
        }

        /** Who wrote it. */
        public Builder author(Author author) {
            this.author = author;
            return this;
        }

        /** Your program's id for the post. You get it back as {@code origin().id()} of the answers and unfiled passages that come from it. */
        public Builder id(String id) {
            this.id = Optional.of(id);
            return this;
        }

        /** A form's questions and answers. */
        public Builder fields(List<Field> fields) {
            this.fields = fields;
            return this;
        }

        /** The file it came from. */
        public Builder file(String file) {
            this.file = Optional.of(file);
            return this;
        }

        /** The address where it can be read. */
        public Builder url(String url) {
            this.url = Optional.of(url);
            return this;
        }

        /** When it was written. */
        public Builder at(Instant at) {
            this.at = Optional.of(at);
            return this;
        }

        /** How many people liked the whole post. */
        public Builder likes(int likes) {
            this.likes = likes;
            return this;
        }

        /** The number of the post it replies to. */
        public Builder replyTo(int number) {
            this.replyTo = Optional.of(number);
            return this;
        }

        /** The post. */
        public Post build() {
            return new Post(number, author, text, syntax, id, fields, file, url, at, likes, replyTo);
        }
    }
}
