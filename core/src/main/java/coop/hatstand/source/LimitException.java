package coop.hatstand.source;

import java.io.IOException;
import java.util.Objects;

/** Thrown when a source exceeds a limit and is not read any further. The message is one line with the source, the limit and its value. */
public final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String source;
    private final Limit limit;
    private final int most;

    /**
     * Creates the exception.
     *
     * @param most the limit's value
     */
    public LimitException(String source, Limit limit, int most) {
        super(Objects.requireNonNull(source, "source") + " is beyond the limit " + limit.id() + ", which is " + most);
        this.source = source;
        this.limit = limit;
        this.most = most;
    }

    /** The source's name. */
    public String source() {
        return source;
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
