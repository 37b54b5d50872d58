package coop.hatstand.internal.filing.mark;

import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.text.QuotedRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a post that is filed, or left unfiled, as a whole.
 *
 * @param from where its words start
 * @param to where they end
 * @param role where it goes: {@link Span.Role#RESPONSE}, {@link Span.Role#UNFILED}, {@link Span.Role#CONTEXT} or {@link Span.Role#PROFILE}
 * @param mark what it is filed by, if it is a response
 * @param reason the label key of why it is not filed, if it is not
 * @param without the passages within it that are somebody else's words and no part of it, in order
 * @param quotation what it is, if it is somebody else's words
 */
public record FiledPassage(int from, int to, Span.Role role, Optional<QuestionLabel> mark, String reason, List<FiledPassage> without, Optional<QuotedRange> quotation) {

    public FiledPassage(int from, int to, Span.Role role, Optional<QuestionLabel> mark, String reason) {
        this(from, to, role, mark, reason, List.of(), Optional.empty());
    }

    public static FiledPassage response(int from, int to, QuestionLabel mark) {
        return new FiledPassage(from, to, Span.Role.RESPONSE, Optional.of(mark), "");
    }

    public static FiledPassage unfiled(int from, int to, String reason) {
        return new FiledPassage(from, to, Span.Role.UNFILED, Optional.empty(), reason);
    }

    /** The question it may begin an answer to, where that is not sure. */
    public Optional<IndexedQuestion> may() {
        return role == Span.Role.UNFILED ? mark.flatMap(QuestionLabel::may) : Optional.empty();
    }

    public static FiledPassage of(Span.Role role, int from, int to) {
        return new FiledPassage(from, to, role, Optional.empty(), "");
    }

    /** Somebody else's words. */
    public static FiledPassage quotation(int from, int to, QuotedRange quotation) {
        return new FiledPassage(from, to, Span.Role.UNFILED, Optional.empty(), "unfiled.quoted", List.of(), Optional.of(quotation));
    }

    /** What stands below a question and is no answer to it. */
    public static FiledPassage guidance(int from, int to, IndexedQuestion question) {
        return new FiledPassage(from, to, Span.Role.CONTEXT, Optional.of(QuestionLabel.label(from, from, List.of(question), "", 1)), "");
    }

    /** This passage but for what it quotes. */
    public FiledPassage without(List<FiledPassage> quoted) {
        return new FiledPassage(from, to, role, mark, reason, List.copyOf(quoted), quotation);
    }

    /** The stretches that are its author's own. */
    public List<Span> pieces() {
        List<Span> pieces = new ArrayList<>();
        int at = from;
        for (FiledPassage other : without) {
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
    public List<IndexedQuestion> questions() {
        return mark.map(QuestionLabel::questions).orElse(List.of());
    }
}
