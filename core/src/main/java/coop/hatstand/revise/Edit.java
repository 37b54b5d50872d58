package coop.hatstand.revise;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.revise.compare.Excerpt;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing that a person changed in a draft, such as a line to take that was added.
 *
 * @param kind what was changed
 * @param place where: an answer's ref, a question's number or a person's name; empty if the kind is enough
 * @param before the old value, plain text; empty if something was added
 * @param after the new value, plain text; empty if something was removed
 * @param by whose edit it is, such as a file's name, where several people's came together; else empty
 */
public record Edit(Kind kind, String place, String before, String after, String by) {

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
        /** A line to take was removed. */
        LINE_REMOVED,
        /** A decision was written. */
        DECISION_ADDED,
        /** A decision was changed. */
        DECISION_CHANGED,
        /** A decision was removed. */
        DECISION_REMOVED,
        /** The decisions on a question were put in another order. */
        DECISIONS_MOVED,
        /** An unfiled passage was filed; {@code after} has the questions' numbers. */
        FILED,
        /** The text of an answer or passage. */
        WORDS,
        /** An answer was moved; {@code before} and {@code after} have its questions' numbers. */
        MOVED,
        /** An answer or passage was deleted. */
        DELETED,
        /** An answer or passage was added. */
        ADDED,
        /** A key quote was marked. */
        QUOTE_ADDED,
        /** A key quote was unmarked. */
        QUOTE_REMOVED,
        /** A comment was added. */
        NOTE_ADDED,
        /** A comment was removed. */
        NOTE_REMOVED,
        /** A person was added. */
        PERSON_ADDED,
        /** A person's name. */
        NAME,
        /** A person's hats. */
        HATS,
        /** The terms for what a person wrote. */
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
        Objects.requireNonNull(by, "by");
    }

    /** An edit of the only person there is. */
    public Edit(Kind kind, String place, String before, String after) {
        this(kind, place, before, after, "");
    }

    /** The same as somebody's edit. */
    public Edit by(String whom) {
        return new Edit(kind, place, before, after, whom);
    }

    /**
     * The edit in one line. Long texts are shortened to the part where they differ.
     *
     * @param language BCP 47 tag of one of the languages that the program speaks
     */
    public String text(String language) {
        Labels labels = Labels.of(language);
        boolean sameWords = kind == Kind.WORDS && before.equals(after);
        Excerpt excerpt = Excerpt.of(before, after);
        String words = labels.text(sameWords ? "edit.look" : "edit." + kind.id(), Excerpt.of(place), excerpt.before(), excerpt.after());
        return by.isEmpty() ? words : labels.text("edit.by", words, by);
    }
}
