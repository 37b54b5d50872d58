package coop.hatstand.internal.read.input;

import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says how many posts a topic lists that nobody gave. */
public final class MissingPosts {
    public static final String CODE = "posts-missing";

    private MissingPosts() {
    }

    public static Optional<Notice> notice(String source, List<String> promised, List<String> given, Labels labels) {
        Set<String> missing = new HashSet<>(promised);
        given.forEach(missing::remove);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Notice.warning(CODE, labels.count("read.posts-missing", missing.size(), source)));
    }
}
