package coop.hatstand.filing;

import coop.hatstand.discussion.Discussion;
import java.util.List;
import java.util.function.Consumer;

/**
 * Files every answer of some discussions under its question.
 *
 * <p>By rules alone: what names no question is never guessed into one, and nothing is lost. The same discussions give the same briefing.
 */
public final class Filing {
    private Filing() {
    }

    /**
     * Files discussions into one briefing.
     *
     * @param discussions the sources, in order; at least one
     * @param options what a person decided
     * @return the briefing, which may have no questions, and the account of every post
     */
    public static Filed file(List<Discussion> discussions, Options options) {
        return file(discussions, options, Weights.learned(), considered -> { });
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
        return new Assembly(discussions, options, weights, watcher).filed();
    }
}
