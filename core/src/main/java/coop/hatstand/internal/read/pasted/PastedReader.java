package coop.hatstand.internal.read.pasted;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Decoded;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Reads a thread that was copied from a forum's page and pasted into a text file.
 *
 * <p>The first line is the title if a blank line follows. A line such as {@code 3 Likes} ends a post, a line such as
 * {@code === Ana (worker.coop; CoTech; by hat)} starts one and names its author, and so does a forum's own pair of a name and a date below
 * it, where the posts start with such pairs throughout. Everything else is somebody's words and stays as it is.
 */
public final class PastedReader implements DiscussionReader {
    private static final int CERTAIN = 3;
    private final Labels labels;
    private final PastedLines words;

    /** A reader that gives its notices in English. */
    public PastedReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public PastedReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
        words = new PastedLines(labels);
    }

    @Override
    public String name() {
        return "pasted";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        String head = new Decoding(labels).head(source).stripLeading();
        if (head.isEmpty() || head.startsWith("{") || head.startsWith("[{") || head.startsWith("From ")) {
            return Likelihood.NO;
        }
        List<String> lines = List.of(head.split("\n", -1));
        CopiedPage page = new CopiedPage(lines, words);
        if (page.areMails() || page.count() >= CERTAIN && page.dated() > 1) {
            return Likelihood.CERTAIN;
        }
        boolean parted = page.found() || lines.stream().anyMatch(line -> words.likes(line).isPresent() || words.typedAuthor(line).isPresent());
        return parted ? Likelihood.LIKELY : Likelihood.PERHAPS;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = new Decoding(labels).text(source);
        return new PastedThread(source, decoded, words, labels).read();
    }
}
