package coop.hatstand.internal.present;

/**
 * Words of an answer that somebody may be asked about.
 *
 * @param kind what makes them so
 * @param response the answer's id
 * @param matched the word or words that were found
 * @param words the same with those around them, as they stand
 */
record CheckableClaim(Kind kind, String response, String matched, String words) {

    /** What a claim holds, the easiest to be wrong about first. */
    enum Kind {
        FIGURE("figure"), DATE("date"), SUPERLATIVE("superlative"), NAME("name");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The end of its label's key. */
        String id() {
            return id;
        }
    }
}
