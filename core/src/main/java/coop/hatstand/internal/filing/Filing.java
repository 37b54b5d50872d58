package coop.hatstand.internal.filing;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.filing.path.ConsideredPost;
import coop.hatstand.internal.filing.path.Weights;
import coop.hatstand.source.Limit;
import coop.hatstand.source.LimitException;
import coop.hatstand.source.Limits;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Files every answer of some discussions under its question.
 *
 * <p>By rules alone: what names no question is never guessed into one, and nothing is lost. The same discussions give the same briefing.
 */
public final class Filing {
    private Filing() {
    }

    private static final Limits GREATEST = new Limits(Map.of(Limit.LINES, Limit.LINES.greatest(), Limit.ANSWERS, Limit.ANSWERS.greatest()));

    /**
     * Files discussions that a host made, whose size it knows, into one briefing.
     *
     * @param discussions the sources, in order; at least one
     * @param options what a person decided
     * @return the briefing, which may have no questions, and the account of every post
     */
    public static FilingResult file(List<Discussion> discussions, FilingOptions options) {
        try {
            return file(discussions, options, GREATEST);
        } catch (LimitException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Files a stranger's discussions into one briefing.
     *
     * @param discussions the sources, in order; at least one
     * @param options what a person decided
     * @param limits how much of {@link Limit#LINES} and {@link Limit#ANSWERS} is filed
     * @return the briefing, which may have no questions, and the account of every post
     * @throws LimitException if there is more than that
     */
    public static FilingResult file(List<Discussion> discussions, FilingOptions options, Limits limits) throws LimitException {
        if (discussions.isEmpty()) {
            throw new IllegalArgumentException("nothing to file: no discussion was given");
        }
        try {
            return new FilingRun(discussions, options, new Allowance(limits), Weights.learned(), consideredPost -> { }).filed();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof LimitException beyond) {
                throw beyond;
            }
            throw e;
        }
    }

    /**
     * The same with other weights, to measure and learn them, or to explain what was decided.
     *
     * @param watcher takes what was considered for each post, before it is decided
     */
    public static FilingResult file(List<Discussion> discussions, FilingOptions options, Weights weights, Consumer<ConsideredPost> watcher) {
        if (discussions.isEmpty()) {
            throw new IllegalArgumentException("nothing to file: no discussion was given");
        }
        return new FilingRun(discussions, options, new Allowance(GREATEST), weights, watcher).filed();
    }
}
