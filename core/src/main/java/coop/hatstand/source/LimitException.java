package coop.hatstand.source;

import coop.hatstand.internal.labels.Labels;

/** A source goes beyond a limit and is not read any further. */
public final class LimitException extends UnreadableSourceException {
    private static final long serialVersionUID = 1L;

    private final String source;
    private final Limit limit;
    private final int most;

    /**
     * Said in few words, for whoever catches it to put into a language.
     *
     * @param source what the source is called
     * @param most how much would have been read
     */
    public LimitException(String source, Limit limit, int most) {
        this(source, limit, most, source + " is beyond the limit " + limit.id() + ", which is " + most);
    }

    private LimitException(String source, Limit limit, int most, String message) {
        super("limit", message);
        this.source = source;
        this.limit = limit;
        this.most = most;
    }

    /** The same with its cure, in a language that the program speaks, by its BCP 47 tag. */
    public LimitException in(String language) {
        LimitException translated = new LimitException(source, limit, most, Labels.of(language).text("limit." + limit.id(), source, most));
        translated.initCause(this);
        return translated;
    }

    /** What it has too much of. */
    public Limit limit() {
        return limit;
    }

    /** How much would have been read. */
    public int most() {
        return most;
    }
}
