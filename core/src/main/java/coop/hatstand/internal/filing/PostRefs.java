package coop.hatstand.internal.filing;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import java.util.ArrayList;
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
final class PostRefs {
    private final List<Discussion> discussions;
    /** Each source's place among its kind, from 1. */
    private final List<Integer> places = new ArrayList<>();
    private final Map<Discussion.Kind, Integer> forms = new HashMap<>();

    PostRefs(List<Discussion> discussions) {
        this.discussions = discussions;
        Map<Discussion.Kind, Integer> kinds = new HashMap<>();
        discussions.forEach(discussion -> places.add(kinds.merge(discussion.kind(), 1, Integer::sum)));
    }

    /** The stem for one post; to be asked once for each post, in order. */
    String of(int source, Post post) {
        Discussion.Kind kind = discussions.get(source).kind();
        String letter = String.valueOf(kind.letter()).toLowerCase(Locale.ROOT);
        if (kind == Discussion.Kind.FORM) {
            return letter + forms.merge(kind, 1, Integer::sum);
        }
        int place = places.get(source);
        return letter + (place == 1 ? "" : place + "-") + post.number();
    }
}
