package coop.hatstand.document;

/** A line break within a paragraph. */
public record LineBreak() implements Inline {

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.lineBreak(this);
    }
}
