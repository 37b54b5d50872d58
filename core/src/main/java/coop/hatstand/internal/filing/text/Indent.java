package coop.hatstand.internal.filing.text;

/** Takes the indent away that all lines of a piece but its first share, so that a list item's later lines read as its own. */
final class Indent {
    private Indent() {
    }

    static String remove(String piece) {
        String whole = piece.strip();
        if (isEven(whole)) {
            return whole;
        }
        String[] lines = whole.split("\n", -1);
        int shared = Integer.MAX_VALUE;
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                shared = Math.min(shared, indent(lines[i]));
            }
        }
        StringBuilder even = new StringBuilder(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            even.append('\n').append(lines[i].isBlank() ? "" : lines[i].substring(shared));
        }
        return even.toString();
    }

    /** Whether no line but the first starts with a blank, as is so of most pieces. */
    private static boolean isEven(String piece) {
        for (int at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) {
            if (piece.charAt(at + 1) != '\n' && Character.isWhitespace(piece.charAt(at + 1))) {
                return false;
            }
        }
        return true;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }
}
