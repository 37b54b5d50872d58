package coop.hatstand.internal.read.discourse;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Topic;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.CleanedText;
import coop.hatstand.internal.read.input.JsonStream;
import coop.hatstand.internal.read.input.MissingPosts;
import coop.hatstand.internal.read.input.PostNumbering;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** A Discourse topic while its JSON goes by, a post at a time. Used once. */
final class DiscourseTopic {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]++/t/[^\\s?#]++", Pattern.CASE_INSENSITIVE);

    private final String name;
    private final Labels labels;
    private final Bounds bounds;
    private final List<DiscoursePost> posts = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final List<String> promised = new ArrayList<>();
    private final PostNumbering postNumbering = new PostNumbering();
    private final ExcludedPosts excludedPosts = new ExcludedPosts();
    private Optional<String> title = Optional.empty();
    private Optional<String> address = Optional.empty();
    private Optional<String> key = Optional.empty();

    DiscourseTopic(Source source, Labels labels) {
        this.name = source.name();
        this.labels = labels;
        bounds = new Bounds(source, labels);
    }

    void take(JsonParser json) throws UnreadableSourceException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableSourceException(labels.text("read.error.discourse", name));
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "title" -> title = value(json);
                case "url" -> address = value(json).filter(url -> ADDRESS.matcher(url).matches());
                case "post_stream" -> takeStream(json);
                default -> json.skipChildren();
            }
        }
    }

    private void takeStream(JsonParser json) throws UnreadableSourceException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            boolean list = json.nextToken() == JsonToken.START_ARRAY;
            if (list && member.equals("posts")) {
                takePosts(json);
            } else if (list && member.equals("stream")) {
                takeIds(json);
            } else {
                json.skipChildren();
            }
        }
    }

    private void takePosts(JsonParser json) throws UnreadableSourceException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            bounds.checkPosts(given.size() + 1);
            JsonNode post = json.readValueAsTree();
            given.add(post.path("id").asString("#" + given.size()));
            if (key.isEmpty() && post.path("topic_id").isIntegralNumber()) {
                key = Optional.of("discourse/" + post.path("topic_id").asString() + "/" + post.path("topic_slug").asString(""));
            }
            int number = postNumbering.number(JsonStream.number(post, "post_number"));
            if (!excludedPosts.take(post)) {
                posts.add(new DiscoursePost(post, number));
            }
        }
    }

    private void takeIds(JsonParser json) throws UnreadableSourceException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            bounds.checkPosts(promised.size() + 1);
            promised.add(json.getString());
            json.skipChildren();
        }
    }

    Discussion discussion(List<Notice> before) throws UnreadableSourceException {
        if (given.isEmpty()) {
            throw new UnreadableSourceException(labels.text("read.error.discourse", name));
        }
        List<Notice> notices = new ArrayList<>(before);
        excludedPosts.notice(name, labels).ifPresent(notices::add);
        MissingPosts.notice(name, promised, given, labels).ifPresent(notices::add);
        List<Post> read = posts.stream().map(post -> post.post(address)).sorted(Comparator.comparingInt(Post::number)).toList();
        Discussion.Builder discussion = Discussion.builder(Discussion.Kind.THREAD, name).posts(read).notices(notices);
        title.ifPresent(discussion::title);
        key.ifPresent(topic -> discussion.topic(new Topic(topic, promised, given)));
        return discussion.build();
    }

    private static Optional<String> value(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return Optional.of(CleanedText.text(json.getString()).strip()).filter(text -> !text.isEmpty());
        }
        json.skipChildren();
        return Optional.empty();
    }
}
