package coop.hatstand.internal.read.input;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The files in a zip, read from its stream within limits on their number, size together and ratio to what is packed. Their names lead nowhere. */
public final class PackedFiles {
    private static final int SLACK = 1024 * 1024;

    private final Source source;
    private final Bounds bounds;

    public PackedFiles(Source source, Labels labels) {
        this.source = source;
        bounds = new Bounds(source, labels);
    }

    /** Counts what is read of the packed bytes. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            count += Math.max(0, read);
            return read;
        }
    }

    public static boolean isZip(Source source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    /**
     * The wanted files by name, in their order.
     *
     * @throws ZipException if the zip is damaged
     */
    public Map<String, byte[]> files(Predicate<String> wanted) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Counted packed = new Counted(source.open());
        try (ZipInputStream zip = new ZipInputStream(packed)) {
            long total = 0;
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                bounds.check(Limit.PARTS, ++count);
                boolean kept = !entry.isDirectory() && wanted.test(entry.getName());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                byte[] buffer = new byte[16 * 1024];
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    check(total, packed.count);
                    if (kept) {
                        bytes.write(buffer, 0, read);
                    }
                }
                if (kept) {
                    files.put(entry.getName(), bytes.toByteArray());
                }
            }
        } catch (IllegalArgumentException | EOFException e) {
            // A name that is not in the zip's encoding, or an end that is missing.
            throw new ZipException(e.getMessage());
        }
        return files;
    }

    private void check(long total, long packed) throws UnreadableSourceException {
        int most = 2 * bounds.limits().of(Limit.SOURCE_MIB);
        if (total > most * 1024L * 1024L) {
            throw bounds.beyond(Limit.SOURCE_MIB, most);
        }
        if (total > SLACK + packed * bounds.limits().of(Limit.RATIO)) {
            throw bounds.beyond(Limit.RATIO);
        }
    }
}
