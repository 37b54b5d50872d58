package coop.hatstand.internal.filing.question;

import coop.hatstand.internal.filing.text.AnswerWord;
import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionNumbering;
import coop.hatstand.internal.filing.text.SignOffs;
import coop.hatstand.internal.filing.words.QuestionMark;
import java.util.Optional;
import java.util.function.Function;

/**
 * One item of a numbered list.
 *
 * @param label its label
 * @param line the line it starts on
 * @param from the offset where its label starts
 * @param start where its words start
 * @param to where they end
 */
record ListItem(NumberLabel label, int line, int from, int start, int to) {

    /** The item that starts on a line, if one does. */
    static Optional<ListItem> at(PostText postText, int line, Function<String, Optional<NumberLabel>> labels) {
        PostLine at = postText.lines().get(line);
        return at.open() ? labels.apply(at.text()).filter(label -> label.numbers().size() == 1)
                .map(label -> new ListItem(label, line, at.from(), at.from() + label.end(), at.to())) : Optional.empty();
    }

    String number() {
        return label.numbers().get(0);
    }

    boolean precedes(ListItem next) {
        return label.style().equals(next.label.style()) && label.kind() == next.label.kind() && QuestionNumbering.follows(number(), next.number());
    }

    String words(PostText postText) {
        return postText.text().substring(start, to);
    }

    /**
     * The item to where it ends before the line {@code stop}: after its paragraph, or a later one that asks; a list's last that asks already has no
     * more, since what comes below may be of the whole list.
     */
    ListItem until(PostText postText, int stop, boolean last) {
        int end = to;
        boolean paragraph = true;
        for (int i = line + 1; i < stop && !ends(postText.lines().get(i)); i++) {
            PostLine postLine = postText.lines().get(i);
            if (postLine.blank()) {
                paragraph = false;
            } else if (paragraph || QuestionMark.in(postLine.text()) && postLine.quoted() == 0 && !(last && postLine.indent() == 0 && QuestionMark.in(postText.text().substring(start, end)))) {
                end = postLine.to();
            }
        }
        return new ListItem(label, line, from, Math.min(start, end), end);
    }

    private static boolean ends(PostLine postLine) {
        return SignOffs.closes(postLine.text()) || postLine.code() || AnswerWord.starts(postLine.text()) || postLine.rules();
    }
}
