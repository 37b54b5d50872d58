package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.CueWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A label at the start of a line that names a question by its section's letter and its number there: "B2. …", "Re A1: …", "Question C-3 …". */
public final class SectionLabel {
    private static final String MARKED = "\\\\?[.):\\]]+(?:[*_]{1,3}(?=\\s|$))?|\\s*[-–—](?=\\s)|[*_]{1,3}(?=\\s|$)|,(?=\\s)|$";
    private static final Pattern LABEL = Pattern.compile(
            "\\s*(?:[-*+•]\\s+)?(?:#{1,6}\\s+)?[*_]{0,3}[(\\[]?((?:" + CueWords.any("regarding") + "[:.]?\\s+)?(?:" + CueWords.any("article") + "\\s+)?(?:"
                    + CueWords.any("question") + "\\s+)?)([A-Z])[-.]?(\\d{1,2})(?:" + MARKED + "|(?=\\s+\\p{Lu}))\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile("[A-Z]\\d{1,2}");

    private SectionLabel() {
    }

    /** The label a line starts with, if it has one; its number is the letter, in upper case, and the number. */
    public static Optional<NumberLabel> at(String line) {
        Matcher label = LABEL.matcher(line);
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        String number = label.group(2).toUpperCase(Locale.ROOT) + Integer.parseInt(label.group(3));
        String style = label.group(1).isBlank() ? "A1" : "QA1";
        return Optional.of(new NumberLabel(NumberLabel.Kind.WORDED, List.of(number), label.end(), style));
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
