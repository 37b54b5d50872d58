package coop.hatstand.internal.withhold.names;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How languages that inflect names change them: what stays of a name, and what may be put on it. All of it folded. */
final class Stems {
    private static final int SHORTEST = 3;
    private static final Map<Character, String> SPELLED = Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'ø', "oe", 'å', "aa", 'Ä', "Ae", 'Ö', "Oe", 'Ü', "Ue", 'Ø', "Oe", 'Å', "Aa");
    private static final String VOWELS = "aeiouyαεηιουωаеиоуыэюяй";

    private static final int SHORTEST_DECLINED = 1;
    private static final int LONGEST_SUFFIX = 4;

    private final Set<String> endings;
    private final Map<String, List<String>> declensions = new HashMap<>();

    /**
     * @param endings those that case and number put on names
     * @param declensions how a name ends, and what stands there in its other forms: "ek ka kowi"
     */
    Stems(Set<String> endings, Set<String> declensions) {
        this.endings = endings;
        for (String declension : declensions) {
            List<String> forms = List.of(declension.split(" "));
            this.declensions.computeIfAbsent(forms.get(0), k -> new ArrayList<>()).addAll(forms.subList(1, forms.size()));
        }
    }

    /** The stems of a folded name that other endings are put on: without its last vowel, or its last vowel and s. */
    static Set<String> of(String key, NameCues cues) {
        Set<String> stems = new LinkedHashSet<>();
        int end = key.length();
        if (end > 1 && "sσ".indexOf(key.charAt(end - 1)) >= 0 && greek(key)) {
            end--;
        }
        if (end > 1 && VOWELS.indexOf(key.charAt(end - 1)) >= 0) {
            stem(stems, key.substring(0, end - 1), cues);
        }
        if (isIndic(key.codePointBefore(key.length())) && Character.getType(key.codePointBefore(key.length())) == Character.NON_SPACING_MARK) {
            // The mark that no vowel follows gives way to the ending's.
            stem(stems, key.substring(0, key.length() - 1), cues);
        }
        return stems;
    }

    private static void stem(Set<String> stems, String stem, NameCues cues) {
        if (stem.length() >= SHORTEST && !cues.isEveryday(stem)) {
            stems.add(stem);
        }
    }

    static boolean isIndic(int point) {
        return point >= 0x0900 && point < 0x0e00;
    }

    /** The forms of a folded name whose stem changes with the ending: "Oldze" of "Olga", "Virtasella" of "Virtanen". */
    Set<String> declined(String key) {
        Set<String> forms = new LinkedHashSet<>();
        for (int cut = Math.max(SHORTEST_DECLINED, key.length() - LONGEST_SUFFIX); cut < key.length(); cut++) {
            String stem = key.substring(0, cut);
            declensions.getOrDefault(key.substring(cut), List.of()).forEach(ending -> forms.add(stem + ending));
        }
        forms.remove(key);
        return forms;
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
