package coop.hatstand.internal.present.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text and where they are. In scripts without spaces each character counts as a word. */
final class TextWords {
    private final List<String> words = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();

    TextWords(String text) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (isWord(c)) {
                while (!standsAlone(c) && end < text.length() && isWord(text.codePointAt(end)) && !standsAlone(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
                places.add(new int[] {at, end});
            }
            at = end;
        }
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean standsAlone(int c) {
        return c > 0x0E00 && (Character.isIdeographic(c) || switch (Character.UnicodeScript.of(c)) {
            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        });
    }

    int size() {
        return words.size();
    }

    List<String> words() {
        return words;
    }

    int from(int word) {
        return places.get(word)[0];
    }

    int to(int word) {
        return places.get(word)[1];
    }
}
