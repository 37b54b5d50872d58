package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.CueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A label at the start of a line that names questions by their section's letter and their number there: "B2. …", "Re A1 and C.2: …", "Section C, number 3: …". */
public final class SectionLabel {
    private static final String MARKED = "\\\\?[.):\\]]+(?:[*_]{1,3}(?=\\s|$))?|\\s*[-–—](?=\\s)|[*_]{1,3}(?=\\s|$)|,(?=\\s)|$";
    private static final String START = "\\s*(?:[-*+•]\\s+)?(?:#{1,6}\\s+)?[*_]{0,3}[(\\[]?((?:" + CueWords.any("regarding") + "[:.]?\\s+)?(?:" + CueWords.any("article") + "\\s+)?(?:" + CueWords.any("question") + "\\s+)?)";
    private static final String ONE = "[A-Z][-.]?\\d{1,2}";
    private static final Pattern LABEL = pattern(START + "(" + ONE + "(?:\\s*(?:[,/&+]|(?<!\\p{L})" + CueWords.any("joint") + "\\s)\\s*" + ONE + ")*)(?:" + MARKED + "|(?=\\s+[\\p{Lu}\\p{N}]))\\s*");
    private static final Pattern SPELT = pattern(START + CueWords.any("section") + "\\s+([A-Z])\\s*[-–—,:]?\\s+(?:(?:" + CueWords.any("question") + "|" + CueWords.any("number") + "|" + CueWords.any("point") + "|"
            + CueWords.any("letter") + ")\\s*)?#?(\\d{1,2})(?:" + MARKED + ")\\s*");
    private static final Pattern EACH = pattern("([A-Z])[-.]?(\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]\\d{1,2}");

    private SectionLabel() {
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The label a line starts with, if it has one; its numbers are the letter, in upper case, and the number. */
    public static Optional<NumberLabel> at(String line) {
        Matcher label = LABEL.matcher(line);
        if (label.lookingAt()) {
            List<String> numbers = new ArrayList<>();
            for (Matcher one = EACH.matcher(label.group(2)); one.find();) {
                numbers.add(number(one.group(1), one.group(2)));
            }
            return Optional.of(new NumberLabel(NumberLabel.Kind.WORDED, List.copyOf(numbers), label.end(), label.group(1).isBlank() ? "A1" : "QA1"));
        }
        Matcher spelt = SPELT.matcher(line);
        return spelt.lookingAt() ? Optional.of(new NumberLabel(NumberLabel.Kind.WORDED, List.of(number(spelt.group(2), spelt.group(3))), spelt.end(), "QA1")) : Optional.empty();
    }

    private static String number(String letter, String digits) {
        return letter.toUpperCase(Locale.ROOT) + Integer.parseInt(digits);
    }

    public static boolean isOne(String number) {
        return NUMBER.matcher(number).matches();
    }

    /** Whether a number is the next after another: B3 after B2, C1 after B2. */
    static boolean follows(String number, String next) {
        int value = Integer.parseInt(next.substring(1));
        boolean same = next.charAt(0) == number.charAt(0);
        return same ? value == Integer.parseInt(number.substring(1)) + 1 : next.charAt(0) == number.charAt(0) + 1 && value == 1;
    }
}
