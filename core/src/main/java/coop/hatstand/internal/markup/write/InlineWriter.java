package coop.hatstand.internal.markup.write;

import coop.hatstand.document.Code;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import coop.hatstand.document.TreeWalker;
import coop.hatstand.internal.markup.normal.Letters;
import java.util.List;

/** Writes one paragraph's, heading's or cell's pieces, in normal form, so that they are read back the same. */
public final class InlineWriter extends TreeWalker {

    /** Where the pieces stand, which decides how a line may break. */
    public enum Place {
        PARAGRAPH,
        HEADING,
        CELL
    }

    /** How long most paragraphs and lines are not. */
    private static final int PARAGRAPH = 500;
    private static final int LINE = 60;

    private final Place place;
    private final StringBuilder out;
    private List<Inline> siblings = List.of();
    private int index;
    private int depth;
    private boolean inLink;
    private boolean inStrong;
    /** Set after a closing mark of emphasis that a letter must not touch. */
    private boolean guard;
    /** Where the words of the innermost open emphasis start. */
    private int opened;

    private InlineWriter(Place place) {
        this.place = place;
        this.out = new StringBuilder(place == Place.PARAGRAPH ? PARAGRAPH : LINE);
    }

    /** The pieces as lines parted by line feeds; a cell is one line, and so is a heading, in which there is no line break. */
    public static String write(List<Inline> content, Place place) {
        if (content.isEmpty()) {
            return "";
        }
        InlineWriter writer = new InlineWriter(place);
        writer.all(content);
        return LineStart.escaped(writer.out, place);
    }

    private void all(List<Inline> content) {
        List<Inline> outerSiblings = siblings;
        int outerIndex = index;
        siblings = content;
        depth++;
        for (index = 0; index < content.size(); index++) {
            visit(content.get(index));
        }
        depth--;
        siblings = outerSiblings;
        index = outerIndex;
    }

    private Inline before() {
        return index == 0 ? null : siblings.get(index - 1);
    }

    private Inline after() {
        return index + 1 == siblings.size() ? null : siblings.get(index + 1);
    }

    @Override
    protected void words(String words) {
        int from = guard ? guarded(words) : 0;
        guard = false;
        boolean linkFollows = after() instanceof Link || after() instanceof Reference;
        MarkdownEscapes.text(words, from, inLink, place == Place.CELL, linkFollows, out);
    }

    /** Writes a letter that follows emphasis as an entity, since CommonMark (0.31 §6.2) would not end the emphasis there. */
    private int guarded(String words) {
        int first = words.codePointAt(0);
        if (MarkdownEscapes.blunt(first)) {
            return 0;
        }
        MarkdownEscapes.entity(first, out);
        return Character.charCount(first);
    }

    @Override
    protected void emphasis(Emphasis emphasis) {
        String mark = sharesMarks(emphasis) || !lettersBeside() ? "_" : "*";
        held(mark, mark, emphasis.content(), mark.equals("_"));
    }

    /** Whether strong emphasis is so near that stars could be counted together. */
    private boolean sharesMarks(Emphasis emphasis) {
        return inStrong || before() instanceof Strong || after() instanceof Strong || holdsStrong(emphasis.content());
    }

    private static boolean holdsStrong(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Strong
                    || inline instanceof Link link && holdsStrong(link.content())
                    || inline instanceof Marked marked && holdsStrong(marked.content())) {
                return true;
            }
        }
        return false;
    }

    private boolean lettersBeside() {
        boolean letterBefore = out.length() > 0 && !MarkdownEscapes.blunt(out.codePointBefore(out.length()));
        return letterBefore || after() instanceof Text text && !MarkdownEscapes.blunt(text.text().codePointAt(0));
    }

    @Override
    protected void strong(Strong strong) {
        boolean outer = inStrong;
        inStrong = true;
        held("**", "**", strong.content(), false);
        inStrong = outer;
    }

    /**
     * Writes emphasis so that its marks count as marks: what is before the first and after the last must be blunt (white space or punctuation)
     * when the words inside begin or end bluntly too, and always for underscores.
     */
    private void held(String opening, String closing, List<Inline> content, boolean always) {
        guard = false;
        int start = out.length();
        int outerOpened = opened;
        out.append(opening);
        opened = out.length();
        all(content);
        opened = outerOpened;
        guard = false;
        entityAtEdges(start + opening.length());
        boolean bluntStart = !Character.isLetterOrDigit(out.codePointAt(start + opening.length()));
        boolean bluntEnd = !Character.isLetterOrDigit(out.codePointBefore(out.length()));
        out.append(closing);
        if (start > 0 && (always || bluntStart)) {
            bluntBefore(start);
        }
        guard = always || bluntEnd;
    }

    /** No-break and other spaces at the edges of emphasis would part the marks from their words. */
    private void entityAtEdges(int start) {
        int first = out.codePointAt(start);
        if (Letters.space(first)) {
            out.replace(start, start + Character.charCount(first), MarkdownEscapes.entity(first));
        }
        int last = out.codePointBefore(out.length());
        if (Letters.space(last)) {
            MarkdownEscapes.entityBefore(out, out.length(), start);
        }
    }

    private void bluntBefore(int start) {
        if (!MarkdownEscapes.blunt(out.codePointBefore(start))) {
            MarkdownEscapes.entityBefore(out, start, opened);
        }
    }

    @Override
    protected void code(Code code) {
        guard = false;
        String text = place == Place.CELL ? code.text().replace("|", "\\|") : code.text();
        String fence = "`".repeat(1 + longestRun(text, '`'));
        boolean tight = text.charAt(0) != '`' && text.charAt(text.length() - 1) != '`' && !(text.startsWith(" ") && text.endsWith(" "));
        out.append(fence).append(tight ? "" : " ").append(text).append(tight ? "" : " ").append(fence);
    }

    /** The length of the longest run of a character. */
    static int longestRun(String text, char c) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == c ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    @Override
    protected void link(Link link) {
        guard = false;
        if (saysItself(link) && LinkTargetForms.canStandAlone(link.target(), place)) {
            boolean bare = depth == 1 && LinkTargetForms.canBeBare(link.target(), before(), after());
            out.append(bare ? "" : "<").append(link.target()).append(bare ? "" : ">");
            return;
        }
        linked(link.content(), LinkTargetForms.written(link.target(), place));
    }

    private static boolean saysItself(Link link) {
        return link.content().size() == 1 && link.content().get(0) instanceof Text only && only.text().equals(link.target());
    }

    private void linked(List<Inline> content, String destination) {
        out.append('[');
        inLink = true;
        all(content);
        inLink = false;
        guard = false;
        out.append("](").append(destination).append(')');
    }

    @Override
    protected void lineBreak(LineBreak lineBreak) {
        guard = false;
        out.append(place == Place.CELL ? "<br>" : "\\\n");
    }

    @Override
    protected void marked(Marked marked) {
        guard = false;
        out.append("<mark>");
        all(marked.content());
        guard = false;
        out.append("</mark>");
    }

    @Override
    protected void reference(Reference reference) {
        guard = false;
        linked(List.of(new Text(reference.text())), "#" + reference.target());
    }
}
