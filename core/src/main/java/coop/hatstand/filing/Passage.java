package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a sheet that is filed, or left unfiled, as a whole.
 *
 * @param from where its words start
 * @param to where they end
 * @param role where it goes: {@link Span.Role#RESPONSE}, {@link Span.Role#UNFILED}, {@link Span.Role#CONTEXT} or {@link Span.Role#PROFILE}
 * @param mark what it is filed by, if it is a response
 * @param reason the label key of why it is not filed, if it is not
 * @param without the passages within it that are somebody else's words and no part of it, in order
 * @param quotation what it is, if it is somebody else's words
 */
record Passage(int from, int to, Span.Role role, Optional<Mark> mark, String reason, List<Passage> without, Optional<Quotation> quotation) {

    Passage(int from, int to, Span.Role role, Optional<Mark> mark, String reason) {
        this(from, to, role, mark, reason, List.of(), Optional.empty());
    }

    static Passage response(int from, int to, Mark mark) {
        return new Passage(from, to, Span.Role.RESPONSE, Optional.of(mark), "");
    }

    static Passage unfiled(int from, int to, String reason) {
        return new Passage(from, to, Span.Role.UNFILED, Optional.empty(), reason);
    }

    /** The question it may begin an answer to, where that is not sure. */
    Optional<Asked> may() {
        return role == Span.Role.UNFILED ? mark.flatMap(Mark::may) : Optional.empty();
    }

    static Passage of(Span.Role role, int from, int to) {
        return new Passage(from, to, role, Optional.empty(), "");
    }

    /** Somebody else's words. */
    static Passage quotation(int from, int to, Quotation quotation) {
        return new Passage(from, to, Span.Role.UNFILED, Optional.empty(), "unfiled.quoted", List.of(), Optional.of(quotation));
    }

    /** What stands below a question and is no answer to it. */
    static Passage guidance(int from, int to, Asked question) {
        return new Passage(from, to, Span.Role.CONTEXT, Optional.of(Mark.label(from, from, List.of(question), "", 1)), "");
    }

    /** This passage but for what it quotes. */
    Passage without(List<Passage> quoted) {
        return new Passage(from, to, role, mark, reason, List.copyOf(quoted), quotation);
    }

    /** The stretches that are its author's own. */
    List<Span> pieces() {
        List<Span> pieces = new ArrayList<>();
        int at = from;
        for (Passage other : without) {
            if (other.from() > at) {
                pieces.add(new Span(at, other.from(), role));
            }
            at = other.to();
        }
        if (at < to || without.isEmpty()) {
            pieces.add(new Span(at, to, role));
        }
        return pieces;
    }

    /** The questions it answers. */
    List<Asked> questions() {
        return mark.map(Mark::questions).orElse(List.of());
    }
}
