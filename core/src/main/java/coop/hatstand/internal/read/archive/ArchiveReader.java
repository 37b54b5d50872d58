package coop.hatstand.internal.read.archive;

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
 * Reads a thread kept as a Markdown file with a heading per post, such as {@code ## Post #3 by @ana (2026-03-02 10:12 UTC)} or
 * {@code ### Ana wrote on 2 March}, whose posts may be HTML or Markdown; title and address come from front matter or the lines above the first post.
 */
public final class ArchiveReader implements DiscussionReader {
    private final Labels labels;
    private final ArchiveHeads heads;

    /** A reader that gives its notices in English. */
    public ArchiveReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public ArchiveReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
        heads = new ArchiveHeads(labels);
    }

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        String text = new Decoding(labels).head(source);
        List<ArchiveHead> found = text.lines().flatMap(line -> heads.of(line).stream()).toList();
        boolean opened = !found.isEmpty() && ArchivePreface.of(text.lines().takeWhile(line -> heads.of(line).isEmpty()).toList(), labels).author().isPresent();
        if ((opened || found.size() > 1) && found.stream().anyMatch(one -> one.author().key().isPresent()) || found.stream().anyMatch(one -> one.number().isPresent() && one.author().key().isPresent())) {
            return Likelihood.CERTAIN;
        }
        return found.size() > 1 ? Likelihood.PERHAPS : Likelihood.NO;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = new Decoding(labels).text(source);
        return new ArchivedThread(source, List.of(decoded.text().split("\n", -1)), heads, labels).discussion(decoded.notices());
    }
}
