package coop.hatstand.docx.internal.opc;

import coop.hatstand.source.Limit;
import coop.hatstand.source.Limits;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import coop.hatstand.source.LimitException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads a stranger's zip file from start to end, and stops with a message when it is more than it should be. */
public final class PackageReader {

    /** Takes one entry; what it leaves unread is skipped. */
    public interface Entries {
        void entry(String name, InputStream content) throws IOException;
    }

    private static final int PRINTABLE = 80;

    private final String name;
    private final Limits limits;
    private final Counted packed;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private PackageReader(Source source, Limits limits, InputStream in) {
        this.name = source.name();
        this.limits = limits;
        this.packed = new Counted(in);
    }

    /** Shows every entry in the file's order. */
    public static void read(Source source, PackageLimits packageLimits, Entries entries) throws IOException {
        try (InputStream in = source.open()) {
            new PackageReader(source, packageLimits.limits(), in).read(entries);
        }
    }

    private void read(Entries entries) throws IOException {
        try {
            ZipInputStream zip = new ZipInputStream(packed);
            InputStream bounded = new Bounded(zip);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                check(entry.getName());
                entries.entry(entry.getName(), bounded);
                bounded.transferTo(OutputStream.nullOutputStream());
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw refused("is damaged; save it again in Word or LibreOffice");
        }
    }

    private void check(String entry) throws IOException {
        if (!names.add(entry)) {
            throw refused("holds " + printable(entry) + " twice; save it again in Word or LibreOffice");
        }
        if (names.size() > limits.of(Limit.PARTS)) {
            throw beyond(Limit.PARTS);
        }
        if (entry.contains("..") || entry.startsWith("/") || entry.contains("\\")) {
            throw refused("holds a file that lies outside it, " + printable(entry) + "; do not open it");
        }
    }

    private void count(long bytes) throws IOException {
        unpacked += Math.max(bytes, 0);
        if (unpacked > limits.bytes(Limit.PACKAGE_MIB)) {
            throw beyond(Limit.PACKAGE_MIB);
        }
        if (unpacked > PackageLimits.RATIO_FROM && unpacked / limits.of(Limit.RATIO) > packed.count) {
            throw beyond(Limit.RATIO);
        }
    }

    private LimitException beyond(Limit limit) {
        return new LimitException(printable(name), limit, limits.of(limit));
    }

    private UnreadableSourceException refused(String why) {
        return new UnreadableSourceException(printable(name) + " " + why);
    }

    private static String printable(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "\uFFFD");
        return line.length() <= PRINTABLE ? line : line.substring(0, PRINTABLE) + "…";
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }

    private final class Bounded extends FilterInputStream {

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count(read);
            return read;
        }

        /** The next entry is still to come. */
        @Override
        public void close() {
            // the archive is closed by whoever opened it
        }
    }
}
