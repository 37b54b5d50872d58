package coop.hatstand.pdf.internal.text;

import coop.hatstand.pdf.internal.file.StructureTag;
import java.util.Optional;

/**
 * An inline structure element: a link, code or emphasis. Two links to the same address are two spans, so identity matters.
 *
 * <p>{@link #NONE} means the enclosing block.
 */
public final class InlineSpan {

    public static final InlineSpan NONE = new InlineSpan(StructureTag.of("Span"), null, Optional.empty());

    private final StructureTag structureTag;
    private final InlineSpan parent;
    private final Optional<Goal> goal;

    private InlineSpan(StructureTag structureTag, InlineSpan parent, Optional<Goal> goal) {
        this.structureTag = structureTag;
        this.parent = parent == null ? this : parent;
        this.goal = goal;
    }

    /** Where a link leads: a URI, or the id of a part of this document; and what it is called. */
    public record Goal(boolean outside, String target, String name) {}

    InlineSpan inside(StructureTag inner) {
        return new InlineSpan(inner, this, Optional.empty());
    }

    InlineSpan link(Goal to) {
        return new InlineSpan(StructureTag.LINK, this, Optional.of(to));
    }

    /** Words whose glyphs do not stand in reading order. */
    InlineSpan spoken(String words, Optional<String> language) {
        return new InlineSpan(StructureTag.spoken("Span", words).in(language), this, Optional.empty());
    }

    /** Words in a language of their own. */
    InlineSpan speaking(String language) {
        return new InlineSpan(StructureTag.of("Span").in(Optional.of(language)), this, Optional.empty());
    }

    public StructureTag tag() {
        return structureTag;
    }

    /** The span around this one; {@link #NONE} is its own parent. */
    public InlineSpan parent() {
        return parent;
    }

    /** The nearest link, itself included; {@link #NONE} if there is none. */
    public InlineSpan link() {
        InlineSpan inlineSpan = this;
        while (inlineSpan != NONE && inlineSpan.goal.isEmpty()) {
            inlineSpan = inlineSpan.parent;
        }
        return inlineSpan;
    }

    public Optional<Goal> goal() {
        return goal;
    }
}
