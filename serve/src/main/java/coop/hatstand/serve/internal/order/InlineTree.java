package coop.hatstand.serve.internal.order;

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
import java.util.Map;

/** Words of a paragraph as the page draws them: plain ones as text, others as a map whose {@code t} is their kind. */
final class InlineTree implements InlineVisitor<Object> {
    List<Object> all(List<Inline> content) {
        return content.stream().map(inline -> inline.accept(this)).toList();
    }

    private Map<String, Object> within(String kind, List<Inline> content) {
        return Map.of("t", kind, "c", all(content));
    }

    @Override
    public Object text(Text text) {
        return text.text();
    }

    @Override
    public Object emphasis(Emphasis emphasis) {
        return within("em", emphasis.content());
    }

    @Override
    public Object strong(Strong strong) {
        return within("strong", strong.content());
    }

    @Override
    public Object code(Code code) {
        return Map.of("t", "code", "c", List.of(code.text()));
    }

    @Override
    public Object link(Link link) {
        return Map.of("t", "a", "href", link.target(), "c", all(link.content()));
    }

    @Override
    public Object lineBreak(LineBreak lineBreak) {
        return Map.of("t", "br");
    }

    @Override
    public Object marked(Marked marked) {
        return within("mark", marked.content());
    }

    @Override
    public Object reference(Reference reference) {
        return Map.of("t", "ref", "id", reference.target(), "c", List.of(reference.text()));
    }
}
