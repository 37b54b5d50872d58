package coop.hatstand.source;

import coop.hatstand.internal.labels.Labels;

/** Thrown when a source exceeds a limit and is not read any further. The message is one line with the source, the limit and its value. */
public final class LimitException extends HatstandException {
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
        super("limit", source + " is beyond the limit " + limit.id() + ", which is " + most);
        this.source = source;
        this.limit = limit;
        this.most = most;
    }

    /** What the person who gave the source is told, with the cure, in a language that the program speaks; the code is the same. */
    public UnreadableSourceException in(String language) {
        UnreadableSourceException translated = new UnreadableSourceException(code(), Labels.of(language).text("limit." + limit.id(), source, most));
        translated.initCause(this);
        return translated;
    }

    /** The limit it exceeds. */
    public Limit limit() {
        return limit;
    }

    /** The limit's value. */
    public int most() {
        return most;
    }
}
