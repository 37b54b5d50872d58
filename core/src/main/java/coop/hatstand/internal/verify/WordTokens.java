package coop.hatstand.internal.verify;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Splits a text into words that compare: case, apostrophes, dashes, quotation marks and other punctuation do not count; signs of money and per cent do.
 *
 * <p>In scripts without blanks each letter is a word. Of a word hyphenated at a line's end, the halves are joined if that makes a known word.
 */
final class WordTokens {
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.THAI,
            UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
    private static final String APOSTROPHES = "'‘’ʼ`´";
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
    private final String text;
    private final Predicate<String> known;
    private final List<WordToken> tokens = new ArrayList<>();

    private WordTokens(String text, Predicate<String> known) {
        this.text = text;
        this.known = known;
    }

    static List<WordToken> of(String text) {
        return of(text, word -> true);
    }

    /** @param known whether a word occurs elsewhere; decides whether a word broken at a line's end is one */
    static List<WordToken> of(String text, Predicate<String> known) {
        return new WordTokens(text, known).read();
    }

    private List<WordToken> read() {
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if (isUnspaced(point) || isSign(point)) {
                add(i, i + Character.charCount(point));
                i += Character.charCount(point);
            } else if (isWord(point)) {
                i = word(i);
            } else {
                i += Character.charCount(point);
            }
        }
        return tokens;
    }

    private int word(int start) {
        int end = end(start);
        int next = brokenAt(end);
        if (next > 0) {
            int last = end(next);
            if (known.test(key(text.substring(start, end) + text.substring(next, last)))) {
                tokens.add(new WordToken(key(text.substring(start, end) + text.substring(next, last)), start, last));
                return last;
            }
        }
        add(start, end);
        return end;
    }

    private int end(int start) {
        int end = start;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            boolean within = isWord(point) && !isUnspaced(point) || isInside(start, end);
            if (!within) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    /** An apostrophe between letters, a point or comma between digits, or something nobody sees. */
    private boolean isInside(int start, int at) {
        char c = text.charAt(at);
        if (isUnseen(c)) {
            return true;
        }
        int previous = at;
        while (previous > start && isUnseen(text.charAt(previous - 1))) {
            previous--;
        }
        int next = at + 1;
        while (next < text.length() && isUnseen(text.charAt(next))) {
            next++;
        }
        if (previous == start || next >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(previous);
        int after = text.codePointAt(next);
        return APOSTROPHES.indexOf(c) >= 0 && Character.isLetter(before) && Character.isLetter(after)
                || (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(after);
    }

    private static boolean isUnseen(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    /** Where a word goes on that a hyphen breaks at a line's end, or 0. */
    private int brokenAt(int at) {
        if (at >= text.length() || "-\u2010\u00ad".indexOf(text.charAt(at)) < 0) {
            return 0;
        }
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= text.length() || text.charAt(next) != '\n') {
            return 0;
        }
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isLowerCase(text.codePointAt(next)) ? next : 0;
    }

    private void add(int start, int end) {
        String key = key(text.substring(start, end));
        if (!key.isEmpty()) {
            tokens.add(new WordToken(key, start, end));
        }
    }

    static String key(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        boolean ascii = word.chars().allMatch(c -> c < 0x80);
        String plain = ascii ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).codePoints().filter(c -> APOSTROPHES.indexOf(c) < 0 && Character.getType(c) != Character.FORMAT).forEach(key::appendCodePoint);
        String made = key.toString();
        return !made.isEmpty() && Character.isDigit(made.charAt(0)) && THOUSANDS.matcher(made).matches() ? made.replaceAll("[.,]", "") : made;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(int point) {
        if (point < 0x80) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
        }
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isUnspaced(int point) {
        return point >= 0x0e00 && UNSPACED.contains(UnicodeScript.of(point));
    }

    private static boolean isSign(int point) {
        return point == '%' || Character.getType(point) == Character.CURRENCY_SYMBOL;
    }
}
