package coop.hatstand.briefing;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an answer or passage comes from.
 *
 * @param kind what the post number counts
 * @param name the source's name
 * @param post the post's number in its thread, a mail's place in the box, a survey's row (the header being 1)
 * @param id the post's id in the program it came from; kept, but shown nowhere
 * @param file the file name, if there are several files
 * @param url the address where it can be read
 * @param at when it was written
 * @param likes how many people liked the whole post
 */
public record Origin(Kind kind, Optional<String> name, Optional<Integer> post, Optional<String> id, Optional<String> file, Optional<String> url, Optional<Instant> at, int likes) {

    /** An unknown origin. */
    public static final Origin UNKNOWN = builder().build();

    /** What a source is made of. */
    public enum Kind {
        /** Posts of a thread, or whole forms. */
        POST,
        /** Mails of a box. */
        MAIL,
        /** Rows of a survey's table. */
        ROW;

        /** The name used in briefings and labels. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Origin {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(at, "at");
    }

    /** Starts an origin of which nothing is known. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a changed copy of this origin. */
    public Builder toBuilder() {
        return builder().kind(kind).name(name).post(post).id(id).file(file).url(url).at(at).likes(likes);
    }

    /** Builds an origin. What is not set is unknown or zero. Not safe to share between threads. */
    public static final class Builder {
        private Kind kind = Kind.POST;
        private Optional<String> name = Optional.empty();
        private Optional<Integer> post = Optional.empty();
        private Optional<String> id = Optional.empty();
        private Optional<String> file = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<Instant> at = Optional.empty();
        private int likes;

        private Builder() {
        }

        /** What the post number counts. */
        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        /** The source's name. */
        public Builder name(Optional<String> name) {
            this.name = name;
            return this;
        }

        /** The post's number in its source. */
        public Builder post(Optional<Integer> post) {
            this.post = post;
            return this;
        }

        /** The post's id in the program it came from. */
        public Builder id(Optional<String> id) {
            this.id = id;
            return this;
        }

        /** The file name. */
        public Builder file(Optional<String> file) {
            this.file = file;
            return this;
        }

        /** The address where it can be read. */
        public Builder url(Optional<String> url) {
            this.url = url;
            return this;
        }

        /** When it was written. */
        public Builder at(Optional<Instant> at) {
            this.at = at;
            return this;
        }

        /** How many people liked the whole post. */
        public Builder likes(int likes) {
            this.likes = likes;
            return this;
        }

        /** The origin. */
        public Origin build() {
            return new Origin(kind, name, post, id, file, url, at, likes);
        }
    }
}
