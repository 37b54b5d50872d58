package coop.hatstand.source;

import java.io.IOException;
import java.util.Objects;

/** A source goes beyond a limit and is not read any further. The message is one line that names the source, the limit and its value. */
public final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String source;
    private final Limit limit;
    private final int most;

    /**
     * A fault of a source.
     *
     * @param most how much would have been read
     */
    public LimitException(String source, Limit limit, int most) {
        super(Objects.requireNonNull(source, "source") + " is beyond the limit " + limit.id() + ", which is " + most);
        this.source = source;
        this.limit = limit;
        this.most = most;
    }

    /** What the source is called. */
    public String source() {
        return source;
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
