package coop.hatstand.internal.withhold.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a text's writer uses capitals: who begins sentences without one may write names without one, too. Lives for one text. */
final class Capitals {
    private static final Pattern OPENING = Pattern.compile("(?:^|[.!?…]\\s{1,3})[^\\p{L}]{0,3}(\\p{L})");

    private final String text;
    private boolean counted;
    private boolean careful;

    Capitals(String text) {
        this.text = text;
    }

    /** Whether most sentences begin with a capital. Counted when it is first asked: most texts hold no name. */
    boolean areCareful() {
        if (!counted) {
            int capitals = 0;
            Matcher opening = OPENING.matcher(text);
            while (opening.find()) {
                int letter = opening.group(1).codePointAt(0);
                capitals += Character.isUpperCase(letter) ? 1 : isSmall(letter) ? -1 : 0;
            }
            counted = true;
            careful = capitals > 0;
        }
        return careful;
    }

    /** Whether a letter is small and could be a capital; those of Georgian could not. */
    static boolean isSmall(int letter) {
        return Character.isLowerCase(letter) && Character.toTitleCase(letter) != letter;
    }
}
