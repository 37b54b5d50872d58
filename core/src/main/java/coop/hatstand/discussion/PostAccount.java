package coop.hatstand.discussion;

import java.util.List;
import java.util.Objects;

/**
 * Where every character of one post went.
 *
 * @param source the name of the post's source
 * @param post the post's number
 * @param text the text that was filed: the post's own, or the Markdown its HTML was turned into
 * @param spans in order and without overlaps; together they cover every non-blank character of the text
 */
public record PostAccount(String source, int post, String text, List<Span> spans) {

    public PostAccount {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
        spans = List.copyOf(spans);
    }

    /** The non-blank characters that no span covers. Always empty, unless filing has a bug. */
    public String lost() {
        StringBuilder lost = new StringBuilder();
        int at = 0;
        for (Span span : spans) {
            gap(at, span.from(), lost);
            at = Math.max(at, span.to());
        }
        gap(at, text.length(), lost);
        return lost.toString();
    }

    private void gap(int from, int to, StringBuilder lost) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                lost.append(text.charAt(i));
            }
        }
    }
}
