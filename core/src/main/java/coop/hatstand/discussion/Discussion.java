package coop.hatstand.discussion;

import coop.hatstand.document.Notice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one source holds, in its order.
 *
 * @param kind what the source is, which fixes the letter of its refs
 * @param name what to call the source in messages, such as its file's name
 * @param title the source's own title, if it has one
 * @param topic which topic it is a page of, where the source tells; pages of one topic are joined by it
 * @param posts the contributions
 * @param openings where a source holds several topics, the posts that open them, in order; each goes on to the next. Empty if it is one
 * @param notices what the source lost, left out or could not tell
 */
public record Discussion(
        Kind kind, String name, Optional<String> title, Optional<Topic> topic, List<Post> posts, List<Opening> openings, List<Notice> notices) {

    /**
     * Where a topic starts in a source that holds several.
     *
     * @param post the number of its first post
     * @param title what the topic is called
     */
    public record Opening(int post, String title) {
        public Opening {
            Objects.requireNonNull(title, "title");
        }
    }

    /** What a source is. */
    public enum Kind {
        /** A forum thread: posts, the convener's first. */
        THREAD('A'),
        /** Filled-in forms, one a respondent. */
        FORM('F'),
        /** Mails. */
        MAIL('M'),
        /** A survey's rows. */
        SURVEY('S');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        /** The letter that refs to answers from such a source start with. */
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

    /** Makes a discussion; what is not set is unknown or empty. Not safe to share between threads. */
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

        /** Which topic it is a page of. */
        public Builder topic(Topic topic) {
            this.topic = Optional.of(topic);
            return this;
        }

        /** The contributions. */
        public Builder posts(List<Post> posts) {
            this.posts = posts;
            return this;
        }

        /** The posts that open topics, where the source holds several. */
        public Builder openings(List<Opening> openings) {
            this.openings = openings;
            return this;
        }

        /** What the source lost, left out or could not tell. */
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
