package coop.hatstand.internal.present.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises a language by its most common words. Gives no answer for text that is short, mixed, or in a language it has no list for. */
final class CommonWords {

    /** Fewer common words than this prove nothing. */
    private static final int FEWEST = 6;
    /** At least one word in this many must be a common one. */
    private static final int ONE_IN = 5;
    /** No other language may have more than one hit for this many of the first's. */
    private static final int CLEARLY = 4;

    private final List<String> languages = new ArrayList<>();
    private final Map<String, Integer> common = new HashMap<>();
    private final int longest;

    CommonWords() {
        text().lines().skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 1).strip().split(" ")) {
                common.put(word, languages.size());
            }
            languages.add(line.substring(0, colon));
        });
        longest = common.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The lists: a line of explanation, then one line for each language. */
    static String text() {
        try (InputStream in = CommonWords.class.getResourceAsStream("common-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of a text, as its BCP 47 tag. */
    Optional<String> language(String text) {
        int[] hits = new int[languages.size()];
        int words = 0;
        int from = 0;
        while (from < text.length()) {
            int to = letters(text, from);
            if (to > from) {
                words++;
                int language = to - from > longest ? -1 : common.getOrDefault(text.substring(from, to).toLowerCase(Locale.ROOT), -1);
                if (language >= 0) {
                    hits[language]++;
                }
            }
            from = to + 1;
        }
        return clearly(hits, words);
    }

    /** The end of the run of letters that starts here. */
    private static int letters(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
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
