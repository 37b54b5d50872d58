package coop.hatstand.internal.withhold.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Where a text stands in quotation marks, of any language. An apostrophe opens nothing; a mark that nothing closes opens nothing. */
public final class QuotationMarks {
    private static final Map<Character, String> CLOSED_BY = Map.ofEntries(Map.entry('“', "”“"), Map.entry('„', "“”"), Map.entry('‟', "”"), Map.entry('«', "»"), Map.entry('»', "«»"),
            Map.entry('‹', "›"), Map.entry('›', "‹"), Map.entry('「', "」"), Map.entry('『', "』"), Map.entry('"', "\""), Map.entry('＂', "＂"), Map.entry('‘', "’"),
            Map.entry('‚', "‘’"), Map.entry('\'', "'"), Map.entry('`', "'`"), Map.entry('”', "”"), Map.entry('《', "》"));
    private static final String APOSTROPHES = "'‘’‚`";

    private QuotationMarks() {
    }

    /** The places between an opening mark and the next that closes it. */
    public static BitSet within(String text) {
        BitSet within = new BitSet();
        Map<Character, Integer> next = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xab || Character.isLetterOrDigit(c) || !CLOSED_BY.containsKey(c) || !opens(text, i)) {
                continue;
            }
            int end = text.length() + 1;
            for (char mark : CLOSED_BY.get(c).toCharArray()) {
                end = Math.min(end, closing(text, mark, i + 1, next));
            }
            if (end <= text.length()) {
                within.set(i, end);
                i = end;
            }
        }
        return within;
    }

    /** The text with a blank for each mark that opens or closes a quotation, or may; its other letters stay where they are. */
    public static String without(String text) {
        StringBuilder without = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CLOSED_BY.containsKey(c) && APOSTROPHES.indexOf(c) < 0) {
                without.setCharAt(i, ' ');
            }
        }
        return without.toString();
    }

    /** The next place of a mark that closes, or one beyond the text's end; each is looked for once, however many open. */
    private static int closing(String text, char mark, int from, Map<Character, Integer> next) {
        int known = next.getOrDefault(mark, 0);
        if (known >= from) {
            return known;
        }
        int at = text.indexOf(mark, from);
        while (at >= 0 && APOSTROPHES.indexOf(mark) >= 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
            at = text.indexOf(mark, at + 1);
        }
        next.put(mark, at < 0 ? text.length() + 1 : at);
        return next.get(mark);
    }

    private static boolean opens(String text, int at) {
        return APOSTROPHES.indexOf(text.charAt(at)) < 0 || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
