package coop.hatstand.discussion;

import coop.hatstand.document.Notice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What people wrote in one source, such as a thread or a survey, in its original order.
 *
 * @param kind what the source is; this decides the letter in its refs
 * @param name the source's name in messages, such as its file name
 * @param title the source's own title, if it has one
 * @param topic which topic it is a page of, if the source says so; pages of one topic are joined
 * @param posts the posts, mails, forms or rows
 * @param openings if the source has several topics, the posts that open them, in order; each topic extends to the next. Empty if there is only one
 * @param notices what the source had lost, and what was left out or is uncertain
 */
public record Discussion(
        Kind kind, String name, Optional<String> title, Optional<Topic> topic, List<Post> posts, List<Opening> openings, List<Notice> notices) {

    /**
     * Where a topic starts, in a source that has several.
     *
     * @param post the number of its first post
     * @param title the topic's title
     */
    public record Opening(int post, String title) {
        public Opening {
            Objects.requireNonNull(title, "title");
        }
    }

    /** The kind of source. */
    public enum Kind {
        /** A forum thread: posts, the convener's first. */
        THREAD('A'),
        /** Filled-in forms, one per respondent. */
        FORM('F'),
        /** Mails. */
        MAIL('M'),
        /** The rows of a survey. */
        SURVEY('S');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        /** The first letter of refs to answers from such a source, such as A in A2.1. */
        public char letter() {
            return letter;
        }
    }

    public Discussion {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(topic, "topic");
        posts = List.copyOf(posts);
        openings = List.copyOf(openings);
        notices = List.copyOf(notices);
    }

    /** Starts a discussion. */
    public static Builder builder(Kind kind, String name) {
        return new Builder(kind, name);
    }

    /** Builds a discussion. What is not set is unknown or empty. Not safe to share between threads. */
    public static final class Builder {
        private final Kind kind;
        private final String name;
        private Optional<String> title = Optional.empty();
        private Optional<Topic> topic = Optional.empty();
        private List<Post> posts = List.of();
        private List<Opening> openings = List.of();
        private List<Notice> notices = List.of();

        private Builder(Kind kind, String name) {
            this.kind = kind;
            this.name = name;
        }

        /** The source's own title. */
        public Builder title(String title) {
            this.title = Optional.of(title);
            return this;
        }

        /** Which topic this is a page of. */
        public Builder topic(Topic topic) {
            this.topic = Optional.of(topic);
            return this;
        }

        /** The posts, mails, forms or rows. */
        public Builder posts(List<Post> posts) {
            this.posts = posts;
            return this;
        }

        /** The posts that open topics, if the source has several. */
        public Builder openings(List<Opening> openings) {
            this.openings = openings;
            return this;
        }

        /** What the source had lost, and what was left out or is uncertain. */
        public Builder notices(List<Notice> notices) {
            this.notices = notices;
            return this;
        }

        /** The discussion. */
        public Discussion build() {
            return new Discussion(kind, name, title, topic, posts, openings, notices);
        }
    }
}
