package coop.hatstand.filing;

import java.util.List;
import java.util.regex.Pattern;

/** Tells where a form's last answer ends before what closes the whole form: a ruled line with a few words below it, a note set apart, a signature. */
final class AnswerEnd {
    /** A line that rules off; below a blank one, or it would underline a heading. */
    static final Pattern RULE = Pattern.compile("\\s{0,3}(?:-{3,}|\\*{3,}|_{3,}|(?:[*_-] ){2,}[*_-])\\s*");
    private static final Pattern APART = Pattern.compile("\\s*(?:\\*(?![*\\s])[^*]+\\*|_(?!_)[^_]+_)\\s*");
    private static final int MOST_WORDS = 80;

    private AnswerEnd() {
    }

    /** The offset where the answer from one offset on ends, before {@code to} where the form does. */
    static int of(Sheet sheet, int from, int to) {
        int end = Math.min(to, Math.max(from, Tail.of(sheet).from()));
        List<Line> lines = sheet.lines();
        for (int i = lines.size() - 1; i > 0 && lines.get(i).from() >= from; i--) {
            Line line = lines.get(i);
            boolean apart = lines.get(i - 1).blank() && !line.code() && line.to() <= end;
            String rest = sheet.text().substring(Math.min(line.from(), end), end);
            boolean closes = RULE.matcher(line.text()).matches() || i == last(lines) && APART.matcher(line.text()).matches();
            if (apart && closes && Likeness.words(rest).size() <= MOST_WORDS && !sheet.text().substring(from, line.from()).isBlank()) {
                return line.from();
            }
        }
        return end;
    }

    private static int last(List<Line> lines) {
        int last = lines.size() - 1;
        while (last > 0 && lines.get(last).blank()) {
            last--;
        }
        return last;
    }
}
