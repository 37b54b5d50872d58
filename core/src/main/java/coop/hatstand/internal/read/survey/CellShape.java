package coop.hatstand.internal.read.survey;

import coop.hatstand.internal.labels.Cues;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells by the shape of a survey's cell whether somebody wrote it or picked it, and by that of a heading whether it asks. */
final class CellShape {
    private static final int FEWEST_OF_PROSE = 6;
    private static final int MOST_OF_REMARK = 8;
    private static final int LONGEST_KEPT = 80;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CODE = Pattern.compile("[-+]?\\d[\\d.,\\u00a0\\u202f ]*[%€$£]?|(?=\\S*\\d)[\\p{L}\\d_:./+-]{1,60}|[\\d/.-]{6,10}[T ,-]+[\\d:.]{4,12} ?(?:[AP]M)?(?: ?[A-Z]{1,5}(?:[+-]\\d{1,4})?)?", FLAGS);
    private static final Pattern FIGURE = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,3})?");
    private static final Pattern MARK = Pattern.compile("[0-9]|10");
    private static final Pattern AGREES = Pattern.compile(any("agrees"), FLAGS);
    private static final Pattern ASKS = Pattern.compile("[¿\\s\\d.):*-]*(?:" + any("interrogative") + "|" + any("asks-for") + ")(?!\\p{L}).*|.*\\?.*", FLAGS | Pattern.DOTALL);
    private static final Pattern RATES = Pattern.compile("(?<![\\p{L}\\d])" + any("rates") + "(?![\\p{L}\\d])", FLAGS);

    private static final Pattern TICKS = Pattern.compile("(?<![\\p{L}\\d])" + any("ticks") + "(?![\\p{L}\\d])", FLAGS);

    private CellShape() {
    }

    /** A number, a date, a code, or yes or no. */
    static boolean isCode(String cell) {
        return CODE.matcher(cell).matches() || AGREES.matcher(cell).matches();
    }

    /** A mark out of ten. */
    static boolean isMark(String cell) {
        return MARK.matcher(cell).matches();
    }

    /** A number and nothing else. */
    static boolean isFigure(String cell) {
        return FIGURE.matcher(cell).matches();
    }

    /** Yes, no, or another word for it. */
    static boolean agrees(String cell) {
        return AGREES.matcher(cell).matches();
    }

    /** As many words as somebody says, and few forms offer. */
    static boolean isSaid(String cell) {
        return words(cell) >= FEWEST_OF_PROSE;
    }

    /** Short enough to be a remark about somebody and no story. */
    static boolean isRemark(String cell) {
        return cell.length() <= LONGEST_KEPT && cell.indexOf('\n') < 0 && words(cell) <= MOST_OF_REMARK;
    }

    /** Words as a person writes them, and not a program's: no addresses, versions or paths. */
    static boolean isProse(String cell) {
        return isSaid(cell) && cell.indexOf('/') < 0;
    }

    /** Whether a heading asks: with a question mark, or in the words of a question or a request. */
    static boolean asks(String heading) {
        return ASKS.matcher(heading).matches();
    }

    /** Whether a heading asks for marks. */
    static boolean rates(String heading) {
        return RATES.matcher(heading).find();
    }

    /** Whether a heading asks to choose among what the form offers. */
    static boolean ticks(String heading) {
        return TICKS.matcher(heading).find();
    }

    private static int words(String cell) {
        return cell.isBlank() ? 0 : BLANKS.split(cell.strip()).length;
    }

    private static String any(String cue) {
        List<String> longestFirst = Cues.of(cue).stream().sorted((a, b) -> b.length() - a.length()).toList();
        return longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
