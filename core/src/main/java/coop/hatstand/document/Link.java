package coop.hatstand.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link to an address outside the document.
 *
 * <p>Only http, https and mailto addresses are allowed. When you build a tree from strangers' text, check with {@link #leadsOutside}
 * first and keep the text without the link if it returns false.
 *
 * @param target an absolute URI
 * @param content the linked text
 */
public record Link(String target, List<Inline> content) implements Inline {
    /** Word refuses to open a file with longer ones. */
    private static final int LONGEST = 2000;
    /** What an address may not contain, except around a numeric host (RFC 3986, section 2). */
    private static final Pattern NOWHERE = Pattern.compile("[\\x00-\\x20\"<>\\[\\]\\\\^`{|}\\x7f]|%(?![0-9A-Fa-f]{2})");

    public Link {
        Objects.requireNonNull(target, "target");
        content = List.copyOf(content);
        if (!leadsOutside(target)) {
            throw new IllegalArgumentException("a link leads to http, https or mailto, not " + target);
        }
    }

    /** Whether a target may be linked to: http, https or mailto, with no white space or control characters in it. */
    public static boolean leadsOutside(String target) {
        if (!starts(target, "http://") && !starts(target, "https://") && !starts(target, "mailto:")) {
            return false;
        }
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c <= ' ' || c == 0x7f || c > 0x7f && Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a target starts with a scheme, in letters of either case. */
    private static boolean starts(String target, String scheme) {
        for (int i = 0; i < scheme.length(); i++) {
            char c = i < target.length() ? target.charAt(i) : 0;
            if (c != scheme.charAt(i) && (c < 'A' || c > 'Z' || c + ('a' - 'A') != scheme.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The target in a form that any program can open: characters that an address may not contain are percent-encoded (RFC 3986, section 2.1).
     *
     * @return empty if it names no host or is longer than 2,000 characters
     */
    public static Optional<String> address(String target) {
        return opened(target).or(() -> opened(NOWHERE.matcher(target).replaceAll(at -> percent(at.group())))).filter(address -> address.length() <= LONGEST);
    }

    private static Optional<String> opened(String target) {
        try {
            URI uri = new URI(target);
            return uri.isOpaque() || uri.parseServerAuthority().getHost() != null ? Optional.of(target) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String percent(String sign) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : sign.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format(Locale.ROOT, "%%%02X", b));
        }
        return encoded.toString();
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.link(this);
    }
}
