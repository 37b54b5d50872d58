package coop.hatstand.internal.present.claim;

/**
 * Something in an answer or a line to take that a journalist may question, such as a figure.
 *
 * @param kind what kind of claim it is
 * @param place the id of the answer, or of the question that the line is for
 * @param matched the words that were found
 * @param words the same words in their context, as written
 */
public record CheckableClaim(Kind kind, String place, String matched, String words) {

    /** Kinds of claim, the easiest to get wrong first. */
    public enum Kind {
        FIGURE("figure"), DATE("date"), ABSOLUTE("absolute");

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
