package coop.hatstand.briefing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the spokesperson wants to get across, whatever is asked.
 *
 * @param primary the one message, at most some {@value #MOST_WORDS} words
 * @param pillars what it rests on, at most {@value #MOST}
 * @param bridges lines that lead from a question back to the message
 * @param points points to raise unasked
 */
public record Messages(Optional<String> primary, List<Pillar> pillars, List<String> bridges, List<String> points) {
    /** How many pillars there are at most, and proofs of each. */
    public static final int MOST = 3;
    /** With more words than this, the primary message is too long to be remembered. */
    public static final int MOST_WORDS = 15;
    /** No messages. */
    public static final Messages NONE = new Messages(Optional.empty(), List.of(), List.of(), List.of());

    /**
     * One thing the message rests on.
     *
     * @param text what it says
     * @param proofs what shows it, at most {@value Messages#MOST}
     */
    public record Pillar(String text, List<Proof> proofs) {

        public Pillar {
            Objects.requireNonNull(text, "text");
            proofs = List.copyOf(proofs);
        }
    }

    /**
     * Something that shows that a pillar is true.
     *
     * @param text what it says
     * @param response the id of the answer that it is from
     * @param checked who checked it and when, if anybody did
     */
    public record Proof(String text, Optional<String> response, Optional<String> checked) {

        public Proof {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(response, "response");
            Objects.requireNonNull(checked, "checked");
        }
    }

    public Messages {
        Objects.requireNonNull(primary, "primary");
        pillars = List.copyOf(pillars);
        bridges = List.copyOf(bridges);
        points = List.copyOf(points);
    }

    /** The same, citing none of some answers. */
    public Messages without(Set<String> responses) {
        return new Messages(primary, pillars.stream().map(pillar -> new Pillar(pillar.text(), pillar.proofs().stream()
                .map(proof -> new Proof(proof.text(), proof.response().filter(id -> !responses.contains(id)), proof.checked())).toList())).toList(), bridges, points);
    }
}
