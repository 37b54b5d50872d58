package coop.hatstand.filing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How alike two texts are by their words, from 0 to 1; order, case, punctuation, markup and link targets do not count. */
final class Likeness {
    /** The kinds of letters, marks and numbers, a bit each. */
    private static final int WORD = bits(Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER,
            Character.OTHER_LETTER, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
            Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);
    private static final Pattern TARGET = Pattern.compile("\\]\\([^)\\s]{0,2000}+\\)|<[^>\\s][^>]{0,2000}+>|https?://[^\\s\\])]+");

    private Likeness() {
    }

    private static int bits(byte... kinds) {
        int bits = 0;
        for (byte kind : kinds) {
            bits |= 1 << kind;
        }
        return bits;
    }

    /** The words of a text, folded so that the same word is the same string. */
    static List<String> words(String text) {
        String plain = untargeted(text).replace("'", "").replace("’", "");
        String folded = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < folded.length(); ) {
            int letter = folded.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (!ofWord(letter)) {
                add(words, folded, start, at);
                start = next;
            }
            at = next;
        }
        add(words, folded, start, folded.length());
        return words;
    }

    private static void add(List<String> words, String text, int from, int to) {
        if (from < to) {
            words.add(text.substring(from, to));
        }
    }

    /** A letter, mark or number; by hand, since this looks at most of what people wrote. */
    private static boolean ofWord(int letter) {
        return (WORD >> Character.getType(letter) & 1) != 0;
    }

    /** Without link targets; most texts have none, and the pattern tries much at each letter. */
    private static String untargeted(String text) {
        boolean maybe = text.contains("](") || text.indexOf('<') >= 0 || text.contains("://");
        return maybe ? TARGET.matcher(text).replaceAll(" ") : text;
    }

    /** Dice's coefficient of the two as bags of words: twice what they share by what they have. */
    static double measure(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared(one, other) / (one.size() + other.size());
    }

    /** Which part of the words of {@code part} stands in {@code whole}. */
    static double contained(List<String> part, List<String> whole) {
        return part.isEmpty() ? 0 : (double) shared(part, whole) / part.size();
    }

    private static int shared(List<String> one, List<String> other) {
        Map<String, Integer> counts = new HashMap<>();
        one.forEach(word -> counts.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : other) {
            Integer left = counts.get(word);
            if (left != null && left > 0) {
                counts.put(word, left - 1);
                shared++;
            }
        }
        return shared;
    }
}
