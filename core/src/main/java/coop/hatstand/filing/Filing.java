package coop.hatstand.filing;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Limit;
import coop.hatstand.document.LimitException;
import coop.hatstand.document.Limits;
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
    public static Filed file(List<Discussion> discussions, Options options) {
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
    public static Filed file(List<Discussion> discussions, Options options, Limits limits) throws LimitException {
        if (discussions.isEmpty()) {
            throw new IllegalArgumentException("nothing to file: no discussion was given");
        }
        try {
            return new Assembly(discussions, options, new Allowance(limits), Weights.learned(), considered -> { }).filed();
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
    public static Filed file(List<Discussion> discussions, Options options, Weights weights, Consumer<Considered> watcher) {
        if (discussions.isEmpty()) {
            throw new IllegalArgumentException("nothing to file: no discussion was given");
        }
        return new Assembly(discussions, options, new Allowance(GREATEST), weights, watcher).filed();
    }
}
