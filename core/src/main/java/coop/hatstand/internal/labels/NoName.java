package coop.hatstand.internal.labels;

import java.util.Locale;
import java.util.Set;

/** Recognises what people write instead of their name: "anonymous", "n/a", a dash, nothing. Immutable. */
public final class NoName {
    private static final Set<String> WORDS = Set.copyOf(Cues.of("no-name"));

    private NoName() {
    }

    /** Whether the text names nobody: it is blank, has no letters, or says so in any language. */
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
        return WORDS.contains(plain) || WORDS.contains(plain.substring(from, to)) || plain.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || "()[]<>{}\"'.,;:-–—_*?!/\\".indexOf(c) >= 0;
    }
}
