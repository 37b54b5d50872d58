package coop.hatstand.docx.internal.style;

/** Finds the direction of text. */
final class DocxDirection {

    private DocxDirection() {
    }

    /** Whether the text's first strong character runs from right to left (UAX #9, rules P2 and P3). */
    static boolean runsRightToLeft(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            switch (Character.getDirectionality(text.codePointAt(at))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT:
                    return false;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
                    return true;
                default:
            }
        }
        return false;
    }
}
