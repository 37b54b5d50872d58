package coop.hatstand.internal.filing.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How alike two texts are by their words, from 0 to 1; order, case, punctuation, markup and link targets do not count. */
public final class WordLikeness {
    /** What a link leads to is no word of its author's. */
    private static final Pattern TARGET = Pattern.compile("\\]\\([^)\\s]{0,2000}\\)|<[^>\\s][^>]{0,1999}>|https?://[^\\s\\])]+");
    /** The kinds of letters, marks and numbers, a bit each. */
    private static final int WORD = IntStream.of(Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER, Character.OTHER_LETTER,
            Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER)
            .map(kind -> 1 << kind).sum();

    private WordLikeness() {
    }

    /** The words of a text, folded so that the same word is the same string: NFKC, small letters, no apostrophes. */
    public static List<String> words(String text) {
        String own = text.indexOf('<') < 0 && !text.contains("](") && !text.contains("://") ? text : TARGET.matcher(text).replaceAll(" ");
        String folded = Normalizer.normalize(own.replace("'", "").replace("\u2019", ""), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0, next; at <= folded.length(); at = next) {
            int letter = at < folded.length() ? folded.codePointAt(at) : ' ';
            next = at + Character.charCount(letter);
            if ((WORD >> Character.getType(letter) & 1) == 0) {
                if (start < at) {
                    words.add(folded.substring(start, at));
                }
                start = next;
            }
        }
        return words;
    }

    /** Dice's coefficient of the two as bags of words: twice what they share by what they have. */
    public static double measure(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared(one, other) / (one.size() + other.size());
    }

    /** Which part of the words of {@code part} stands in {@code whole}. */
    public static double contained(List<String> part, List<String> whole) {
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
