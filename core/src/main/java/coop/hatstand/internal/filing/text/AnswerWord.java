package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.CueWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word that people put before an answer to a question said again: "A: …", "Answer: …", "**Réponse :** …", "→ …". It is no part of the answer. */
public final class AnswerWord {
    private static final Pattern WORD = Pattern.compile(
            "\\s*+(?:→|->|=>|➜|➡\\uFE0F?)\\s*|\\s*+(?:[*_]{1,3}|#{1,6}\\s+)?(?:A|" + CueWords.any("answer") + ")(?:[*_]{1,3})?\\s*:(?=[\\s*_])(?:[*_]{1,3}(?=\\s))?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AnswerWord() {
    }

    /** The offset after the word if it stands at {@code from}, with something behind it before {@code to}; else {@code from}. */
    public static int end(String text, int from, int to) {
        Matcher word = WORD.matcher(text).region(Math.min(from, to), to);
        return word.lookingAt() && word.end() < to ? word.end() : from;
    }

    /** Whether a line starts with the word. */
    public static boolean starts(String line) {
        return WORD.matcher(line).lookingAt();
    }
}
