package coop.hatstand.internal.filing;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.source.Limit;
import coop.hatstand.source.LimitException;
import coop.hatstand.source.Limits;
import java.io.UncheckedIOException;

/** How much more may be filed. What goes beyond it ends filing by an {@link UncheckedIOException} with a {@link LimitException} in it. */
final class Allowance {
    private final Limits limits;
    private int answers;

    Allowance(Limits limits) {
        this.limits = limits;
    }

    /** Counts the lines of a source, before anything is made of them. */
    void lines(Discussion source) {
        long lines = 0;
        for (Post post : source.posts()) {
            String text = post.text();
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
                lines++;
            }
            check(Limit.LINES, ++lines, source);
        }
    }

    /** Counts an answer, or a passage that stays unfiled. */
    void answer(Discussion source) {
        check(Limit.ANSWERS, ++answers, source);
    }

    private void check(Limit limit, long there, Discussion source) {
        if (there > limits.of(limit)) {
            throw new UncheckedIOException(new LimitException(source.name(), limit, limits.of(limit)));
        }
    }
}
