package coop.hatstand.briefing;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Words by which somebody may have said how theirs may be used, in their own way: "don't quote me", "between us".
 *
 * <p>They set no term. As long as nobody decides, what they are about is the spokesperson's alone, whatever terms are stated or chosen otherwise.
 *
 * @param where where the words stand
 * @param words the words, as written, shortened if they are long
 * @param decidedBy who or what decided on which terms the passage is used; absent while nobody has
 */
public record Doubt(Where where, String words, Optional<Decider> decidedBy) {

    /** Where the words stand. */
    public enum Where {
        /** In the passage itself. */
        PASSAGE,
        /** Elsewhere in the same post or mail: a lead-in, a sign-off, another answer. */
        POST,
        /** In the line an answer was filed by. */
        LABEL,
        /** In another field of the same form or row of the survey. */
        FIELD,
        /** In what is said of the author. */
        PROFILE;

        /** The name used in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who or what can decide. */
    public enum Decider {
        /** A table of people. */
        PEOPLE_FILE,
        /** An edited draft: its table of people, or the line above an answer. */
        DRAFT,
        /** The page. */
        PAGE,
        /** The program that made the briefing, or whoever edited its JSON. */
        HOST;

        /** The name used in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Doubt {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(decidedBy, "decidedBy");
    }

    /** Words on which nobody has decided. */
    public static Doubt of(Where where, String words) {
        return new Doubt(where, words, Optional.empty());
    }

    /** Of what is known of a passage and what is newly read of it: what is new, unless it rests on the same words. */
    public static Optional<Doubt> later(Optional<Doubt> known, Optional<Doubt> read) {
        boolean same = known.isPresent() && read.filter(doubt -> !doubt.words().equals(known.get().words())).isEmpty();
        return same ? known : read;
    }

    /** Whether nobody has decided. */
    public boolean isOpen() {
        return decidedBy.isEmpty();
    }

    /** The same, decided; who decided first stays. */
    public Doubt decided(Decider by) {
        return isOpen() ? new Doubt(where, words, Optional.of(by)) : this;
    }
}
