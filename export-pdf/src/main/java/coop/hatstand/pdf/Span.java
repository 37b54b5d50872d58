package coop.hatstand.pdf;

import java.util.Optional;

/**
 * An inline structure element: a link, code or emphasis. Two links to one place are two spans, so identity counts.
 *
 * <p>{@link #NONE} stands for the block that the words are in.
 */
final class Span {

    static final Span NONE = new Span(Tag.of("Span"), null, Optional.empty());

    private final Tag tag;
    private final Span parent;
    private final Optional<Goal> goal;

    private Span(Tag tag, Span parent, Optional<Goal> goal) {
        this.tag = tag;
        this.parent = parent == null ? this : parent;
        this.goal = goal;
    }

    /** Where a link leads: a URI, or the id of a part of this document; and what it is called. */
    record Goal(boolean outside, String target, String name) {}

    Span inside(Tag inner) {
        return new Span(inner, this, Optional.empty());
    }

    Span link(Goal to) {
        return new Span(Tag.LINK, this, Optional.of(to));
    }

    /** Words whose glyphs do not stand in reading order. */
    Span spoken(String words, Optional<String> language) {
        return new Span(Tag.spoken("Span", words).in(language), this, Optional.empty());
    }

    /** Words in a language of their own. */
    Span speaking(String language) {
        return new Span(Tag.of("Span").in(Optional.of(language)), this, Optional.empty());
    }

    Tag tag() {
        return tag;
    }

    /** The span around this one; {@link #NONE} is its own parent. */
    Span parent() {
        return parent;
    }

    /** The nearest link, itself included; {@link #NONE} if there is none. */
    Span link() {
        Span span = this;
        while (span != NONE && span.goal.isEmpty()) {
            span = span.parent;
        }
        return span;
    }

    Optional<Goal> goal() {
        return goal;
    }
}
