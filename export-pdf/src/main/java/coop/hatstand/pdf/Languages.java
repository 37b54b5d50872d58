package coop.hatstand.pdf;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Text;
import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Tells what language people's words are in, where that is sure and not the document's, so that who listens hears them in it.
 *
 * <p>A script that one language has to itself names it. One that many share is named as such ({@code und-Arab}): that much is known. Latin letters
 * tell nothing; there only {@link CommonWords} of a whole answer can.
 */
final class Languages {

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
    private static final int ENOUGH = 4_000;
    private static final int MOST_KEPT = 1 << 16;
    private static final int MOST_BLOCKS = 200;

    private final String language;
    private final CommonWords common;
    private final Letters words = new Letters();

    /** For a document in a language, given as its BCP 47 tag. */
    Languages(String document) {
        language = Locale.forLanguageTag(document).getLanguage();
        common = new CommonWords();
    }

    /** The language of an answer in Latin letters, where it is not the document's. */
    Optional<String> of(List<Block> answer) {
        collect(answer);
        return common.language(words.letters, words.length).filter(l -> !l.equals(language));
    }

    private void collect(List<Block> answer) {
        words.clear();
        Deque<Block> left = new ArrayDeque<>(answer.subList(0, Math.min(MOST_BLOCKS, answer.size())));
        for (int i = 0; i < MOST_BLOCKS && !left.isEmpty() && words.length() < ENOUGH; i++) {
            Block next = left.pop();
            if (next instanceof Paragraph paragraph) {
                words.add(paragraph.content());
                words.add("\n");
            } else {
                List<Block> inside = Flattened.opened(next);
                for (int b = Math.min(MOST_BLOCKS, inside.size()) - 1; b >= 0; b--) {
                    if (inside.get(b) != next) {
                        left.push(inside.get(b));
                    }
                }
            }
        }
    }

    /** Letters as they are collected. */
    private static final class Letters {

        private char[] letters = new char[2 * ENOUGH];
        private int length;

        void add(List<Inline> content) {
            for (Inline inline : content) {
                if (inline instanceof Text text) {
                    add(text.text());
                } else {
                    PlainWords.of(List.of(inline)).forEach(this::add);
                }
            }
        }

        void add(String words) {
            if (words.length() > letters.length - length) {
                letters = Arrays.copyOf(letters, Math.max(2 * letters.length, length + words.length()));
            }
            words.getChars(0, words.length(), letters, length);
            length += words.length();
        }

        int length() {
            return length;
        }

        /** Begins anew; what a few long answers needed is not kept for all. */
        void clear() {
            length = 0;
            letters = letters.length > MOST_KEPT ? new char[2 * ENOUGH] : letters;
        }
    }

    /** The text in stretches of one script, each with its language where that is told by the script and is not the document's. */
    void stretches(String text, BiConsumer<String, Optional<String>> take) {
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

    /** Where a script ends: what stands before other letters is still its own, but for a bracket that opens. */
    private static int afterWord(String text, int next) {
        int end = next;
        while (end > 0 && Character.getType(text.charAt(end - 1)) == Character.START_PUNCTUATION) {
            end--;
        }
        return end;
    }

    /** The language that some words' script tells. */
    static Optional<String> ofScript(String text) {
        return text.codePoints().filter(Character::isLetter).mapToObj(Languages::language).findFirst().flatMap(l -> l);
    }

    private boolean own(String other) {
        return other.equals(language) || other.equals("und-" + WRITTEN_IN.getOrDefault(language, ""))
                || other.equals("zh") && language.equals("ja");
    }

    /** Words in the document's language, or none known, go on until another script's letter. */
    private static int next(String text, int place, boolean open) {
        int next = place + Character.charCount(text.codePointAt(place));
        return open ? next : other(text, next);
    }

    /** The first character from here on that is not Latin or common punctuation. */
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
