package coop.hatstand.discussion;

import java.util.Objects;

/**
 * A range of a post's text, and where it went.
 *
 * @param from offset of its first character
 * @param to offset after its last character
 * @param role where it went
 */
public record Span(int from, int to, Role role) {

    /** Where a range of text went. */
    public enum Role {
        /** Into a question's text. */
        QUESTION,
        /** Into the briefing's context. */
        CONTEXT,
        /** Into a response's body. */
        RESPONSE,
        /** Into the evidence a response was filed by. */
        EVIDENCE,
        /** Into its author's profile. */
        PROFILE,
        /** Into an unfiled passage. */
        UNFILED
    }

    public Span {
        Objects.requireNonNull(role, "role");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a span from " + from + " to " + to);
        }
    }
}
