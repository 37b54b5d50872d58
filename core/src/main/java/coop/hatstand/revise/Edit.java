package coop.hatstand.revise;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.revise.compare.Excerpt;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing that a person changed in a draft.
 *
 * @param kind what was changed
 * @param place where: an answer's ref, a question's number, a person's name; empty where the kind says it all
 * @param before what it was, plain text; empty for what was added
 * @param after what it is now, plain text; empty for what was taken out
 */
public record Edit(Kind kind, String place, String before, String after) {

    /** What can be changed. */
    public enum Kind {
        /** The briefing's title. */
        TITLE,
        /** A detail of the interview; the place is its label. */
        INTERVIEW,
        /** A question's wording. */
        QUESTION,
        /** A line to take was written. */
        LINE_ADDED,
        /** A line to take was changed. */
        LINE_CHANGED,
        /** A line to take was taken out. */
        LINE_REMOVED,
        /** An unfiled passage was filed under questions; after tells their numbers. */
        FILED,
        /** The words of an answer or passage. */
        WORDS,
        /** An answer was moved; before and after tell the numbers of its questions. */
        MOVED,
        /** An answer or passage was deleted. */
        DELETED,
        /** An answer or passage was added. */
        ADDED,
        /** Words were chosen as a key quote. */
        QUOTE_ADDED,
        /** Words are no key quote any more. */
        QUOTE_REMOVED,
        /** A remark was made. */
        NOTE_ADDED,
        /** A remark was taken out. */
        NOTE_REMOVED,
        /** A person was added. */
        PERSON_ADDED,
        /** A person's name. */
        NAME,
        /** A person's hats. */
        HATS,
        /** The terms for a person's words. */
        TERMS;

        /** The name used in labels: lower case with hyphens. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Edit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * One line that tells the edit; long words are cut short, around where they differ.
     *
     * @param language BCP 47 tag of one of the languages that the program speaks
     */
    public String text(String language) {
        Labels labels = Labels.of(language);
        boolean sameWords = kind == Kind.WORDS && before.equals(after);
        Excerpt excerpt = Excerpt.of(before, after);
        return labels.text(sameWords ? "edit.look" : "edit." + kind.id(), Excerpt.of(place), excerpt.before(), excerpt.after());
    }
}
