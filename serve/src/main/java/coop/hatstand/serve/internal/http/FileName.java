package coop.hatstand.serve.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the file name in a Content-Disposition header (RFC 6266), preferring the extended form. */
public final class FileName {
    private static final Pattern EXTENDED = Pattern.compile("(?i);\\s*filename\\*\\s*=\\s*UTF-8'[^']*'([A-Za-z0-9!#$&+.^_`|~%-]+)");
    private static final Pattern PLAIN = Pattern.compile("(?i);\\s*filename\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");

    private FileName() {
    }

    public static Optional<String> in(String disposition) {
        if (disposition == null) {
            return Optional.empty();
        }
        Matcher extended = EXTENDED.matcher(disposition);
        if (extended.find()) {
            return decoded(extended.group(1));
        }
        Matcher plain = PLAIN.matcher(disposition);
        return plain.find() ? Optional.of(plain.group(1) == null ? plain.group(2) : plain.group(1)) : Optional.empty();
    }

    private static Optional<String> decoded(String name) {
        try {
            return Optional.of(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
