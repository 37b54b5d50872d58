package coop.hatstand.withhold;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names in scripts that write surname and given name in one: 王伟, 김철수. */
final class Unspaced {
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    /** Characters of the longest name taken apart; what is longer is a phrase. */
    private static final int LONGEST = 6;
    private static final int SHORTEST_WHOLE = 3;

    private Unspaced() {
    }

    /** Whether all of a word is in such a script. */
    static boolean is(String word) {
        return word.codePoints().allMatch(Unspaced::is);
    }

    static boolean is(int c) {
        return c >= 0x1100 && SCRIPTS.contains(UnicodeScript.of(c));
    }

    /** The word, and what may be the surname or the given name in it. */
    static Map<String, Form.Kind> pieces(String word) {
        int[] points = word.codePoints().toArray();
        Map<String, Form.Kind> pieces = new LinkedHashMap<>();
        for (int cut = 1; cut < points.length && points.length <= LONGEST; cut++) {
            put(pieces, new String(points, 0, cut), cut);
            put(pieces, new String(points, cut, points.length - cut), points.length - cut);
        }
        pieces.put(word, points.length == 1 ? Form.Kind.CHARACTER : points.length < SHORTEST_WHOLE ? Form.Kind.PART : Form.Kind.WHOLE);
        return pieces;
    }

    private static void put(Map<String, Form.Kind> pieces, String piece, int length) {
        pieces.put(piece, length == 1 ? Form.Kind.CHARACTER : Form.Kind.FRAGMENT);
    }
}
