package coop.hatstand.docx;

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

/** The words of inlines, without their looks. */
final class PlainText implements InlineVisitor<Void> {

    private final StringBuilder words = new StringBuilder();
    private final Steps steps = new Steps();

    private PlainText() {
    }

    static String of(List<Inline> inlines) {
        PlainText text = new PlainText();
        text.each(inlines);
        text.steps.run();
        return text.words.toString();
    }

    /** Whether the text's first strong character runs from right to left (UAX #9, rules P2 and P3). */
    static boolean runsRightToLeft(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            switch (Character.getDirectionality(text.codePointAt(at))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT:
                    return false;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
                    return true;
                default:
            }
        }
        return false;
    }

    private Void each(List<Inline> inlines) {
        steps.each(inlines, inline -> inline.accept(this));
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
        return each(emphasis.content());
    }

    @Override
    public Void strong(Strong strong) {
        return each(strong.content());
    }

    @Override
    public Void code(Code code) {
        return add(code.text());
    }

    @Override
    public Void link(Link link) {
        return each(link.content());
    }

    @Override
    public Void lineBreak(LineBreak lineBreak) {
        return add(" ");
    }

    @Override
    public Void marked(Marked marked) {
        return each(marked.content());
    }

    @Override
    public Void reference(Reference reference) {
        return add(reference.text());
    }
}
