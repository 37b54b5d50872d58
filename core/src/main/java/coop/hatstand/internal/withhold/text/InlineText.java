package coop.hatstand.internal.withhold.text;

import coop.hatstand.document.Code;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.InlineVisitor;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import java.util.List;

/**
 * The words of a paragraph in one string, whatever emphasis they are cut up by; a line break is a line feed.
 *
 * <p>Code and links, which the eye tells from the words around them, have an {@link #EDGE} at each end, emphasis a {@link #SEAM}.
 */
public final class InlineText implements InlineVisitor<Void> {
    /** Unit separator: blank to whoever looks for words, and in nobody's text. */
    public static final char EDGE = '\u001f';
    /** A noncharacter: a word may end here or go on. */
    public static final char SEAM = '\ufdd0';

    private final StringBuilder words = new StringBuilder();

    private InlineText() {
    }

    public static String of(List<Inline> content) {
        InlineText inlineText = new InlineText();
        inlineText.all(content);
        return inlineText.words.toString();
    }

    private Void all(List<Inline> content) {
        for (Inline inline : content) {
            inline.accept(this);
        }
        return null;
    }

    private Void between(char edge, List<Inline> content) {
        words.append(edge);
        all(content);
        words.append(edge);
        return null;
    }

    private Void add(String text) {
        words.append(text);
        return null;
    }

    @Override
    public Void text(Text text) {
        return add(text.text());
    }

    @Override
    public Void emphasis(Emphasis emphasis) {
        return between(SEAM, emphasis.content());
    }

    @Override
    public Void strong(Strong strong) {
        return between(SEAM, strong.content());
    }

    @Override
    public Void code(Code code) {
        return add(EDGE + code.text() + EDGE);
    }

    @Override
    public Void link(Link link) {
        return between(EDGE, link.content());
    }

    @Override
    public Void lineBreak(LineBreak lineBreak) {
        return add("\n");
    }

    @Override
    public Void marked(Marked marked) {
        return between(SEAM, marked.content());
    }

    @Override
    public Void reference(Reference reference) {
        return add(reference.text());
    }
}
