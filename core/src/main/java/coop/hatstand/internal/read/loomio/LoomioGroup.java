package coop.hatstand.internal.read.loomio;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.JsonStream;
import coop.hatstand.internal.read.input.Reactions;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A Loomio group's records while they become one discussion. Used once. */
final class LoomioGroup {
    private static final int DEEPEST = 1_000;

    private final String name;
    private final Labels labels;
    private final Bounds bounds;
    private final Map<String, LoomioItem> items = new LinkedHashMap<>();
    private final Map<String, Author> users = new HashMap<>();
    private final Map<String, Integer> likes = new HashMap<>();
    /** What newer exports call a topic stands for a discussion or a poll. */
    private final Map<String, String> topics = new HashMap<>();

    LoomioGroup(Source source, Labels labels) {
        this.name = source.name();
        this.labels = labels;
        bounds = new Bounds(source, labels);
    }

    void take(String table, JsonNode node) throws UnreadableSourceException {
        switch (table) {
            case "users" -> LoomioItem.id(node, "id").ifPresent(id -> users.put(id, user(node)));
            case "topics" -> JsonStream.text(node, "topicable_type").ifPresent(type ->
                    topics.put(LoomioItem.key(table, node.path("id")), LoomioItem.key(LoomioItem.table(type), node.path("topicable_id"))));
            case "reactions" -> JsonStream.text(node, "reaction").filter(Reactions::isLike).flatMap(like -> JsonStream.text(node, "reactable_type")).ifPresent(type ->
                    likes.merge(LoomioItem.key(LoomioItem.table(type), node.path("reactable_id")), 1, Integer::sum));
            default -> LoomioItem.of(table, node).ifPresent(item -> items.putIfAbsent(item.key(), item));
        }
        bounds.checkPosts(items.size());
    }

    Discussion discussion(List<Notice> before) throws UnreadableSourceException {
        Map<String, List<LoomioItem>> threads = new LinkedHashMap<>();
        items.values().forEach(item -> threads.computeIfAbsent(root(item).key(), any -> new ArrayList<>()).add(item));
        List<List<LoomioItem>> ordered = new ArrayList<>(threads.values());
        ordered.removeIf(thread -> thread.stream().allMatch(item -> item.titledText().isBlank()));
        if (ordered.isEmpty()) {
            throw new UnreadableSourceException(labels.text("read.error.loomio", name));
        }
        ordered.sort(Comparator.comparingInt((List<LoomioItem> thread) -> thread.size()).reversed());
        Optional<String> title = root(ordered.get(0).get(0)).title();
        List<Notice> notices = new ArrayList<>(before);
        if (ordered.size() > 1) {
            notices.add(Notice.info("several-topics", labels.count("read.several-topics", ordered.size(), name)));
        }
        List<Discussion.Opening> openings = new ArrayList<>();
        Discussion.Builder discussion = Discussion.builder(Discussion.Kind.THREAD, name).posts(posts(ordered, title, openings)).openings(openings).notices(notices);
        title.ifPresent(discussion::title);
        return discussion.build();
    }

    private List<Post> posts(List<List<LoomioItem>> threads, Optional<String> title, List<Discussion.Opening> openings) {
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> answered = items.values().stream().filter(item -> asked(item).isPresent()).flatMap(item -> parent(item).stream()).map(LoomioItem::key)
                .collect(Collectors.toUnmodifiableSet());
        List<Post> posts = new ArrayList<>();
        for (List<LoomioItem> thread : threads) {
            if (threads.size() > 1) {
                openings.add(new Discussion.Opening(posts.size() + 1, root(thread.get(0)).title().orElse("")));
            }
            thread.sort(Comparator.comparing((LoomioItem item) -> root(item) != item).thenComparing(item -> item.at().orElse(Instant.MAX)));
            for (LoomioItem item : thread) {
                boolean told = posts.isEmpty() && item.title().equals(title) || answered.contains(item.key());
                String text = told ? item.text() : item.titledText();
                if (!text.isBlank()) {
                    posts.add(post(item, text, posts.size() + 1, numbers));
                }
            }
        }
        return posts;
    }

    private Post post(LoomioItem item, String text, int number, Map<String, Integer> numbers) {
        numbers.put(item.key(), number);
        Author author = item.user().map(users::get).or(() -> item.name().map(Author::named)).orElse(Author.unknown());
        Post.Builder post = Post.builder(number, text, item.syntax()).author(author).likes(likes.getOrDefault(item.key(), 0));
        item.at().ifPresent(post::at);
        parent(item).map(LoomioItem::key).map(numbers::get).ifPresent(post::replyTo);
        return asked(item).map(question -> LoomioPoll.answer(question, post)).orElseGet(post::build);
    }

    /** What the poll asks that a reason was given in, so that its title is a question and no part of the poll's text. */
    private Optional<String> asked(LoomioItem item) {
        return item.isReason() ? parent(item).flatMap(LoomioItem::title) : Optional.empty();
    }

    private LoomioItem root(LoomioItem item) {
        LoomioItem at = item;
        for (int i = 0; i < DEEPEST; i++) {
            Optional<LoomioItem> above = parent(at);
            if (above.isEmpty()) {
                return at;
            }
            at = above.get();
        }
        return at;
    }

    private Optional<LoomioItem> parent(LoomioItem item) {
        return item.parent().map(key -> topics.getOrDefault(key, key)).filter(key -> !key.equals(item.key())).map(items::get);
    }

    private static Author user(JsonNode node) {
        return new Author(JsonStream.text(node, "name"), JsonStream.text(node, "username"), Optional.empty(), List.of(), List.of());
    }
}
