package coop.hatstand.filing;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives each post the stem of its answers' refs, unique over mixed sources: A post, F form, M mail, S survey row.
 *
 * <p>Forms, one a file, are numbered over all files. Other kinds keep the post's own number, with the source's place among its kind before it
 * from the second source of that kind on: {@code a3}, then {@code a2-3}.
 */
final class Refs {
    private final List<Discussion> discussions;
    private final Map<Discussion.Kind, Integer> forms = new HashMap<>();

    Refs(List<Discussion> discussions) {
        this.discussions = discussions;
    }

    /** The stem for one post; to be asked once for each post, in order. */
    String of(int source, Post post) {
        Discussion.Kind kind = discussions.get(source).kind();
        String letter = String.valueOf(kind.letter()).toLowerCase(Locale.ROOT);
        if (kind == Discussion.Kind.FORM) {
            return letter + forms.merge(kind, 1, Integer::sum);
        }
        long place = discussions.subList(0, source).stream().filter(d -> d.kind() == kind).count() + 1;
        return letter + (place == 1 ? "" : place + "-") + post.number();
    }
}
