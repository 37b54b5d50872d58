package coop.hatstand.internal.read.discourse;

import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.JsonStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The posts of a Discourse topic that are not for readers, and why. Used once. */
final class ExcludedPosts {
    private static final int REGULAR = 1;
    private static final int WHISPER = 4;

    private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);

    private enum Reason {
        WHISPER("read.posts-left-out.whisper"),
        HIDDEN("read.posts-left-out.hidden"),
        DELETED("read.posts-left-out.deleted"),
        SYSTEM("read.posts-left-out.system");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    /** Counts a post that is to stay out; false for one that is not. */
    boolean take(JsonNode post) {
        Optional<Reason> reason = reason(post);
        reason.ifPresent(why -> counts.merge(why, 1, Integer::sum));
        return reason.isPresent();
    }

    Optional<Notice> notice(String source, Labels labels) {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        String reasons = counts.entrySet().stream()
                .map(entry -> labels.count(entry.getKey().key, entry.getValue()))
                .collect(Collectors.joining(", "));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of(Notice.info("posts-left-out", labels.count("read.posts-left-out", all, source, reasons)));
    }

    private static Optional<Reason> reason(JsonNode post) {
        int type = JsonStream.number(post, "post_type").orElse(REGULAR);
        if (type == WHISPER) {
            return Optional.of(Reason.WHISPER);
        }
        if (JsonStream.text(post, "deleted_at").isPresent() || JsonStream.isTrue(post, "user_deleted")) {
            return Optional.of(Reason.DELETED);
        }
        if (JsonStream.isTrue(post, "hidden")) {
            return Optional.of(Reason.HIDDEN);
        }
        // Discourse's own accounts have ids below zero.
        boolean system = type != REGULAR || JsonStream.number(post, "user_id").orElse(0) < 0 || JsonStream.text(post, "username").orElse("").equals("system");
        return system ? Optional.of(Reason.SYSTEM) : Optional.empty();
    }
}
