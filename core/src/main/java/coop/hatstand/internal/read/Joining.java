package coop.hatstand.internal.read;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Topic;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts together the pages of one topic that were read from several sources.
 *
 * <p>Pages are joined by their {@link Topic} alone, never by title or likeness. A post that stands in several pages is taken once: as
 * Markdown rather than as HTML, and otherwise from the page given last. Immutable.
 */
public final class Joining {
    private final Labels labels;

    /** A joining that gives its notices in these words. */
    public Joining(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    /** The discussions in their order, the pages of one topic as one at the place of the first of them. */
    public List<Discussion> join(List<Discussion> discussions) {
        Map<Object, List<Discussion>> groups = new LinkedHashMap<>();
        for (Discussion discussion : discussions) {
            Object key = discussion.topic().<Object>map(Topic::key).orElseGet(Object::new);
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(discussion);
        }
        return groups.values().stream().map(pages -> pages.size() == 1 ? pages.get(0) : new JoinedTopic(pages, labels).discussion()).toList();
    }
}
