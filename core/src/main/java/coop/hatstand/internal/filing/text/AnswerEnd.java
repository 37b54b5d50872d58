package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.List;
import java.util.regex.Pattern;

/** Tells where a form's last answer ends before what closes the whole form: a ruled line with a few words below it, a note set apart, a signature. */
public final class AnswerEnd {
    /** A line that rules off; below a blank one, or it would underline a heading. */
    public static final Pattern RULE = Pattern.compile("\\s{0,3}(?:-{3,}|\\*{3,}|_{3,}|(?:[*_-] ){2,}[*_-])\\s*");
    private static final Pattern APART = Pattern.compile("\\s*(?:\\*(?![*\\s])[^*]+\\*|_(?!_)[^_]+_)\\s*");
    private static final int MOST_WORDS = 80;

    private AnswerEnd() {
    }

    /** The offset where the answer from one offset on ends, before {@code to} where the form does. */
    public static int of(PostText postText, int from, int to) {
        int end = Math.min(to, Math.max(from, PostTrailer.of(postText).from()));
        List<PostLine> postLines = postText.lines();
        for (int i = postLines.size() - 1; i > 0 && postLines.get(i).from() >= from; i--) {
            PostLine postLine = postLines.get(i);
            boolean apart = postLines.get(i - 1).blank() && !postLine.code() && postLine.to() <= end;
            String rest = postText.text().substring(Math.min(postLine.from(), end), end);
            boolean closes = RULE.matcher(postLine.text()).matches() || i == last(postLines) && APART.matcher(postLine.text()).matches();
            if (apart && closes && WordLikeness.words(rest).size() <= MOST_WORDS && !postText.text().substring(from, postLine.from()).isBlank()) {
                return postLine.from();
            }
        }
        return end;
    }

    private static int last(List<PostLine> postLines) {
        int last = postLines.size() - 1;
        while (last > 0 && postLines.get(last).blank()) {
            last--;
        }
        return last;
    }
}
