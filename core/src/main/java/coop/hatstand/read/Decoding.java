package coop.hatstand.read;

import coop.hatstand.document.Notice;
import coop.hatstand.document.Source;
import coop.hatstand.labels.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Turns a source's bytes into text.
 *
 * <p>A byte order mark decides (UTF-8, UTF-16, UTF-32); without one the text is UTF-8 where it is valid UTF-8, and windows-1252 otherwise.
 * Immutable.
 */
public final class Decoding {
    private static final int HEAD = 64 * 1024;

    private final Labels labels;

    /** A decoding that says what went wrong in these words. */
    public Decoding(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    /**
     * The source's whole text.
     *
     * @throws UnreadableSourceException if it is empty, not text, or larger than its {@link coop.hatstand.document.Limit#SOURCE_MIB}
     */
    public Decoded text(Source source) throws IOException {
        return text(source.name(), bytes(source));
    }

    /** The text of bytes already at hand; errors call them {@code name}. */
    Decoded text(String name, byte[] bytes) throws UnreadableSourceException {
        Bytes read = Bytes.decode(bytes);
        Cleaned cleaned = Cleaned.of(read.text());
        if (cleaned.binary(read.guessed())) {
            throw new UnreadableSourceException(labels.text("read.error.binary", name));
        }
        if (cleaned.text().isBlank()) {
            throw new UnreadableSourceException(labels.text("read.error.empty", name));
        }
        List<Notice> notices = new ArrayList<>();
        if (read.guessed()) {
            notices.add(Notice.info("encoding-guessed", labels.text("read.encoding-guessed", name, read.charset().name())));
        }
        int replaced = read.replaced() + cleaned.replaced();
        if (replaced > 0) {
            notices.add(Notice.warning("characters-replaced", labels.count("read.characters-replaced", replaced, name)));
        }
        return new Decoded(cleaned.text(), notices);
    }

    /** Up to the first 64 KiB for a reader to recognise, without a word about faults; empty if it is not text. */
    String head(Source source) throws IOException {
        try (InputStream in = source.open()) {
            Bytes read = Bytes.decode(in.readNBytes(HEAD));
            Cleaned cleaned = Cleaned.of(read.text());
            return cleaned.binary(read.guessed()) ? "" : cleaned.text();
        }
    }

    private byte[] bytes(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return new Bounds(source, labels).bytes(in);
        }
    }
}
