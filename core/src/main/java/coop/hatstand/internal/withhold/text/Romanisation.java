package coop.hatstand.internal.withhold.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Names written in another alphabet: Cyrillic and Greek ones in Latin letters, Serbian ones in Cyrillic. */
public final class Romanisation {
    /** Each letter, and what stands for it by the usual Russian way, by that of Russian passports, by the Ukrainian and by scholars'. */
    private static final Map<String, String[]> CYRILLIC = letters("а a|б b|в v|г g g h g|ґ g|д d|ђ đ|е e|ё e|є ie ie ie je|ж zh zh zh z|з z|и i i y i|і i|ї i|ј j|й y i i j|к k|л l|љ lj|м m|н n|њ nj|о o|п p|р r|с s|т t|ћ ć|у u|ў u"
            + "|ф f|х kh kh kh h|ц ts ts ts c|џ dž|ч ch ch ch c|ш sh sh sh s|щ shch shch shch sc|ъ |ы y|ь |э e|ю yu iu iu ju|я ya ia ia ja|ә a|ғ gh g|қ q k|ң ng n|ө o|ұ u|ү u|һ h|ќ kj|ѓ gj|ѕ dz|ий y ii yi ij|ый y yi yi yj");
    private static final Map<String, String[]> GREEK = letters("α a|β v|γ g|δ d|ε e|ζ z|η i i e|θ th|ι i|κ k|λ l|μ m|ν n|ξ x|ο o|π p|ρ r|σ s|ς s|τ t|υ y i y|φ f f ph|χ ch h ch|ψ ps|ω o|αυ av af au|ευ ev ef eu|ου ou u ou|γγ ng|γκ gk g gk|γχ nch|μπ mp b b|ντ nt d nt");
    private static final Map<String, String[]> SERBIAN = letters("a а|b б|v в|g г|d д|đ ђ|e е|ž ж|z з|i и|j ј|k к|l л|lj љ|m м|n н|nj њ|o о|p п|r р|s с|t т|ć ћ|u у|f ф|h х|c ц|č ч|dž џ|š ш");
    private static final Pattern SOUTH_SLAVIC = Pattern.compile("(?iU)[\\p{IsLatin}\\s-]*[đćčšž][\\p{IsLatin}\\s-]*");

    private Romanisation() {
    }

    private static Map<String, String[]> letters(String table) {
        Map<String, String[]> letters = new TreeMap<>();
        for (String row : table.split("\\|")) {
            String[] columns = row.split(" ", -1);
            letters.put(columns[0], List.of(columns).subList(1, columns.length).toArray(String[]::new));
        }
        return letters;
    }

    /** The ways a name is written in the other alphabet, none if it is not in one of those. */
    public static List<String> of(String name) {
        Set<String> ways = new LinkedHashSet<>();
        boolean serbian = SOUTH_SLAVIC.matcher(name).matches();
        for (Map<String, String[]> letters : serbian ? List.of(SERBIAN) : List.of(CYRILLIC, GREEK)) {
            for (int way = 0; way < 4; way++) {
                ways.add(written(name, letters, way));
            }
        }
        ways.remove(name);
        ways.removeIf(way -> !serbian && way.codePoints().anyMatch(c -> c > 0x24f && Character.isLetter(c)));
        return new ArrayList<>(ways);
    }

    private static String written(String name, Map<String, String[]> letters, int way) {
        String plain = letters.containsKey("α") ? Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "") : name;
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < plain.length();) {
            int length = i + 1 < plain.length() && letters.containsKey(key(plain, i, 2)) ? 2 : 1;
            String[] columns = letters.get(key(plain, i, length));
            String instead = columns == null ? plain.substring(i, i + length) : columns[Math.min(way, columns.length - 1)];
            boolean capital = columns != null && Character.isUpperCase(plain.charAt(i)) && !instead.isEmpty();
            written.append(capital ? instead.substring(0, 1).toUpperCase(Locale.ROOT) + instead.substring(1) : instead);
            i += length;
        }
        return written.toString();
    }

    private static String key(String name, int at, int length) {
        return name.substring(at, at + length).toLowerCase(Locale.ROOT);
    }
}
