package coop.hatstand.internal.read;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.discussion.Topic;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.MissingPosts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The pages of one topic while they become one discussion. Used once. */
final class JoinedTopic {
    private final List<Discussion> pages;
    private final Labels labels;
    private final Map<Integer, Post> posts = new TreeMap<>();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final Set<String> promised = new LinkedHashSet<>();
    private final Set<String> given = new LinkedHashSet<>();

    JoinedTopic(List<Discussion> pages, Labels labels) {
        this.pages = pages;
        this.labels = labels;
    }

    Discussion discussion() {
        pages.forEach(this::take);
        String name = pages.get(0).name();
        Topic topic = new Topic(pages.get(0).topic().orElseThrow().key(), List.copyOf(promised), List.copyOf(given));
        MissingPosts.notice(name, topic.promised(), topic.given(), labels).ifPresent(notices::add);
        Discussion.Builder joined = Discussion.builder(pages.get(0).kind(), name)
                .topic(topic)
                .posts(new ArrayList<>(posts.values()))
                .notices(new ArrayList<>(notices));
        pages.stream().flatMap(page -> page.title().stream()).findFirst().ifPresent(joined::title);
        return joined.build();
    }

    private void take(Discussion page) {
        Topic topic = page.topic().orElseThrow();
        promised.addAll(topic.promised());
        given.addAll(topic.given());
        // What one page lacks another may hold: that is counted anew for all of them.
        page.notices().stream().filter(notice -> !notice.code().equals(MissingPosts.CODE)).forEach(notices::add);
        page.posts().forEach(post -> take(post, page.name()));
    }

    private void take(Post post, String page) {
        Post filed = inFile(post, page);
        Post before = posts.putIfAbsent(post.number(), filed);
        if (before == null) {
            return;
        }
        boolean better = post.syntax() == before.syntax() || post.syntax() == Syntax.MARKDOWN;
        if (better) {
            posts.put(post.number(), filed);
        }
        if (post.syntax() == before.syntax() && !post.text().equals(before.text())) {
            notices.add(Notice.warning("post-differs", labels.text("read.post-differs", post.number(), before.file().orElse(""), page)));
        }
    }

    private static Post inFile(Post post, String page) {
        return new Post(post.number(), post.author(), post.text(), post.syntax(), post.id(), post.fields(), Optional.of(post.file().orElse(page)), post.url(),
                post.at(), post.likes(), post.replyTo());
    }
}
