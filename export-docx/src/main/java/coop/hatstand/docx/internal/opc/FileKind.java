package coop.hatstand.docx.internal.opc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import coop.hatstand.source.HatstandException;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that a draft may come back in. */
public enum FileKind {
    WORD,
    OPEN_DOCUMENT,
    FLAT_OPEN_DOCUMENT,
    WEB_PAGE,
    OTHER;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_TYPES = 1 << 20;
    private static final Pattern MAIN_PART = Pattern.compile("(?:wordprocessingml|ms-word)\\.[A-Za-z.]{1,40}main\\+xml");
    private static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";
    /** A page says what it is before anything else, but for comments. */
    private static final int HEAD = 2048;
    private static final Pattern PAGE = Pattern.compile("(?is)[^<]{0,9}(?:<!--.{0,900}?-->\\s{0,99}|<\\?xml[^>]{0,99}>\\s{0,99}){0,3}(?:<!doctype html|<html|<head|<meta)\\b.*");
    private static final Pattern FLAT = Pattern.compile("(?s)[^<]{0,9}<\\?xml[^>]{0,99}>\\s{0,99}(?:<!--.{0,900}?-->\\s{0,99})?<office:document\\s.*");

    /** What a file says that it is. */
    public static FileKind of(Source source) throws IOException {
        String head;
        try (InputStream in = source.open()) {
            head = new String(in.readNBytes(HEAD), UTF_8).replace("\0", "");
        }
        if (head.startsWith("PK\3\4")) {
            return inside(source);
        }
        return FLAT.matcher(head).matches() ? FLAT_OPEN_DOCUMENT : PAGE.matcher(head).matches() ? WEB_PAGE : OTHER;
    }

    /**
     * From its content types (ECMA-376 part 2, 10.1.2.2) or its type (ODF 1.2 part 3, 3.3), before anything else in it is checked, so that nobody is told to save another
     * program's file in Word; where it is cut off before it says so, from whether its parts lie where Word puts them.
     */
    private static FileKind inside(Source source) throws IOException {
        Found found = new Found();
        try {
            PackageReader.read(source, PackageLimits.of(source), (name, content) -> {
                found.hasWordParts |= name.startsWith("word/");
                if (name.equals(CONTENT_TYPES)) {
                    found.said = Optional.of(MAIN_PART.matcher(new String(content.readNBytes(MOST_TYPES), UTF_8)).find() ? WORD : OTHER);
                } else if (name.equals("mimetype")) {
                    found.said = Optional.of(new String(content.readNBytes(OPEN_TEXT.length()), US_ASCII).equals(OPEN_TEXT) ? OPEN_DOCUMENT : OTHER);
                }
            });
        } catch (HatstandException e) {
            // what is wrong with it is told by whoever reads it
        }
        return found.said.orElse(found.hasWordParts ? WORD : OTHER);
    }

    private static final class Found {
        private Optional<FileKind> said = Optional.empty();
        private boolean hasWordParts;
    }
}
