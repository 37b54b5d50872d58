package coop.hatstand.internal.withhold.names;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names in scripts that write surname and given name in one: 王伟, 김철수. */
final class UnspacedScript {
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    /** Characters of the longest name taken apart; what is longer is a phrase. */
    private static final int LONGEST = 6;
    private static final int SHORTEST_WHOLE = 3;

    private UnspacedScript() {
    }

    /** Whether all of a word is in such a script. */
    static boolean is(String word) {
        return word.codePoints().allMatch(UnspacedScript::is);
    }

    static boolean is(int c) {
        return c >= 0x1100 && SCRIPTS.contains(UnicodeScript.of(c));
    }

    /** The word, and what may be the surname or the given name in it. */
    static Map<String, NameForm.Kind> pieces(String word) {
        int[] points = word.codePoints().toArray();
        Map<String, NameForm.Kind> pieces = new LinkedHashMap<>();
        // A Korean surname is one syllable, in names of four two.
        int cuts = UnicodeScript.of(points[0]) == UnicodeScript.HANGUL ? points.length / 2 : points.length - 1;
        for (int cut = 1; cut <= cuts && points.length <= LONGEST; cut++) {
            put(pieces, new String(points, 0, cut), cut);
            put(pieces, new String(points, cut, points.length - cut), points.length - cut);
        }
        if (points.length > 1) {
            // 娜娜 is what 李娜 may be called.
            pieces.put(new String(points, points.length - 1, 1).repeat(2), NameForm.Kind.FRAGMENT);
        }
        pieces.put(word, points.length == 1 ? NameForm.Kind.CHARACTER : points.length < SHORTEST_WHOLE ? NameForm.Kind.PART : NameForm.Kind.WHOLE);
        return pieces;
    }

    private static void put(Map<String, NameForm.Kind> pieces, String piece, int length) {
        pieces.put(piece, length == 1 ? NameForm.Kind.CHARACTER : NameForm.Kind.FRAGMENT);
    }
}
