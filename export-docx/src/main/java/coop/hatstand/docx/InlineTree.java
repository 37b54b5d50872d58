package coop.hatstand.docx;

import coop.hatstand.document.Code;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Builds inlines from pieces. Word's runs do not nest, so what stands within what has one form: key quotes hold links, those hold strong
 * emphasis, that holds emphasis, and that holds words; neighbours that are alike are one.
 */
final class InlineTree {

    private final Manifest manifest;

    InlineTree(Manifest manifest) {
        this.manifest = manifest;
    }

    List<Inline> of(List<Piece> pieces) {
        return grouped(pieces, Piece::marked, (marked, in) -> marked ? List.of(new Marked(linked(in))) : linked(in));
    }

    private List<Inline> linked(List<Piece> pieces) {
        return grouped(pieces, Piece::link, (link, in) -> link.isPresent() ? link(link.get(), in) : strong(in));
    }

    private List<Inline> link(Piece.Target target, List<Piece> in) {
        if (!target.inside()) {
            return Link.leadsOutside(target.to()) ? List.of(new Link(target.to(), strong(in))) : strong(in);
        }
        Optional<String> id = manifest.id(target.to());
        return id.isEmpty() ? strong(in)
                : grouped(in, piece -> piece.with(""), (look, same) -> look(look, new Reference(id.get(), Line.textOf(same))));
    }

    /** One inline within the emphasis that a piece has. */
    private static List<Inline> look(Piece look, Inline inline) {
        Inline emphasised = look.emphasis() ? new Emphasis(List.of(inline)) : inline;
        return List.of(look.strong() ? new Strong(List.of(emphasised)) : emphasised);
    }

    private static List<Inline> strong(List<Piece> pieces) {
        return grouped(pieces, Piece::strong, (strong, in) -> strong ? List.of(new Strong(emphasis(in))) : emphasis(in));
    }

    private static List<Inline> emphasis(List<Piece> pieces) {
        return grouped(pieces, Piece::emphasis, (emphasis, in) -> emphasis ? List.of(new Emphasis(words(in))) : words(in));
    }

    private static List<Inline> words(List<Piece> pieces) {
        return grouped(pieces, InlineTree::kind, (kind, in) -> switch (kind) {
            case BREAK -> in.stream().<Inline>map(piece -> new LineBreak()).toList();
            case CODE -> List.of(new Code(Line.textOf(in)));
            case TEXT -> List.of(new Text(Line.textOf(in)));
        });
    }

    private enum Kind { TEXT, CODE, BREAK }

    private static Kind kind(Piece piece) {
        return piece.isBreak() ? Kind.BREAK : piece.in(Style.CODE_WORDS) ? Kind.CODE : Kind.TEXT;
    }

    private interface Group<K> {
        List<Inline> of(K key, List<Piece> pieces);
    }

    /** Takes neighbours with the same key together. */
    private static <K> List<Inline> grouped(List<Piece> pieces, Function<Piece, K> key, Group<K> group) {
        List<Inline> inlines = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= pieces.size(); to++) {
            K first = key.apply(pieces.get(from));
            if (to == pieces.size() || !key.apply(pieces.get(to)).equals(first)) {
                inlines.addAll(group.of(first, pieces.subList(from, to)));
                from = to;
            }
        }
        return inlines;
    }
}
