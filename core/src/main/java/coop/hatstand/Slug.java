package coop.hatstand;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** A title as part of a file's name: lower case ASCII letters, digits and single hyphens, at most {@value #LONGEST} of them, never none. */
final class Slug {
    static final int LONGEST = 60;
    private static final String WITHOUT_LETTERS = "briefing";
    /** Letters that are no base letter with a mark, so that decomposition leaves them whole. */
    private static final Map<String, String> WHOLE_LETTERS = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private Slug() {
    }

    static String of(String title) {
        String letters = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : WHOLE_LETTERS.entrySet()) {
            letters = letters.replace(letter.getKey(), letter.getValue());
        }
        String slug = trimmed(letters.replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-"));
        return slug.isEmpty() ? WITHOUT_LETTERS : shortened(slug);
    }

    /** Cut between words where there are any. */
    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int between = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, between > LONGEST / 2 ? between : LONGEST);
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
