package coop.hatstand.internal.read;

import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Tells by its first bytes a kind of file that nobody here reads, to be named with its cure. */
final class ForeignFile {
    private static final Map<String, String> CURED_BY_SAVING = Map.of("{\\rtf", "rtf", "\u00D0\u00CF\u0011\u00E0", "doc", "%PDF-", "pdf");
    private static final Map<String, String> PICTURES = Map.of("\u0089PNG", "picture", "\u00FF\u00D8\u00FF", "picture", "GIF8", "picture");
    private static final int LONGEST = 8;

    private ForeignFile() {
    }

    /** The words' key of what is wrong with it, and that of its kind; empty if it may be read. */
    static Optional<Map.Entry<String, String>> of(Source source) throws IOException {
        String start;
        try (InputStream in = source.open()) {
            start = new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
        }
        return kind(start, CURED_BY_SAVING).map(kind -> Map.entry("read.error.old-office", "read.kind." + kind))
                .or(() -> kind(start, PICTURES).map(kind -> Map.entry("read.error.picture", "read.kind." + kind)));
    }

    private static Optional<String> kind(String start, Map<String, String> kinds) {
        return kinds.entrySet().stream().filter(kind -> start.startsWith(kind.getKey())).map(Map.Entry::getValue).findFirst();
    }
}
