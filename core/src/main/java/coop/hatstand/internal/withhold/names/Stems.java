package coop.hatstand.internal.withhold.names;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How languages that inflect names change them: what stays of a name, and what may be put on it. All of it folded. */
final class Stems {
    private static final int SHORTEST = 3;
    private static final Map<Character, String> SPELLED = Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'ø', "oe", 'å', "aa", 'Ä', "Ae", 'Ö', "Oe", 'Ü', "Ue", 'Ø', "Oe", 'Å', "Aa");
    private static final String VOWELS = "aeiouyαεηιουωаеиоуыэюяй";

    private final Set<String> endings;

    /** @param endings those that case and number put on names */
    Stems(Set<String> endings) {
        this.endings = endings;
    }

    /** The stems of a folded name that other endings are put on: without its last vowel, or its last vowel and s. */
    static Set<String> of(String key, EverydayNames everydayNames) {
        Set<String> stems = new LinkedHashSet<>();
        int end = key.length();
        if (end > 1 && "sσ".indexOf(key.charAt(end - 1)) >= 0 && greek(key)) {
            end--;
        }
        if (end > 1 && VOWELS.indexOf(key.charAt(end - 1)) >= 0) {
            stem(stems, key.substring(0, end - 1), everydayNames);
            if (key.endsWith("ka")) {
                // Agnieszka, Agnieszce.
                stem(stems, key.substring(0, end - 2) + "c", everydayNames);
            }
        }
        return stems;
    }

    private static void stem(Set<String> stems, String stem, EverydayNames everydayNames) {
        if (stem.length() >= SHORTEST && !everydayNames.contains(stem)) {
            stems.add(stem);
        }
    }

    private static boolean greek(String key) {
        return UnicodeScript.of(key.codePointAt(0)) == UnicodeScript.GREEK;
    }

    /** With umlauts and the like in two letters, as keyboards without them make people write. */
    static Optional<String> spelledOut(String part) {
        String composed = Normalizer.normalize(part, Normalizer.Form.NFC);
        StringBuilder spelled = new StringBuilder();
        for (char c : composed.toCharArray()) {
            spelled.append(SPELLED.getOrDefault(c, String.valueOf(c)));
        }
        return Optional.of(spelled.toString()).filter(word -> !word.equals(composed));
    }

    /** Whether what follows a name in its word is one of the endings, after its last letter once more as in "Gáborral" or not. */
    boolean isEnding(int lastOfName, String tail) {
        boolean doubled = tail.length() > 1 && tail.codePointAt(0) == lastOfName;
        return endings.contains(tail) || doubled && endings.contains("~" + tail.substring(1));
    }
}
