package coop.hatstand.internal.filing.form;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;

/** A letter set in quotation marks as a whole, opened before its first question and closed behind its last answer: what follows is somebody else's. */
final class QuotedLetter {
    private static final String OPEN = "“«„";
    private static final String CLOSED = "”»";

    private QuotedLetter() {
    }

    /** The offset after the paragraph that closes what was opened before the last answer, which starts at {@code from}; {@code to} if none does. */
    static int end(PostText postText, int from, int to) {
        int open = depth(postText.text(), 0, from);
        boolean opened = open > 0;
        for (PostLine postLine : postText.lines()) {
            if (opened && postLine.from() >= from && postLine.to() <= to) {
                open += depth(postText.text(), postLine.from(), postLine.to());
                if (open == 0 && closes(postLine) && postText.text().startsWith("\n\n", postLine.to())) {
                    return postLine.to();
                }
            }
        }
        return to;
    }

    private static boolean closes(PostLine postLine) {
        String text = postLine.text().stripTrailing();
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
