package coop.hatstand.filing;

/** A letter set in quotation marks as a whole, opened before its first question and closed behind its last answer: what follows is somebody else's. */
final class QuotedLetter {
    private static final String OPEN = "“«„";
    private static final String CLOSED = "”»";

    private QuotedLetter() {
    }

    /** The offset after the paragraph that closes what was opened before the last answer, which starts at {@code from}; {@code to} if none does. */
    static int end(Sheet sheet, int from, int to) {
        int open = depth(sheet.text(), 0, from);
        boolean opened = open > 0;
        for (Line line : sheet.lines()) {
            if (opened && line.from() >= from && line.to() <= to) {
                open += depth(sheet.text(), line.from(), line.to());
                if (open == 0 && closes(line) && sheet.text().startsWith("\n\n", line.to())) {
                    return line.to();
                }
            }
        }
        return to;
    }

    private static boolean closes(Line line) {
        String text = line.text().stripTrailing();
        return !text.isEmpty() && CLOSED.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static int depth(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += OPEN.indexOf(text.charAt(i)) >= 0 ? 1 : CLOSED.indexOf(text.charAt(i)) >= 0 ? -1 : 0;
        }
        return depth;
    }
}
