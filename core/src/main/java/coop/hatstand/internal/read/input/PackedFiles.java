package coop.hatstand.internal.read.input;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.Limit;
import coop.hatstand.source.LimitException;
import coop.hatstand.source.PackedEntries;
import coop.hatstand.source.Source;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipException;

/** The files in a zip that somebody gave as a source. */
public final class PackedFiles {
    private final Source source;
    private final Labels labels;

    public PackedFiles(Source source, Labels labels) {
        this.source = source;
        this.labels = labels;
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
        try {
            new PackedEntries(source, source.limits(), Limit.SOURCE_MIB, 2 * source.limits().of(Limit.SOURCE_MIB)).each((name, content) -> {
                if (!name.endsWith("/") && wanted.test(name)) {
                    files.put(name, content.readAllBytes());
                }
            });
        } catch (LimitException e) {
            throw e.in(labels.language());
        } catch (IllegalArgumentException | EOFException e) {
            // A name that is not in the zip's encoding, or an end that is missing.
            throw new ZipException(e.getMessage());
        }
        return files;
    }
}
