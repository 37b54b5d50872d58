package coop.hatstand.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Several times as many as there are words. A power of two. */
    private static final int SLOTS = 1 << 10;
    private static final int SPREAD = 31;

    private final List<String> languages = new ArrayList<>();
    private final Map<String, Integer> common = new HashMap<>();
    /** Those of {@link #common} in ASCII, found by their letters without a string made of them. */
    private final char[][] ascii = new char[SLOTS][];
    private final int[] asciiLanguages = new int[SLOTS];
    private final int longest;

    CommonWords() {
        int most = 0;
        for (String line : text().split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                for (String word : line.substring(colon + 1).strip().split(" ")) {
                    add(word, languages.size());
                    most = Math.max(most, word.length());
                }
                languages.add(line.substring(0, colon));
            }
        }
        longest = most;
    }

    private void add(String word, int language) {
        common.put(word, language);
        char[] letters = word.toCharArray();
        int slot = 0;
        for (char c : letters) {
            slot = SPREAD * slot + c;
        }
        for (slot &= SLOTS - 1; ascii[slot] != null && !Arrays.equals(ascii[slot], letters); ) {
            slot = slot + 1 & SLOTS - 1;
        }
        ascii[slot] = letters;
        asciiLanguages[slot] = language;
    }

    private static String text() {
        try {
            return new String(Resources.bytes("common-words.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of a text, the first of so many letters, as its BCP 47 tag. */
    Optional<String> language(char[] text, int length) {
        int[] hits = new int[languages.size()];
        int words = 0;
        for (int from = 0; from < length; ) {
            int to = from;
            int slot = 0;
            for (int c; to < length && (c = text[to] | ' ') >= 'a' && c <= 'z'; to++) {
                slot = SPREAD * slot + c;
            }
            int language = -1;
            if (letter(text, to, length)) {
                to = letters(text, to, length);
                language = to - from > longest ? -1 : common.getOrDefault(new String(text, from, to - from).toLowerCase(Locale.ROOT), -1);
            } else if (to - from <= longest) {
                language = ascii(text, from, to, slot);
            }
            words += to > from ? 1 : 0;
            if (language >= 0) {
                hits[language]++;
            }
            from = to + 1;
        }
        return clearly(hits, words);
    }

    /** Where the letters that start here end. */
    private static int letters(char[] text, int from, int length) {
        int to = from;
        while (letter(text, to, length)) {
            to += Character.isHighSurrogate(text[to]) ? 2 : 1;
        }
        return to;
    }

    private static boolean letter(char[] text, int place, int length) {
        return place < length && (text[place] > LAST_ASCII || (text[place] | ' ') >= 'a') && Character.isLetter(Character.codePointAt(text, place, length));
    }

    /** Which language a word in ASCII is common in; less than zero if in none. */
    private int ascii(char[] text, int from, int to, int start) {
        for (int slot = start & SLOTS - 1; ascii[slot] != null; slot = slot + 1 & SLOTS - 1) {
            if (is(ascii[slot], text, from, to)) {
                return asciiLanguages[slot];
            }
        }
        return -1;
    }

    /** Whether letters of ASCII are a word, if they are small letters or not. */
    private static boolean is(char[] word, char[] text, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != (text[from + i] | ' ')) {
                return false;
            }
        }
        return true;
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
