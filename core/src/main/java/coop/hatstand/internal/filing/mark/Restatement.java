package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where, behind a label, a question said again ends and the answer starts. */
final class Restatement {
    private static final Pattern END = Pattern.compile("[" + QuestionMark.ANY + "]+[\"”’»)\\]#]*[*_]{0,3}[\"”’»)\\]]*\\s*#*|\\n|$");
    private static final double SAME = 0.7;
    private static final int LONGEST = 12;
    /** No question has as many sentences, or is as long; whoever looks further has to for each label of a text made of them. */
    private static final int MOST_ENDS = 60;
    private static final int FARTHEST = 20_000;
    /** With more than twice a question's words and these nothing is like it any more. */
    private static final int MORE_WORDS = 10;

    private Restatement() {
    }

    /**
     * The offset after the question that is said again from {@code at} on, or {@code at} if none is.
     *
     * @param limit the offset it must not go beyond
     */
    static int end(PostText postText, int at, int limit, IndexedQuestion indexedQuestion) {
        String text = postText.text();
        if (at < limit && text.charAt(at) == '\n' && blankNext(text, at + 1, limit)) {
            return at;
        }
        Matcher end = END.matcher(text).region(at, limit);
        double best = SAME;
        int found = at;
        int lines = 0;
        int most = indexedQuestion.words().size() * 2 + MORE_WORDS;
        int from = at;
        for (int i = 0; i < MOST_ENDS && lines < LONGEST && end.region(stop(text, from, limit), limit).find() && end.start() - at < FARTHEST; i++) {
            from = end.end() + (end.group().isEmpty() ? 1 : 0);
            boolean lineEnd = end.group().isEmpty() || end.group().equals("\n");
            Optional<List<String>> words = WordLikeness.words(text, at, end.start(), most);
            double measure = words.map(said -> WordLikeness.measure(said, indexedQuestion.words())).orElse(0.0);
            if (measure > best) {
                best = measure;
                found = end.end();
            }
            if (lineEnd && blankNext(text, end.end(), limit) || words.isEmpty() || end.end() >= limit) {
                break;
            }
            lines += lineEnd ? 1 : 0;
        }
        return found;
    }

    /** The first place where the pattern may match: it would try at each letter. */
    private static int stop(String text, int from, int limit) {
        int at = from;
        while (at < limit && !mayMatch(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean mayMatch(char c) {
        return c <= '?' ? c == '?' || c == '\n' || c == '\r' : c >= '\u0085' && (c == '\u0085' || c == '\u2028' || c == '\u2029');
    }

    private static boolean blankNext(String text, int at, int limit) {
        int next = text.indexOf('\n', at);
        return at >= limit || text.substring(at, next < 0 || next > limit ? limit : next).isBlank();
    }
}
