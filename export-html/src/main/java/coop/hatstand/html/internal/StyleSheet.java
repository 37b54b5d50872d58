package coop.hatstand.html.internal;

import coop.hatstand.document.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A page's style sheet: the same for all but for what is printed around each sheet of paper. */
final class StyleSheet {

    private StyleSheet() {}

    static String of(Metadata metadata) {
        Metadata.Furniture furniture = metadata.furniture();
        String page = quoted(furniture.page()).replace("{page}", "\" counter(page) \"").replace("{pages}", "\" counter(pages) \"");
        return shared() + "@page {\n@top-left { content: " + quoted(furniture.kicker()) + " }\n@bottom-left { content: " + quoted(metadata.title())
                + " }\n@bottom-right { content: " + page + " }\n}\n";
    }

    /** What a policy calls a style sheet by, so that no other is obeyed (CSP 3, §2.3.1). */
    static String hash(String styles) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(styles.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A string that can end neither itself nor the style sheet: all but letters, digits and what is harmless is written by number (CSS Syntax 3, §4.3.7). */
    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || " .,{}".indexOf(c) >= 0) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return quoted.append('"').toString();
    }

    private static String shared() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
