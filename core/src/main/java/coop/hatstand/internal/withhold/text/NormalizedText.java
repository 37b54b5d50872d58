package coop.hatstand.internal.withhold.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A text made comparable, each of its code points knowing where it stood in the original.
 *
 * <p>Letters lose their case, compatibility forms (UAX #15, NFKD) and accents, since people write each other's names without them; what
 * nobody sees is dropped; a run of blanks is one space; apostrophes and hyphens are all alike.
 */
public final class NormalizedText {
    /** Scripts that part no words by blanks, or let endings grow on names. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private static final String CLITICS = "وفبلكובלכשהמ";

    private static final char[] SIMPLE = simple();

    private final String text;
    private int[] points;
    /** Where each point starts and ends in the text; not there as long as each stands where its letter does, as in most texts. */
    private int[] from;
    private int[] to;
    private int length;

    private NormalizedText(String text) {
        this.text = text;
        points = new int[text.length() + 1];
    }

    public static NormalizedText of(String text) {
        NormalizedText normalizedText = new NormalizedText(text);
        char[] letters = text.toCharArray();
        int i = 0;
        while (i < letters.length) {
            char c = letters[i];
            int alone = alone(c, i + 1 < letters.length ? letters[i + 1] : 0);
            if (alone != 0) {
                normalizedText.add(alone, i, ++i);
            } else {
                normalizedText.part();
                i = normalizedText.segment(i);
            }
        }
        return normalizedText;
    }

    /** What a letter folds to if nothing joins it, as is so of most: no mark after a letter, no blank after a blank; 0 if that takes a closer look. */
    private static int alone(char c, char next) {
        if (next >= 0x80 && !isLatin(next) && !isMere(next)) {
            return 0;
        }
        if (c < 0x80) {
            return !asciiBlank(c) ? SIMPLE[c] : asciiBlank(next) ? 0 : ' ';
        }
        return isLatin(c) ? SIMPLE[c] : isMere(c) ? plain(c) : 0;
    }

    private static boolean isLatin(char c) {
        return c >= 0xc0 && c < SIMPLE.length;
    }

    /** What each letter of ASCII and Latin-1 folds to by itself, or 0 if that is not one letter. */
    private static char[] simple() {
        char[] simple = new char[0x100];
        for (char c = 0; c < simple.length; c++) {
            if (c < 0x80) {
                simple[c] = (char) plain(Character.toLowerCase(c));
            } else if (c >= 0xc0) {
                int[] points = fold(String.valueOf(c)).codePoints().filter(point -> !unseen(point)).toArray();
                simple[c] = points.length == 1 ? (char) plain(points[0]) : 0;
            }
        }
        return simple;
    }

    /** Adds the letter or the run of blanks that starts here, with all that joins it, and gives its end. */
    private int segment(int start) {
        boolean blank = isBlank(text.codePointAt(start));
        int i = start;
        do {
            i += Character.charCount(text.codePointAt(i));
        } while (i < text.length() && (blank ? isBlank(text.codePointAt(i)) : continues(text.codePointAt(i))));
        segment(start, i, blank);
        return i;
    }

    private static boolean asciiBlank(char c) {
        return c <= ' ' && (c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c);
    }

    /** A text as it compares, without blanks at its ends. */
    public static String key(String text) {
        NormalizedText normalizedText = of(text);
        return new String(normalizedText.points, 0, normalizedText.length).strip();
    }

    private void segment(int start, int end, boolean blank) {
        char first = text.charAt(start);
        if (blank) {
            add(' ', start, end);
        } else if (end == start + 1 && (first < 0x80 || isMere(first))) {
            add(plain(Character.toLowerCase(first)), start, end);
        } else {
            fold(text.substring(start, end)).codePoints().filter(c -> !unseen(c)).forEach(c -> add(plain(c), start, end));
        }
    }

    /** Dashes and quotation marks, which no normal form takes apart. */
    private static boolean isMere(char c) {
        return c >= 0x2012 && c <= 0x2016 || c >= 0x2018 && c <= 0x201f;
    }

    private static String fold(String segment) {
        String apart = Normalizer.normalize(segment, Normalizer.Form.NFKD);
        // Down, up and down again: sharp s, final sigma and the dotless i have their pair only that way.
        String caseless = apart.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(caseless, Normalizer.Form.NFKD);
    }

    private void add(int point, int start, int end) {
        if (length == points.length) {
            points = Arrays.copyOf(points, length * 2);
            from = Arrays.copyOf(from, length * 2);
            to = Arrays.copyOf(to, length * 2);
        }
        points[length] = point;
        if (from != null) {
            from[length] = start;
            to[length] = end;
        }
        length++;
    }

    /** From here on a point may stand elsewhere than its letter does. */
    private void part() {
        if (from == null) {
            from = new int[points.length];
            to = new int[points.length];
            for (int i = 0; i < length; i++) {
                from[i] = i;
                to[i] = i + 1;
            }
        }
    }

    private static int plain(int c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '\u02bb', '`', '\u00b4', '\u2032' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            // Letters with a stroke come apart in no normal form, and are written without it as accents are.
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'đ', 'ð' -> 'd';
            case 'ħ' -> 'h';
            default -> HanVariants.simplified(c);
        };
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a code point belongs to the letter before it: marks, vowels and endings of a Hangul syllable, what nobody sees. */
    private static boolean continues(int c) {
        return c >= 0x80 && (isMark(c) || c >= 0x1160 && c <= 0x11ff || Character.getType(c) == Character.FORMAT || c == InlineText.SEAM);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Format characters, variation selectors, and the accents and vowel points that are optional in writing. */
    private static boolean unseen(int c) {
        return Character.getType(c) == Character.FORMAT || c == InlineText.SEAM || c >= 0xfe00 && c <= 0xfe0f
                || isMark(c) && (UnicodeScript.of(c) == UnicodeScript.INHERITED || c >= 0x0591 && c <= 0x05c7 || c >= 0x0610 && c <= 0x065f);
    }

    public int length() {
        return length;
    }

    public int point(int at) {
        return points[at];
    }

    /** Where in the original the code point starts. */
    public int from(int at) {
        return from == null ? at : from[at];
    }

    /** Where in the original the code point before this place ends. */
    public int to(int at) {
        return to == null ? at : to[at - 1];
    }

    /** Whether a word may start or end at this place, between the code point before it and the one after. */
    public boolean boundary(int at) {
        if (at == 0 || at == length) {
            return true;
        }
        int apart = from(at) - from(at - 1);
        if (apart == 0 || apart == 1 && isPlain(points[at - 1]) && isPlain(points[at])) {
            return apart > 0 && isHump(from(at));
        }
        return text.charAt(from(at) - 1) == InlineText.SEAM || !isWord(points[at - 1]) || !isWord(points[at]) || isUnspaced(points[at - 1]) || isUnspaced(points[at]);
    }

    /** Whether a capital starts another word within one, as in "ThankYouOlu". */
    private boolean isHump(int at) {
        return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether a name may start at this place: where a word does, or after an Arabic or Hebrew preposition or article written onto it. */
    public boolean opening(int at) {
        return boundary(at) || points[at] >= 0x0590 && afterClitics(at);
    }

    private boolean afterClitics(int at) {
        int start = at;
        while (start > 0 && at - start < 2 && !boundary(start) && CLITICS.indexOf(points[start - 1]) >= 0) {
            start--;
        }
        return boundary(start);
    }

    public static boolean isWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isUnspaced(int c) {
        return c >= 0x0e00 && UNSPACED.contains(UnicodeScript.of(c));
    }
}
