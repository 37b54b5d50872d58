package coop.hatstand.internal.filing.question;

import coop.hatstand.discussion.Discussion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The topics that threads and mails are about: one a source, or as many as a source says it holds. Forms and surveys are of none. */
final class TopicList {
    /** What a post of no topic is of. */
    static final int NONE = -1;
    private final List<Topic> all = new ArrayList<>();
    private final List<Integer> topicOf = new ArrayList<>();

    /**
     * One topic.
     *
     * @param opening the post it starts with
     * @param title what it is called
     */
    record Topic(int opening, String title) {
    }

    TopicList(PostTexts postTexts) {
        int source = NONE;
        Map<Integer, String> openings = Map.of();
        for (int i = 0; i < postTexts.texts().size(); i++) {
            Discussion discussion = postTexts.discussionOf(i);
            if (discussion.kind() == Discussion.Kind.FORM || discussion.kind() == Discussion.Kind.SURVEY) {
                topicOf.add(NONE);
                continue;
            }
            boolean first = postTexts.sourceOf(i) != source;
            if (first) {
                source = postTexts.sourceOf(i);
                openings = discussion.openings().stream().collect(Collectors.toMap(Discussion.Opening::post, Discussion.Opening::title, (one, other) -> one));
            }
            Optional<String> opened = Optional.ofNullable(openings.get(postTexts.texts().get(i).post().number()));
            if (first || opened.isPresent()) {
                all.add(new Topic(i, opened.or(discussion::title).filter(words -> !words.isBlank()).orElse(discussion.name())));
            }
            topicOf.add(all.size() - 1);
        }
    }

    List<Topic> all() {
        return List.copyOf(all);
    }

    /** The place of a post's topic among all; {@link #NONE} if it is of none. */
    int of(int post) {
        return topicOf.get(post);
    }
}
