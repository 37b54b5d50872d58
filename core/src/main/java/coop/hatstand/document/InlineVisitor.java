package coop.hatstand.document;

/** One method for each kind of inline. */
public interface InlineVisitor<R> {

    R text(Text text);

    R emphasis(Emphasis emphasis);

    R strong(Strong strong);

    R code(Code code);

    R link(Link link);

    R lineBreak(LineBreak lineBreak);

    R marked(Marked marked);

    R reference(Reference reference);
}
