package coop.hatstand.read;

import coop.hatstand.document.Limit;
import coop.hatstand.document.Limits;
import coop.hatstand.document.Source;
import coop.hatstand.labels.Labels;
import java.io.IOException;
import java.io.InputStream;

/** The limits of one source, and the line that says that one of them is reached. */
final class Bounds {
    private final String source;
    private final Limits limits;
    private final Labels labels;

    Bounds(Source source, Labels labels) {
        this.source = source.name();
        this.limits = source.limits();
        this.labels = labels;
    }

    Limits limits() {
        return limits;
    }

    /** Ends reading where there are more posts, mails or rows than one source may hold, so that a hostile one cannot take all memory. */
    void checkPosts(int posts) throws UnreadableSourceException {
        check(Limit.POSTS, posts);
    }

    void check(Limit limit, int there) throws UnreadableSourceException {
        if (there > limits.of(limit)) {
            throw beyond(limit);
        }
    }

    UnreadableSourceException beyond(Limit limit) {
        return beyond(limit, limits.of(limit));
    }

    UnreadableSourceException beyond(Limit limit, int most) {
        return new UnreadableSourceException(labels.text("limit." + limit.id(), source, most));
    }

    /** All bytes of a source that may have {@link Limit#SOURCE_MIB}. */
    byte[] bytes(InputStream in) throws IOException {
        int most = (int) limits.bytes(Limit.SOURCE_MIB);
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw beyond(Limit.SOURCE_MIB);
        }
        return bytes;
    }
}
