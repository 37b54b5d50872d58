package coop.hatstand.filing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where, behind a label, a question said again ends and the answer starts. */
final class Restatement {
    private static final Pattern END = Pattern.compile("[" + QuestionMark.ANY + "]+[\"”’»)\\]#]*[*_]{0,3}[\"”’»)\\]]*\\s*#*|\\n|$");
    private static final double SAME = 0.7;
    private static final int LONGEST = 12;

    private Restatement() {
    }

    /**
     * The offset after the question that is said again from {@code at} on, or {@code at} if none is.
     *
     * @param limit the offset it must not go beyond
     */
    static int end(Sheet sheet, int at, int limit, Asked asked) {
        String text = sheet.text();
        Matcher end = END.matcher(text).region(at, limit);
        double best = SAME;
        int found = at;
        int lines = 0;
        while (lines < LONGEST && end.find()) {
            boolean lineEnd = end.group().isEmpty() || end.group().equals("\n");
            List<String> words = Likeness.words(text.substring(at, end.start()));
            double measure = Likeness.measure(words, asked.words());
            if (measure > best) {
                best = measure;
                found = end.end();
            }
            if (lineEnd && (blankNext(text, end.end(), limit) || words.size() > asked.words().size() * 2 + 10)) {
                break;
            }
            lines += lineEnd ? 1 : 0;
            if (end.end() >= limit) {
                break;
            }
        }
        return found;
    }

    private static boolean blankNext(String text, int at, int limit) {
        int next = text.indexOf('\n', at);
        return at >= limit || text.substring(at, next < 0 || next > limit ? limit : next).isBlank();
    }
}
