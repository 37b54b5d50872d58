package coop.hatstand.docx.internal.opc;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.hatstand.source.Source;
import coop.hatstand.source.HatstandException;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds out what a zip file is from its content types (ECMA-376 part 2, 10.1.2.2), before anything else in it is checked, so that nobody is told to
 * save another program's file in Word.
 */
public final class PackageKind {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_TYPES = 1 << 20;
    private static final Pattern MAIN_PART = Pattern.compile("(?:wordprocessingml|ms-word)\\.[A-Za-z.]{1,40}main\\+xml");

    private Optional<Boolean> said = Optional.empty();
    private boolean hasWordParts;

    private PackageKind() {
    }

    /** Whether it says that it is of Word; where it is cut off before it says so, whether its parts lie where Word puts them. */
    public static boolean isWord(Source source) throws IOException {
        PackageKind kind = new PackageKind();
        try {
            PackageReader.read(source, PackageLimits.of(source), (name, content) -> {
                kind.hasWordParts |= name.startsWith("word/");
                if (name.equals(CONTENT_TYPES)) {
                    kind.said = Optional.of(MAIN_PART.matcher(new String(content.readNBytes(MOST_TYPES), UTF_8)).find());
                }
            });
        } catch (HatstandException e) {
            // what is wrong with it is told by whoever reads it
        }
        return kind.said.orElse(kind.hasWordParts);
    }
}
