package coop.hatstand.internal.filing.form;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.PostTrailer;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a form's last answer ends before what closes the whole form: a ruled line with a few words below it, a note set apart, a signature, or the end
 * of a letter set in quotation marks as a whole, behind which what follows is somebody else's.
 */
final class FormEnd {
    private static final Pattern APART = Pattern.compile("\\s*(?:\\*(?![*\\s])[^*]+\\*|_(?!_)[^_]+_)\\s*");
    private static final int MOST_WORDS = 80;
    private static final String OPEN = "“«„";
    private static final String CLOSED = "”»";

    private FormEnd() {
    }

    /** The offset where the answer from one offset on ends; the form ends at {@code to}. */
    static int of(PostText postText, int from, int to) {
        int trailer = PostTrailer.of(postText).from();
        return letter(postText, from, closing(postText, from, trailer > from ? Math.min(to, trailer) : to));
    }

    private static int closing(PostText postText, int from, int end) {
        List<PostLine> lines = postText.lines();
        boolean last = true;
        for (int i = lines.size() - 1; i > 0 && lines.get(i).from() >= from; i--) {
            PostLine line = lines.get(i);
            boolean apart = lines.get(i - 1).blank() && !line.code() && line.to() <= end && !postText.blank(from, line.from());
            boolean closes = line.rules() || last && APART.matcher(line.text()).matches();
            if (apart && closes && WordLikeness.words(postText.text().substring(line.from(), end)).size() <= MOST_WORDS) {
                return line.from();
            }
            last &= line.blank();
        }
        return end;
    }

    /** The offset after the paragraph that closes what was opened before the last answer, which starts at {@code from}; {@code to} if none does. */
    private static int letter(PostText postText, int from, int to) {
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
