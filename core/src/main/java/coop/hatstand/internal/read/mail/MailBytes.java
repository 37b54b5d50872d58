package coop.hatstand.internal.read.mail;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.GzippedStream;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** The bytes of a mail file, unpacked if it is gzipped. */
final class MailBytes {
    private static final int HEAD = 64 * 1024;

    private final Source source;
    private final Labels labels;

    MailBytes(Source source, Labels labels) {
        this.source = source;
        this.labels = labels;
    }

    byte[] head() throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(HEAD);
        } catch (EOFException | ZipException e) {
            return new byte[0];
        }
    }

    byte[] all() throws IOException {
        try (InputStream in = open()) {
            return new Bounds(source, labels).bytes(in);
        } catch (EOFException | ZipException e) {
            throw new UnreadableSourceException(labels.text("read.error.gz", source.name()));
        }
    }

    private InputStream open() throws IOException {
        return GzippedStream.unpacked(source.open());
    }
}
