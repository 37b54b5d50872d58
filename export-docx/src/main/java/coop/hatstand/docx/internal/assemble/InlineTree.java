package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Code;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Builds inlines from runs. Word's runs do not nest, so nesting has one fixed order: key quotes contain links, which contain strong
 * emphasis, which contains emphasis, which contains text. Adjacent inlines of the same kind are merged.
 */
final class InlineTree {

    private final Manifest manifest;

    InlineTree(Manifest manifest) {
        this.manifest = manifest;
    }

    List<Inline> of(List<StyledPiece> styledPieces) {
        return grouped(styledPieces, StyledPiece::marked, (marked, in) -> marked ? List.of(new Marked(linked(in))) : linked(in));
    }

    private List<Inline> linked(List<StyledPiece> styledPieces) {
        return grouped(styledPieces, StyledPiece::link, (link, in) -> link.isPresent() ? link(link.get(), in) : strong(in));
    }

    private List<Inline> link(StyledPiece.Target target, List<StyledPiece> in) {
        if (!target.inside()) {
            return Link.leadsOutside(target.to()) ? List.of(new Link(target.to(), strong(in))) : strong(in);
        }
        Optional<String> id = manifest.id(target.to());
        return id.isEmpty() ? strong(in)
                : grouped(in, styledPiece -> styledPiece.with(""), (look, same) -> look(look, new Reference(id.get(), ParagraphAsRead.textOf(same))));
    }

    /** One inline within the emphasis that a piece has. */
    private static List<Inline> look(StyledPiece look, Inline inline) {
        Inline emphasised = look.emphasis() ? new Emphasis(List.of(inline)) : inline;
        return List.of(look.strong() ? new Strong(List.of(emphasised)) : emphasised);
    }

    private static List<Inline> strong(List<StyledPiece> styledPieces) {
        return grouped(styledPieces, StyledPiece::strong, (strong, in) -> strong ? List.of(new Strong(emphasis(in))) : emphasis(in));
    }

    private static List<Inline> emphasis(List<StyledPiece> styledPieces) {
        return grouped(styledPieces, StyledPiece::emphasis, (emphasis, in) -> emphasis ? List.of(new Emphasis(words(in))) : words(in));
    }

    private static List<Inline> words(List<StyledPiece> styledPieces) {
        return grouped(styledPieces, InlineTree::kind, (kind, in) -> switch (kind) {
            case BREAK -> in.stream().<Inline>map(styledPiece -> new LineBreak()).toList();
            case CODE -> List.of(new Code(ParagraphAsRead.textOf(in)));
            case TEXT -> List.of(new Text(ParagraphAsRead.textOf(in)));
        });
    }

    private enum Kind { TEXT, CODE, BREAK }

    private static Kind kind(StyledPiece styledPiece) {
        return styledPiece.isBreak() ? Kind.BREAK : styledPiece.in(Style.CODE_WORDS) ? Kind.CODE : Kind.TEXT;
    }

    private interface Group<K> {
        List<Inline> of(K key, List<StyledPiece> styledPieces);
    }

    /** Takes neighbours with the same key together. */
    private static <K> List<Inline> grouped(List<StyledPiece> styledPieces, Function<StyledPiece, K> key, Group<K> group) {
        List<Inline> inlines = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= styledPieces.size(); to++) {
            K first = key.apply(styledPieces.get(from));
            if (to == styledPieces.size() || !key.apply(styledPieces.get(to)).equals(first)) {
                inlines.addAll(group.of(first, styledPieces.subList(from, to)));
                from = to;
            }
        }
        return inlines;
    }
}
