package coop.hatstand.document;

/** A line that ends before its paragraph does. */
public record LineBreak() implements Inline {

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.lineBreak(this);
    }
}
