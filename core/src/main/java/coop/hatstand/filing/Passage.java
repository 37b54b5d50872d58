package coop.hatstand.filing;

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
 */
record Passage(int from, int to, Span.Role role, Optional<Mark> mark, String reason) {

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

    /** What stands below a question and is no answer to it. */
    static Passage guidance(int from, int to, Asked question) {
        return new Passage(from, to, Span.Role.CONTEXT, Optional.of(Mark.label(from, from, List.of(question), "", 1)), "");
    }

    /** The questions it answers. */
    List<Asked> questions() {
        return mark.map(Mark::questions).orElse(List.of());
    }
}
