package coop.hatstand.internal.read.transcript;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Decoded;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.internal.read.input.FrontMatter;
import coop.hatstand.internal.read.talk.Talk;
import coop.hatstand.internal.read.talk.TalkPosts;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.Objects;

/**
 * Reads what was spoken and written down with the speakers' names: WebVTT and SubRip, Otter's text, minutes, interviews, and pads where people write their
 * names before their words.
 *
 * <p>A turn is a post. Where a heading asks, or one person does nearly all the asking, each turn below answers that question; what is less than certain is left
 * to filing.
 */
public final class TranscriptReader implements DiscussionReader {
    private final Labels labels;

    /** A reader that gives its notices in English. */
    public TranscriptReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public TranscriptReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    @Override
    public String name() {
        return "transcript";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        String head = new Decoding(labels).head(source);
        if (head.stripLeading().startsWith("{") || head.stripLeading().startsWith("[{")) {
            return Likelihood.NO;
        }
        return Transcript.isTimed(head) ? Likelihood.CERTAIN : Transcript.isSpoken(FrontMatter.without(head)) ? Likelihood.LIKELY : Likelihood.NO;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = new Decoding(labels).text(source);
        Talk talk = Transcript.read(decoded.text());
        if (talk.contributions().isEmpty()) {
            throw new UnreadableSourceException(labels.text("read.error.transcript", source.name()));
        }
        return new TalkPosts(source, labels).discussion(Discussion.Kind.THREAD, talk, decoded.notices());
    }
}
