package coop.hatstand.read;

import coop.hatstand.labels.Labels;

/** The most posts, mails or rows one source may hold, so that a hostile one cannot take all memory. */
final class PostLimit {
    static final int MOST = 100_000;

    private final String source;
    private final Labels labels;

    PostLimit(String source, Labels labels) {
        this.source = source;
        this.labels = labels;
    }

    void check(int posts) throws UnreadableSourceException {
        if (posts > MOST) {
            throw new UnreadableSourceException(labels.text("read.error.posts", source, MOST));
        }
    }
}
