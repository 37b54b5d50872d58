package coop.hatstand.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads a stranger's zip from start to end, within limits on the number of its files, their size together and the ratio to what is packed. Nothing
 * is written anywhere, so that the files' names lead nowhere.
 */
public final class PackedEntries {
    private final Source source;
    private final Limits limits;
    private final Limit size;
    private final int most;

    /** Takes one file; what it leaves unread is skipped. */
    public interface Visitor {
        /** One file or folder; the name of a folder ends with a slash. */
        void entry(String name, InputStream content) throws IOException;
    }

    /**
     * The files of a source.
     *
     * @param size the limit, in MiB, to blame where they unpack to more than {@code most} MiB
     */
    public PackedEntries(Source source, Limits limits, Limit size, int most) {
        this.source = source;
        this.limits = limits;
        this.size = size;
        this.most = most;
    }

    /**
     * Shows every file in order.
     *
     * @throws LimitException if there is too much of anything
     * @throws ZipException if the zip is damaged in a way that Java's reader notices; it may throw EOFException or IllegalArgumentException, too
     */
    public void each(Visitor visitor) throws IOException {
        try (InputStream in = source.open()) {
            Counted packed = new Counted(in);
            ZipInputStream zip = new ZipInputStream(packed);
            Counted unpacked = new Counted(zip) {
                @Override
                void count(int read) throws IOException {
                    super.count(read);
                    check(count(), packed.count());
                }
            };
            int files = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++files > limits.of(Limit.PARTS)) {
                    throw new LimitException(source.name(), Limit.PARTS, limits.of(Limit.PARTS));
                }
                visitor.entry(entry.getName(), unpacked);
                unpacked.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private void check(long unpacked, long packed) throws LimitException {
        if (unpacked > most * 1024L * 1024L) {
            throw new LimitException(source.name(), size, most);
        }
        limits.checkRatio(source.name(), unpacked, packed);
    }

    /** Counts what is read. Closing it does nothing: the next file is still to come. */
    private static class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        void count(int read) throws IOException {
            count += Math.max(0, read);
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            count(read);
            return read;
        }

        @Override
        public void close() {
            // Whoever opened the zip closes it.
        }
    }
}
