package coop.hatstand.briefing;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Words that may state how an answer or passage may be used, such as "don't quote me" or "between us".
 *
 * <p>They set no terms. Until somebody decides, only the spokesperson's pack has what they are about, whatever terms are stated or chosen otherwise.
 *
 * @param where where the words are
 * @param words the words, as written, shortened if they are long
 * @param decidedBy who or what decided on the terms; absent until somebody has
 */
public record Doubt(Where where, String words, Optional<Decider> decidedBy) {

    /** Where the words are. */
    public enum Where {
        /** In the passage itself. */
        PASSAGE,
        /** Elsewhere in the same post or mail, such as a lead-in, a sign-off or another answer. */
        POST,
        /** In the line an answer was filed by. */
        LABEL,
        /** In another field of the same form or survey row. */
        FIELD,
        /** In what is said about the author. */
        PROFILE;

        /** The name used in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who or what can decide. */
    public enum Decider {
        /** A table of people ({@code --people}). */
        PEOPLE_FILE,
        /** An edited draft: its People table, or the line above an answer. */
        DRAFT,
        /** The author, in a reply to whoever asked. */
        AUTHOR,
        /** The page in the browser. */
        PAGE,
        /** The program that built the briefing, or somebody who edited its JSON. */
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

    /** Words that nobody has decided on yet. */
    public static Doubt of(Where where, String words) {
        return new Doubt(where, words, Optional.empty());
    }

    /** Merges what is known about a passage with what was newly read: the new doubt, unless it is about the same words. */
    public static Optional<Doubt> later(Optional<Doubt> known, Optional<Doubt> read) {
        boolean same = known.isPresent() && read.filter(doubt -> !doubt.words().equals(known.get().words())).isEmpty();
        return same ? known : read;
    }

    /** Whether nobody has decided yet. */
    public boolean isOpen() {
        return decidedBy.isEmpty();
    }

    /** The same doubt, decided. If somebody had already decided, that stays. */
    public Doubt decided(Decider by) {
        return isOpen() ? new Doubt(where, words, Optional.of(by)) : this;
    }
}
