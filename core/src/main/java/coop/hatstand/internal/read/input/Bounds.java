package coop.hatstand.internal.read.input;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.Limit;
import coop.hatstand.source.LimitException;
import coop.hatstand.source.Limits;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.io.InputStream;

/** The limits of one source, and the line that says that one of them is reached. */
public final class Bounds {
    private final String source;
    private final Limits limits;
    private final Labels labels;

    public Bounds(Source source, Labels labels) {
        this.source = source.name();
        this.limits = source.limits();
        this.labels = labels;
    }

    public Limits limits() {
        return limits;
    }

    /** Ends reading where there are more posts, mails or rows than one source may hold, so that a hostile one cannot take all memory. */
    public void checkPosts(int posts) throws UnreadableSourceException {
        check(Limit.POSTS, posts);
    }

    public void check(Limit limit, int there) throws UnreadableSourceException {
        if (there > limits.of(limit)) {
            throw beyond(limit);
        }
    }

    public UnreadableSourceException beyond(Limit limit) {
        return beyond(limit, limits.of(limit));
    }

    public UnreadableSourceException beyond(Limit limit, int most) {
        return new LimitException(source, limit, most).in(labels.language());
    }

    /** All bytes of a source that may have {@link Limit#SOURCE_MIB}. */
    public byte[] bytes(InputStream in) throws IOException {
        int most = (int) limits.bytes(Limit.SOURCE_MIB);
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw beyond(Limit.SOURCE_MIB);
        }
        return bytes;
    }
}
