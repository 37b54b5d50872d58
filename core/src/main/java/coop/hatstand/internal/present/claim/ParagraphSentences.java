package coop.hatstand.internal.present.claim;

import java.util.ArrayList;
import java.util.List;

/** Splits a paragraph into sentences. The JDK's own splitting differs between versions. */
public final class ParagraphSentences {
    private static final String ENDS = ".!?…";
    /** Nobody says more in one breath. Callers may scan a sentence once for each of its words. */
    private static final int LONGEST = 200;
    private static final String QUESTION_MARKS = "?؟？";
    private static final String CLOSERS = "\"'”’»)]";

    private ParagraphSentences() {
    }

    /** The sentences, each a list of words with their punctuation. */
    public static List<List<String>> of(List<String> words) {
        List<List<String>> sentences = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            sentence.add(words.get(i));
            if (i + 1 == words.size() || sentence.size() == LONGEST || ends(words.get(i)) && starts(words.get(i + 1))) {
                sentences.add(List.copyOf(sentence));
                sentence.clear();
            }
        }
        return sentences;
    }

    /** The words between spaces, found by hand: a pattern takes several times as long. */
    public static List<String> words(String paragraph) {
        String text = paragraph.strip();
        char[] letters = text.toCharArray();
        List<String> words = new ArrayList<>(letters.length / 6 + 1);
        int start = 0;
        for (int i = 0; i <= letters.length; i++) {
            if (i == letters.length || blank(letters[i])) {
                if (start < i) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean blank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Whether a word closes a sentence; "Dr." and an initial do not. */
    public static boolean ends(String word) {
        if (Character.isLetterOrDigit(word.charAt(word.length() - 1))) {
            return false;
        }
        String bare = bareEnd(word);
        if (bare.isEmpty() || ENDS.indexOf(bare.charAt(bare.length() - 1)) < 0) {
            return false;
        }
        String letters = bare.substring(0, bare.length() - 1);
        return !bare.endsWith(".") || letters.length() > 3 || letters.isEmpty() || !Character.isUpperCase(letters.codePointAt(0));
    }

    /** Whether a word ends with a question mark. */
    public static boolean asks(String word) {
        String bare = bareEnd(word);
        return !bare.isEmpty() && QUESTION_MARKS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    private static String bareEnd(String word) {
        int end = word.length();
        while (end > 0 && CLOSERS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean starts(String word) {
        int first = word.codePointAt(0);
        return !Character.isLowerCase(first);
    }
}
