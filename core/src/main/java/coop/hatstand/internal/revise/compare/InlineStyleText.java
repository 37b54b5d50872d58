package coop.hatstand.internal.revise.compare;

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
import java.net.URI;
import java.util.List;

/** Writes a paragraph's text with each run preceded by its formatting. White space has none. */
final class InlineStyleText implements InlineVisitor<Void> {
    private static final char DRESS = '\u0001';
    private final StringBuilder out;
    private final boolean strength;
    private int emphasis;
    private int strong;
    private int code;
    private String target = "";
    private String worn = "";
    private boolean begun;
    private boolean space;

    /**
     * @param strength whether strong emphasis is shown
     */
    InlineStyleText(StringBuilder out, boolean strength) {
        this.out = out;
        this.strength = strength;
    }

    void all(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
    }

    private void words(String text) {
        String dress = (emphasis > 0 ? "/" : "") + (strong > 0 && strength ? "*" : "") + (code > 0 ? "`" : "") + target;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                space = begun;
                continue;
            }
            if (space) {
                out.append(' ');
            }
            if (!dress.equals(worn)) {
                out.append(DRESS).append(dress).append(DRESS);
                worn = dress;
            }
            out.append(c);
            begun = true;
            space = false;
        }
    }

    @Override
    public Void text(Text text) {
        words(text.text());
        return null;
    }

    @Override
    public Void emphasis(Emphasis held) {
        emphasis++;
        all(held.content());
        emphasis--;
        return null;
    }

    @Override
    public Void strong(Strong held) {
        strong++;
        all(held.content());
        strong--;
        return null;
    }

    @Override
    public Void code(Code held) {
        code++;
        words(held.text());
        code--;
        return null;
    }

    @Override
    public Void link(Link link) {
        String outer = target;
        target = address(link.target());
        all(link.content());
        target = outer;
        return null;
    }

    /** Programs encode link targets in their own ways and add a slash to a bare host name. A target that no file can contain counts as none. */
    private static String address(String target) {
        String address = Link.address(target).map(opened -> URI.create(opened).toASCIIString()).orElse("");
        return address.replaceFirst("^(https?://[^/?#]+)(?=$|[?#])", "$1/");
    }

    @Override
    public Void lineBreak(LineBreak lineBreak) {
        out.append('\n');
        space = false;
        begun = false;
        return null;
    }

    @Override
    public Void marked(Marked marked) {
        all(marked.content());
        return null;
    }

    @Override
    public Void reference(Reference reference) {
        words(reference.text());
        return null;
    }
}
