package coop.hatstand.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    private final Map<String, String> languages = new HashMap<>();

    CommonWords() {
        for (String line : text().split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                for (String word : line.substring(colon + 1).strip().split(" ")) {
                    languages.put(word, line.substring(0, colon));
                }
            }
        }
    }

    private static String text() {
        try {
            return new String(Resources.bytes("common-words.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the letters that start here end. */
    private static int letters(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    /** The language of a text, as its BCP 47 tag. */
    Optional<String> language(String text) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        int words = 0;
        for (int from = 0; from < text.length(); ) {
            int to = letters(text, from);
            if (to > from) {
                words++;
                String language = languages.get(text.substring(from, to).toLowerCase(Locale.ROOT));
                if (language != null) {
                    hits.merge(language, 1, Integer::sum);
                }
            }
            from = Math.max(to, from + 1);
        }
        int all = words;
        return hits.entrySet().stream().filter(h -> h.getValue() >= FEWEST && h.getValue() * ONE_IN >= all)
                .filter(h -> hits.entrySet().stream().allMatch(o -> o == h || o.getKey().equals(h.getKey()) || o.getValue() * CLEARLY <= h.getValue()))
                .map(Map.Entry::getKey).findFirst();
    }
}
