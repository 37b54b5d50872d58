package coop.hatstand.docx;

import java.util.ArrayList;
import java.util.List;

/** Pieces cut at a place in their text. */
final class Pieces {

    private Pieces() {
    }

    static List<Piece> until(List<Piece> pieces, int end) {
        List<Piece> before = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int length = Math.min(piece.text().length(), end - at);
            if (length > 0) {
                before.add(piece.with(piece.text().substring(0, length)));
            }
            at += piece.text().length();
        }
        return before;
    }

    static List<Piece> from(List<Piece> pieces, int start) {
        List<Piece> after = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int from = Math.max(0, start - at);
            if (from < piece.text().length()) {
                after.add(piece.with(piece.text().substring(from)));
            }
            at += piece.text().length();
        }
        return after;
    }
}
