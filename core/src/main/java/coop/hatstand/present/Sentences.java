package coop.hatstand.present;

import java.util.ArrayList;
import java.util.List;

/** Parts a paragraph into sentences, each as its words; the JDK's own parting differs between versions. */
final class Sentences {
    private static final String ENDS = ".!?…";
    /** Nobody says more in one breath; whoever looks through a sentence for each of its words should not have to for a million. */
    private static final int LONGEST = 200;
    private static final String CLOSERS = "\"'”’»)]";

    private Sentences() {
    }

    /** The sentences, each a list of words with their punctuation. */
    static List<List<String>> of(String paragraph) {
        List<List<String>> sentences = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        String[] words = paragraph.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                sentence.add(words[i]);
            }
            if (!sentence.isEmpty() && (i + 1 == words.length || sentence.size() == LONGEST || ends(words[i]) && starts(words[i + 1]))) {
                sentences.add(List.copyOf(sentence));
                sentence.clear();
            }
        }
        return sentences;
    }

    /** Whether a word closes a sentence; "Dr." and an initial do not. */
    static boolean ends(String word) {
        String bare = bareEnd(word);
        if (bare.isEmpty() || ENDS.indexOf(bare.charAt(bare.length() - 1)) < 0) {
            return false;
        }
        String letters = bare.substring(0, bare.length() - 1);
        return !bare.endsWith(".") || letters.length() > 3 || letters.isEmpty() || !Character.isUpperCase(letters.codePointAt(0));
    }

    /** Whether a word ends with a question mark. */
    static boolean asks(String word) {
        return bareEnd(word).endsWith("?");
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
