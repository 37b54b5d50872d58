package coop.hatstand.markup;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import coop.hatstand.document.Block;
import coop.hatstand.internal.markup.normal.MarkHandling;
import coop.hatstand.internal.markup.normal.NormalForm;
import java.util.ArrayList;
import java.util.List;

/** Reads a draft's pieces. */
final class PieceReader {

    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    private final Document document;
    private final BlockReader blocks;

    PieceReader(Document document) {
        this.document = document;
        this.blocks = new BlockReader(document, LineEnds.WRAP, MarkHandling.KEPT);
    }

    List<Piece> read() {
        List<Piece> pieces = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                pieces.add(new Piece.Heading(heading.getLevel(), NormalForm.inlines(blocks.inlines(node), MarkHandling.KEPT)));
            } else if (node instanceof ThematicBreak) {
                pieces.add(new Piece.Rule());
            } else if (node instanceof HtmlBlockBase html && comment(BlockReader.text(html).strip())) {
                String text = BlockReader.text(html).strip();
                pieces.add(new Piece.Comment(text.substring(OPENING.length(), text.length() - CLOSING.length()).strip()));
            } else {
                words(node, pieces);
            }
        }
        return List.copyOf(pieces);
    }

    private static boolean comment(String text) {
        return text.startsWith(OPENING) && text.length() >= OPENING.length() + CLOSING.length() && text.indexOf(CLOSING) == text.length() - CLOSING.length();
    }

    private void words(Node node, List<Piece> pieces) {
        List<Block> found = new ArrayList<>();
        blocks.add(node, found);
        NormalForm.of(found, MarkHandling.KEPT).forEach(block -> pieces.add(new Piece.Words(block)));
    }
}
