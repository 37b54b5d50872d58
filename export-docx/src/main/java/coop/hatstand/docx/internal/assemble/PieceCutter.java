package coop.hatstand.docx.internal.assemble;

import coop.hatstand.docx.internal.style.StyledPiece;
import java.util.ArrayList;
import java.util.List;

/** Cuts pieces at a position in their text. */
final class PieceCutter {

    private PieceCutter() {
    }

    static List<StyledPiece> until(List<StyledPiece> styledPieces, int end) {
        List<StyledPiece> before = new ArrayList<>();
        int at = 0;
        for (StyledPiece styledPiece : styledPieces) {
            int length = Math.min(styledPiece.text().length(), end - at);
            if (length > 0) {
                before.add(styledPiece.with(styledPiece.text().substring(0, length)));
            }
            at += styledPiece.text().length();
        }
        return before;
    }

    static List<StyledPiece> from(List<StyledPiece> styledPieces, int start) {
        List<StyledPiece> after = new ArrayList<>();
        int at = 0;
        for (StyledPiece styledPiece : styledPieces) {
            int from = Math.max(0, start - at);
            if (from < styledPiece.text().length()) {
                after.add(styledPiece.with(styledPiece.text().substring(from)));
            }
            at += styledPiece.text().length();
        }
        return after;
    }
}
