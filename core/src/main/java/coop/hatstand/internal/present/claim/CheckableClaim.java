package coop.hatstand.internal.present.claim;

/**
 * Something in an answer that a journalist may question, such as a figure.
 *
 * @param kind what kind of claim it is
 * @param response the answer's id
 * @param matched the words that were found
 * @param words the same words in their context, as written
 */
public record CheckableClaim(Kind kind, String response, String matched, String words) {

    /** Kinds of claim, the easiest to get wrong first. */
    public enum Kind {
        FIGURE("figure"), DATE("date"), SUPERLATIVE("superlative"), NAME("name");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The end of its label's key. */
        public String id() {
            return id;
        }
    }
}
