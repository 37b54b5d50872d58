package coop.hatstand.internal.filing.heading;

import coop.hatstand.internal.filing.words.CueWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer that a form keeps in a folded block: {@code <details><summary>Answer</summary> … </details>}.
 *
 * @param open where the block opens
 * @param from where its words start
 * @param to where they end
 * @param after the offset after what closes it
 */
public record FoldedAnswer(int open, int from, int to, int after) {
    private static final Pattern OPEN = Pattern.compile("<details[^>]*>\\s*<summary[^>]*>(.*?)</summary>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?details", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER = CueWords.anywhere("answer");
    private static final int LONGEST_SUMMARY = 400;

    /** The first folded answer between two offsets. */
    public static Optional<FoldedAnswer> in(String text, int from, int to) {
        Matcher open = OPEN.matcher(text).region(from, to);
        while (open.find()) {
            if (open.group(1).length() <= LONGEST_SUMMARY && ANSWER.matcher(open.group(1)).find()) {
                int close = close(text, open.end(), to);
                int tag = text.indexOf('>', close) + 1;
                return Optional.of(new FoldedAnswer(open.start(), open.end(), close, close < to && tag > 0 && tag <= to ? tag : close));
            }
        }
        return Optional.empty();
    }

    private static int close(String text, int from, int to) {
        Matcher tag = TAG.matcher(text).region(from, to);
        int depth = 1;
        while (tag.find()) {
            depth += tag.group().startsWith("</") ? -1 : 1;
            if (depth == 0) {
                return tag.start();
            }
        }
        return to;
    }
}
