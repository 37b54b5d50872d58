package coop.hatstand.export;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Finds the language of text from its script, so that a screen reader pronounces it correctly.
 *
 * <p>A script that only one language uses gives that language. A script that many share gives a tag for the script alone, such as {@code und-Arab}.
 * Latin letters give nothing; if their language is known, it is in {@link coop.hatstand.document.Entry#language()}. Immutable.
 */
public final class ScriptLanguages {

    private static final Map<UnicodeScript, String> KNOWN = Map.ofEntries(
            Map.entry(UnicodeScript.HEBREW, "he"), Map.entry(UnicodeScript.GREEK, "el"), Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.HANGUL, "ko"), Map.entry(UnicodeScript.HIRAGANA, "ja"), Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"), Map.entry(UnicodeScript.ARMENIAN, "hy"), Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.TAMIL, "ta"), Map.entry(UnicodeScript.TELUGU, "te"), Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"), Map.entry(UnicodeScript.GUJARATI, "gu"), Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.SINHALA, "si"), Map.entry(UnicodeScript.KHMER, "km"), Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.ARABIC, "und-Arab"), Map.entry(UnicodeScript.CYRILLIC, "und-Cyrl"), Map.entry(UnicodeScript.DEVANAGARI, "und-Deva"),
            Map.entry(UnicodeScript.BENGALI, "und-Beng"), Map.entry(UnicodeScript.ETHIOPIC, "und-Ethi"), Map.entry(UnicodeScript.MYANMAR, "und-Mymr"));

    private static final Map<String, String> WRITTEN_IN = Map.ofEntries(
            Map.entry("ar", "Arab"), Map.entry("fa", "Arab"), Map.entry("ur", "Arab"), Map.entry("ru", "Cyrl"), Map.entry("uk", "Cyrl"),
            Map.entry("bg", "Cyrl"), Map.entry("sr", "Cyrl"), Map.entry("hi", "Deva"), Map.entry("mr", "Deva"), Map.entry("ne", "Deva"),
            Map.entry("bn", "Beng"), Map.entry("am", "Ethi"), Map.entry("my", "Mymr"));

    private static final int FIRST_OTHER = 0x370;
    private static final int BYTE = 8;
    /** The first byte of common punctuation. */
    private static final int PUNCTUATION = 0x20;
    private final String language;

    /** For a document whose language has this BCP 47 tag. */
    public ScriptLanguages(String document) {
        language = Locale.forLanguageTag(document).getLanguage();
    }

    /** Splits text into runs of one script, each with its language if the script shows it and it is not the document's. */
    public void stretches(String text, BiConsumer<String, Optional<String>> take) {
        int from = 0;
        Optional<String> open = Optional.empty();
        for (int i = other(text, 0); i < text.length(); i = next(text, i, open.isPresent())) {
            int c = text.codePointAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            Optional<String> next = language(c).filter(l -> !own(l));
            if (!next.equals(open)) {
                int end = next.isPresent() ? i : afterWord(text, i);
                if (end > from) {
                    take.accept(text.substring(from, end), open);
                }
                from = end;
                open = next;
            }
        }
        take.accept(text.substring(from), open);
    }

    /** Where a run ends: what comes before other letters still belongs to it, except an opening bracket. */
    private static int afterWord(String text, int next) {
        int end = next;
        while (end > 0 && Character.getType(text.charAt(end - 1)) == Character.START_PUNCTUATION) {
            end--;
        }
        return end;
    }

    /** The language shown by the script of the first letter. */
    public static Optional<String> ofScript(String text) {
        return text.codePoints().filter(Character::isLetter).mapToObj(ScriptLanguages::language).findFirst().flatMap(l -> l);
    }

    private boolean own(String other) {
        return other.equals(language) || other.equals("und-" + WRITTEN_IN.getOrDefault(language, ""))
                || other.equals("zh") && language.equals("ja");
    }

    /** Text in the document's language, or an unknown one, continues until a letter of another script. */
    private static int next(String text, int place, boolean open) {
        int next = place + Character.charCount(text.codePointAt(place));
        return open ? next : other(text, next);
    }

    /** The next character that is not Latin or common punctuation. */
    private static int other(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_OTHER && c >> BYTE != PUNCTUATION) {
                return i;
            }
        }
        return text.length();
    }

    private static Optional<String> language(int letter) {
        return Optional.ofNullable(KNOWN.get(UnicodeScript.of(letter)));
    }
}
