package coop.hatstand.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What was decided on a question after the answers to it, as a person wrote it.
 *
 * @param question the question's id
 * @param text the decision
 * @param because why
 * @param changed what it changes
 * @param notDone what was asked for and is not done, and why not
 * @param responses ids of the answers that led to it
 */
public record Decision(String question, String text, Optional<String> because, Optional<String> changed, Optional<String> notDone, List<String> responses) {

    /** What a decision is made of, in the order people read it. */
    public enum Part {
        /** The decision itself. */
        DECISION,
        /** Why. */
        BECAUSE,
        /** What it changes. */
        CHANGED,
        /** What was asked for and is not done, and why not. */
        NOT_DONE;

        /** The name used in labels: lower case with hyphens. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Decision {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(changed, "changed");
        Objects.requireNonNull(notDone, "notDone");
        responses = List.copyOf(responses);
    }

    /** A decision without reasons, and the answers that led to it. */
    public static Decision of(String question, String text, List<String> responses) {
        return new Decision(question, text, Optional.empty(), Optional.empty(), Optional.empty(), responses);
    }

    /** A decision from its parts; what was decided is empty if only other parts are there. */
    public static Decision of(String question, Map<Part, String> parts, List<String> responses) {
        return new Decision(question, parts.getOrDefault(Part.DECISION, ""), Optional.ofNullable(parts.get(Part.BECAUSE)), Optional.ofNullable(parts.get(Part.CHANGED)),
                Optional.ofNullable(parts.get(Part.NOT_DONE)), responses);
    }

    /** What it says in one of its parts. */
    public Optional<String> part(Part part) {
        return switch (part) {
            case DECISION -> Optional.of(text);
            case BECAUSE -> because;
            case CHANGED -> changed;
            case NOT_DONE -> notDone;
        };
    }

    /** The same, citing none of some answers. */
    public Decision without(Set<String> gone) {
        return new Decision(question, text, because, changed, notDone, responses.stream().filter(id -> !gone.contains(id)).toList());
    }
}
