package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.CueWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A label at the start of a line that names a question by letter or small Roman number: "A. …", "(b) …", "iii) …", "Question C: …". */
public final class LetterLabel {
    private static final String LETTER = "(?:[a-zA-Z]|[ivxIVX]{2,5})(?![\\p{L}\\p{N}])";
    private static final Pattern EACH = Pattern.compile("(?<![\\p{L}])" + LETTER);
    private static final Pattern MARKED = Pattern.compile(
            "\\s*+(?:[-*+•]\\s+)?(?:#{1,6}\\s+)?[*_]{0,3}([(\\[]?)([a-zA-Z]|[ivxIVX]{2,5})(\\\\?[.):\\]]+|\\s[-–—=](?=\\s))(?:[*_]{1,3}(?=\\s|$))?(?:\\s+|$)");
    private static final Pattern WORDED = Pattern.compile(
            "\\s*+(?:#{1,6}\\s+)?[*_]{0,3}(?:" + CueWords.any("regarding") + "[:.]?\\s+)?(?:" + CueWords.any("article") + "\\s+)?((?:(?:" + CueWords.any("question") + "|" + CueWords.any("point") + ")\\s+)?)[(\\[]?(" + LETTER + "(?:[)\\]]?\\s*(?:[,/&+]|(?<!\\p{L})" + CueWords.any("joint") + "(?=\\s))\\s*[(\\[]?" + LETTER + ")*)"
                    + "([):\\].,]+|\\s+[-–—](?=\\s))(?:[*_]{1,3}(?=\\s|$))?(?:\\s+|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<String> ROMAN = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii");

    private LetterLabel() {
    }

    /** The label a line starts with, if it has one; its number is the letter in lower case. */
    public static Optional<NumberLabel> at(String line) {
        Matcher marked = MARKED.matcher(line);
        if (marked.lookingAt()) {
            return Optional.of(label(marked, NumberLabel.Kind.MARKED));
        }
        Matcher worded = WORDED.matcher(line);
        return worded.lookingAt() && worded.start(2) > 0 ? Optional.of(label(worded, NumberLabel.Kind.WORDED)) : Optional.empty();
    }

    private static NumberLabel label(Matcher m, NumberLabel.Kind kind) {
        String letter = m.group(2);
        String caps = letter.equals(letter.toLowerCase(Locale.ROOT)) ? "a" : "A";
        List<String> letters = EACH.matcher(letter).results().map(one -> one.group().toLowerCase(Locale.ROOT)).toList();
        return new NumberLabel(kind, letters, m.end(), m.group(1).strip() + caps + m.group(3).strip());
    }

    /** Whether a letter, or Roman number, is the next after another. */
    static boolean follows(String letter, String next) {
        boolean alphabet = letter.length() == 1 && next.length() == 1 && next.charAt(0) == letter.charAt(0) + 1;
        int roman = ROMAN.indexOf(letter);
        return alphabet || roman > 0 && ROMAN.indexOf(next) == roman + 1;
    }

    public static boolean isLetter(String number) {
        return !number.isEmpty() && number.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
