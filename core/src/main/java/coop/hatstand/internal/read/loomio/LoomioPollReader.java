package coop.hatstand.internal.read.loomio;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Decoded;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.internal.read.survey.CsvRows;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a Loomio poll's CSV export: tables headed {@code poll}, {@code poll_options} and {@code votes}, one below the other.
 *
 * <p>What the poll says is the first post, and each reason somebody gave for a vote an answer to the poll's title. The votes themselves are told
 * in a notice.
 */
public final class LoomioPollReader implements DiscussionReader {
    private final Labels labels;

    /** A reader that gives its notices in English. */
    public LoomioPollReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public LoomioPollReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    @Override
    public String name() {
        return "loomio-poll";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        List<String> lines = new Decoding(labels).head(source).lines().limit(2).toList();
        boolean poll = lines.size() == 2 && lines.get(0).strip().equals("poll") && lines.get(1).startsWith("id,") && lines.get(1).contains(",title,");
        return poll ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = new Decoding(labels).text(source);
        Optional<LoomioPoll> poll = LoomioPoll.of(source.name(), CsvRows.of(source, decoded.text(), labels).rows(), labels);
        return poll.orElseThrow(() -> new UnreadableSourceException(labels.text("read.error.loomio", source.name()))).discussion(decoded.notices());
    }
}
