package coop.hatstand.filing;

import java.util.List;
import java.util.regex.Pattern;

/** The polite words around an answer: thanks and sign-offs. */
final class Courtesy {
    private static final Pattern SIGNOFF = CueWords.start("signoff");
    private static final Pattern THANKS = CueWords.anywhere("thanks");
    private static final int SHORT_LINE = 5;
    private static final int SHORT_POST = 14;

    private Courtesy() {
    }

    /** Whether a line closes a letter: "Many thanks," and the like, with at most a few words more. */
    static boolean closes(String line) {
        String plain = line.strip();
        return SIGNOFF.matcher(plain).lookingAt() && Likeness.words(plain).size() <= SHORT_LINE && !plain.contains("?");
    }

    /** Whether a whole passage only says thanks. */
    static boolean thanks(String passage) {
        List<String> words = Likeness.words(passage);
        return words.size() <= SHORT_POST && THANKS.matcher(passage).find() && !passage.contains("?");
    }

    /** Whether a line can be the name somebody signs with: one to four words, without a sentence's end. */
    static boolean signs(String line) {
        String plain = line.strip().replaceFirst("^[-–—~]+\\s*", "").replaceFirst(",$", "");
        return plain.matches("\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+[\\p{L}\\p{M}'’.-]+){0,3}") && plain.length() <= 40 && !plain.matches(".*\\p{Ll}{3,}\\.");
    }

    /** Where the sign-off at the end of a text starts, or the text's length if it has none. */
    static int signOff(String text) {
        int end = text.stripTrailing().length();
        int at = end;
        for (int lines = 0; lines < 4 && at > 0; lines++) {
            int start = text.lastIndexOf('\n', at - 1) + 1;
            String line = text.substring(start, at);
            if (closes(line)) {
                return start;
            }
            if (!line.isBlank() && !signs(line)) {
                return text.length();
            }
            at = Math.max(0, start - 1);
            if (start == 0) {
                break;
            }
        }
        return text.length();
    }
}
