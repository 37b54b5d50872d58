package coop.hatstand.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A link to somewhere outside the document.
 *
 * <p>Only http, https and mailto lead anywhere; whoever builds a tree from strangers' words checks with {@link #leadsOutside} first and
 * otherwise keeps the words without the link.
 *
 * @param target an absolute URI
 * @param content the words that are linked
 */
public record Link(String target, List<Inline> content) implements Inline {

    public Link {
        Objects.requireNonNull(target, "target");
        content = List.copyOf(content);
        if (!leadsOutside(target)) {
            throw new IllegalArgumentException("a link leads to http, https or mailto, not " + target);
        }
    }

    /** Whether a target may be linked to: http, https or mailto, with no white space or control characters in it. */
    public static boolean leadsOutside(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        boolean known = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        return known && target.chars().noneMatch(c -> c <= ' ' || c == 0x7f || Character.isWhitespace(c));
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.link(this);
    }
}
