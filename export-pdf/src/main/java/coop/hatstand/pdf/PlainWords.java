package coop.hatstand.pdf;

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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The words of inlines, however deep they lie in others. */
final class PlainWords implements InlineVisitor<List<Inline>> {

    private final List<String> words = new ArrayList<>();

    private PlainWords() {}

    static List<String> of(List<Inline> content) {
        PlainWords plain = new PlainWords();
        Deque<Inline> left = new ArrayDeque<>(content);
        while (!left.isEmpty()) {
            List<Inline> inside = left.pop().accept(plain);
            for (int i = inside.size() - 1; i >= 0; i--) {
                left.push(inside.get(i));
            }
        }
        return plain.words;
    }

    private List<Inline> word(String word) {
        words.add(word);
        return List.of();
    }

    @Override
    public List<Inline> text(Text text) {
        return word(text.text());
    }

    @Override
    public List<Inline> emphasis(Emphasis emphasis) {
        return emphasis.content();
    }

    @Override
    public List<Inline> strong(Strong strong) {
        return strong.content();
    }

    @Override
    public List<Inline> code(Code code) {
        return word(code.text());
    }

    @Override
    public List<Inline> link(Link link) {
        return link.content();
    }

    @Override
    public List<Inline> lineBreak(LineBreak lineBreak) {
        return word("\n");
    }

    @Override
    public List<Inline> marked(Marked marked) {
        return marked.content();
    }

    @Override
    public List<Inline> reference(Reference reference) {
        return word(reference.text());
    }
}
