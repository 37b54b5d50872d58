package coop.hatstand.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells a language by the small words that every text in it is full of. Says nothing of a text that is short, mixed, or in a language it has no list of. */
final class CommonWords {

    /** Fewer common words than this prove nothing. */
    private static final int FEWEST = 6;

    /** Of a text, at least one word in so many is a common one. */
    private static final int ONE_IN = 5;

    /** No other language has more than one hit for so many of the first. */
    private static final int CLEARLY = 4;

    private static final char LAST_ASCII = '~';

    private final List<String> languages = new ArrayList<>();
    private final Map<String, Integer> common = new HashMap<>();
    private final int longest;

    CommonWords() {
        int most = 0;
        for (String line : text().split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                for (String word : line.substring(colon + 1).strip().split(" ")) {
                    common.put(word, languages.size());
                    most = Math.max(most, word.length());
                }
                languages.add(line.substring(0, colon));
            }
        }
        longest = most;
    }

    private static String text() {
        try {
            return new String(Resources.bytes("common-words.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of a text, as its BCP 47 tag. */
    Optional<String> language(char[] text) {
        int[] hits = new int[languages.size()];
        int words = 0;
        for (int from = 0; from < text.length; ) {
            int to = letters(text, from);
            if (to > from) {
                words++;
                count(text, from, to, hits);
            }
            from = Math.max(to, from + 1);
        }
        return clearly(hits, words);
    }

    /** Where the letters that start here end. */
    private static int letters(char[] text, int from) {
        int to = from;
        while (to < text.length && letter(text, to)) {
            to += Character.isHighSurrogate(text[to]) ? 2 : 1;
        }
        return to;
    }

    private static boolean letter(char[] text, int place) {
        int c = text[place];
        return c <= LAST_ASCII ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : Character.isLetter(Character.codePointAt(text, place));
    }

    private void count(char[] text, int from, int to, int[] hits) {
        if (to - from <= longest) {
            Integer language = common.get(new String(text, from, to - from).toLowerCase(Locale.ROOT));
            if (language != null) {
                hits[language]++;
            }
        }
    }

    private Optional<String> clearly(int[] hits, int words) {
        for (int one = 0; one < hits.length; one++) {
            boolean clear = hits[one] >= FEWEST && hits[one] * ONE_IN >= words;
            for (int other = 0; other < hits.length; other++) {
                clear &= other == one || hits[other] * CLEARLY <= hits[one];
            }
            if (clear) {
                return Optional.of(languages.get(one));
            }
        }
        return Optional.empty();
    }
}
