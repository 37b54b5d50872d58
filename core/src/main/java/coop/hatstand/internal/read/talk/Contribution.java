package coop.hatstand.internal.read.talk;

import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Syntax;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing somebody said or wrote.
 *
 * @param number its number in the source, if the source numbers them
 * @param id what the source calls it, for others to reply to
 * @param replyTo the id of what it replies to
 * @param when the moment as written; one without its distance from UTC is no moment
 * @param fields the question it certainly answers, with the answer; not repeated in {@code text}
 */
public record Contribution(Speaker who, String text, Syntax syntax, Optional<Integer> number, Optional<String> id, Optional<String> replyTo, Optional<String> when,
        int likes, List<Field> fields) {

    public Contribution {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(syntax, "syntax");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(replyTo, "replyTo");
        Objects.requireNonNull(when, "when");
        fields = List.copyOf(fields);
    }

    /** Words and nothing else known of them. */
    public static Contribution of(Speaker who, String text, Syntax syntax) {
        return new Contribution(who, text, syntax, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, List.of());
    }

    /** The same with its number in the source. */
    public Contribution numbered(Optional<Integer> place) {
        return new Contribution(who, text, syntax, place, id, replyTo, when, likes, fields);
    }

    /** The same with its place among the replies. */
    public Contribution placed(Optional<String> own, Optional<String> above) {
        return new Contribution(who, text, syntax, number, own, above, when, likes, fields);
    }

    /** The same with its moment. */
    public Contribution at(Optional<String> moment) {
        return new Contribution(who, text, syntax, number, id, replyTo, moment, likes, fields);
    }

    /** The same with how many liked it. */
    public Contribution liked(int count) {
        return new Contribution(who, text, syntax, number, id, replyTo, when, Math.max(0, count), fields);
    }

    /** The words as the answer to a question. */
    public Contribution answering(String question) {
        return new Contribution(who, "", syntax, number, id, replyTo, when, likes, List.of(new Field(question, text)));
    }

    /** The same with other words. */
    public Contribution saying(String words) {
        return new Contribution(who, words, syntax, number, id, replyTo, when, likes, fields);
    }
}
