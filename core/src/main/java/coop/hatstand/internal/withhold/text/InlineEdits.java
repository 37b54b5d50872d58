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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes edits to the words of a paragraph, keeping its emphasis and those of its links that give nobody away. */
public final class InlineEdits implements InlineVisitor<List<Inline>> {
    private final List<Replacement> edits;
    private final Predicate<String> givesAway;
    private int at;
    private int next;

    private InlineEdits(List<Replacement> edits, Predicate<String> givesAway) {
        this.edits = edits;
        this.givesAway = givesAway;
    }

    /**
     * @param edits in order, by their places in {@link InlineText}
     * @param givesAway tells which link targets must go
     * @return the content itself if nothing in it changed, so that most words stand in memory once
     */
    public static List<Inline> make(List<Inline> content, List<Replacement> edits, Predicate<String> givesAway) {
        return new InlineEdits(edits, givesAway).all(content);
    }

    private List<Inline> all(List<Inline> content) {
        List<Inline> edited = new ArrayList<>();
        for (Inline inline : content) {
            for (Inline piece : inline.accept(this)) {
                add(edited, piece);
            }
        }
        return same(edited, content) ? content : edited;
    }

    private static boolean same(List<Inline> edited, List<Inline> content) {
        return edited.size() == content.size() && IntStream.range(0, content.size()).allMatch(i -> edited.get(i) == content.get(i));
    }

    private static void add(List<Inline> pieces, Inline piece) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last) instanceof Text before && piece instanceof Text text) {
            pieces.set(last, new Text(before.text() + text.text()));
        } else {
            pieces.add(piece);
        }
    }

    /** What is left of the next words: those within an edit's stretch are gone, and the edit's own stand where it starts. */
    private String words(String words) {
        StringBuilder left = new StringBuilder();
        int end = at + words.length();
        int from = at;
        while (next < edits.size() && edits.get(next).start() < end) {
            Replacement replacement = edits.get(next);
            if (replacement.start() >= at) {
                left.append(words, from - at, replacement.start() - at).append(replacement.with());
            }
            from = Math.min(replacement.end(), end);
            if (replacement.end() > end) {
                break;
            }
            next++;
        }
        left.append(words, from - at, words.length());
        at = end;
        return left.toString();
    }

    private List<Inline> within(List<Inline> content) {
        edge();
        List<Inline> edited = all(content);
        edge();
        return edited;
    }

    /** Passes over {@link InlineText#EDGE} or {@link InlineText#SEAM}. */
    private void edge() {
        at++;
        while (next < edits.size() && edits.get(next).end() <= at) {
            next++;
        }
    }

    private static List<Inline> words(Inline was, String had, String has, Function<String, Inline> made) {
        return has.isEmpty() ? List.of() : List.of(has.equals(had) ? was : made.apply(has));
    }

    private List<Inline> content(Inline was, List<Inline> had, Function<List<Inline>, Inline> made) {
        List<Inline> has = within(had);
        return has.isEmpty() ? List.of() : List.of(has == had ? was : made.apply(has));
    }

    @Override
    public List<Inline> text(Text text) {
        return words(text, text.text(), words(text.text()), Text::new);
    }

    @Override
    public List<Inline> emphasis(Emphasis emphasis) {
        return content(emphasis, emphasis.content(), Emphasis::new);
    }

    @Override
    public List<Inline> strong(Strong strong) {
        return content(strong, strong.content(), Strong::new);
    }

    @Override
    public List<Inline> code(Code code) {
        edge();
        String words = words(code.text());
        edge();
        return words(code, code.text(), words, Code::new);
    }

    @Override
    public List<Inline> link(Link link) {
        return givesAway.test(link.target()) ? within(link.content()) : content(link, link.content(), has -> new Link(link.target(), has));
    }

    @Override
    public List<Inline> lineBreak(LineBreak lineBreak) {
        return words("\n").equals("\n") ? List.of(lineBreak) : List.of();
    }

    @Override
    public List<Inline> marked(Marked marked) {
        return content(marked, marked.content(), Marked::new);
    }

    /** Refs are renumbered, so a pointer among people's words would lead astray. */
    @Override
    public List<Inline> reference(Reference reference) {
        String words = words(reference.text());
        return words.isEmpty() ? List.of() : List.of(new Text(words));
    }
}
