package coop.hatstand.internal.labels;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognises what people write instead of their name: "anonymous", "n/a", "I'd rather not say", a dash, nothing. Immutable. */
public final class NoName {
    private static final Set<String> WORDS = Set.copyOf(Cues.of("no-name"));

    private static final List<String> WISHES = Cues.of("no-name-wish").stream().map(NoName::plain).toList();
    /** From here on scripts put no blanks between words. */
    private static final int FIRST_UNSPACED = 0x0e00;
    /** Characters of the longest answer that is read for a wish. */
    private static final int LONGEST = 120;

    private NoName() {
    }

    /** Whether the text names nobody: it is blank, has no letters, or says so in any language, even as a wish ("please leave me out"). */
    public static boolean is(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        int from = 0;
        int to = plain.length();
        while (from < to && isAround(plain.charAt(from))) {
            from++;
        }
        while (to > from && isAround(plain.charAt(to - 1))) {
            to--;
        }
        return WORDS.contains(plain) || WORDS.contains(plain.substring(from, to)) || plain.codePoints().noneMatch(Character::isLetterOrDigit) || isWish(plain);
    }

    private static boolean isWish(String words) {
        String spaced = " " + plain(words);
        return words.length() <= LONGEST && WISHES.stream().anyMatch(wish -> spaced.contains(wish.codePointAt(0) < FIRST_UNSPACED ? " " + wish : wish));
    }

    private static String plain(String words) {
        return words.replace('’', '\'');
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || "()[]<>{}\"'.,;:-–—_*?!/\\".indexOf(c) >= 0;
    }
}
