package coop.hatstand.docx.internal.style;

import java.util.ArrayList;
import java.util.List;

/** Pieces as they are read, neighbours that look the same joined. */
public final class PieceList {

    private static final StyledPiece NONE = StyledPiece.plain(StyledPiece.BREAK);

    private final List<StyledPiece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private StyledPiece look = NONE;

    public void add(StyledPiece piece) {
        if (piece.isBreak() || !piece.with("").equals(look)) {
            flush();
            look = piece.isBreak() ? NONE : piece.with("");
        }
        if (piece.isBreak()) {
            pieces.add(piece);
        } else {
            text.append(piece.text());
        }
    }

    /** All that was added since last asked. */
    public List<StyledPiece> take() {
        flush();
        List<StyledPiece> taken = List.copyOf(pieces);
        pieces.clear();
        return taken;
    }

    private void flush() {
        if (text.length() > 0) {
            pieces.add(look.with(text.toString()));
        }
        text.setLength(0);
        look = NONE;
    }
}
