package coop.hatstand.internal.read.input;

import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipException;

/**
 * Turns a source's bytes into text.
 *
 * <p>What gzip packed is unpacked first. A byte order mark decides (UTF-8, UTF-16, UTF-32); without one the text is UTF-16 where every other byte
 * of its Latin letters and blanks is zero, UTF-8 where it is valid UTF-8, and windows-1252 otherwise.
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
     * @throws UnreadableSourceException if it is empty, not text, or larger than its {@link coop.hatstand.source.Limit#SOURCE_MIB}
     */
    public Decoded text(Source source) throws IOException {
        return text(source.name(), bytes(source));
    }

    /** The text of bytes already at hand; errors call them {@code name}. */
    public Decoded text(String name, byte[] bytes) throws UnreadableSourceException {
        DecodedBytes read = DecodedBytes.decode(bytes);
        CleanedText cleanedText = CleanedText.of(read.text());
        if (cleanedText.binary(read.guessed())) {
            throw new UnreadableSourceException(labels.text("read.error.binary", name));
        }
        if (cleanedText.text().isBlank()) {
            throw new UnreadableSourceException(labels.text("read.error.empty", name));
        }
        List<Notice> notices = new ArrayList<>();
        if (read.guessed()) {
            notices.add(Notice.info("encoding-guessed", labels.text("read.encoding-guessed", name, read.charset().name())));
        }
        int replaced = read.replaced() + cleanedText.replaced();
        if (replaced > 0) {
            notices.add(Notice.warning("characters-replaced", labels.count("read.characters-replaced", replaced, name)));
        }
        return new Decoded(cleanedText.text(), notices);
    }

    /** Up to the first 64 KiB for a reader to recognise, without a word about faults; empty if it is not text. */
    public String head(Source source) throws IOException {
        try (InputStream in = source.open()) {
            DecodedBytes read = DecodedBytes.decode(GzippedStream.unpacked(in).readNBytes(HEAD));
            CleanedText cleanedText = CleanedText.of(read.text());
            return cleanedText.binary(read.guessed()) ? "" : cleanedText.text();
        } catch (EOFException | ZipException e) {
            return "";
        }
    }

    private byte[] bytes(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return new Bounds(source, labels).bytes(GzippedStream.unpacked(in));
        } catch (EOFException | ZipException e) {
            throw new UnreadableSourceException(labels.text("read.error.gz", source.name()));
        }
    }
}
