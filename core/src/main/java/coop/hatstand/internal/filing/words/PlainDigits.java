package coop.hatstand.internal.filing.words;

/** Reads the digits of any script, and the marks that go with them there, as those of plain English: "٣", "３．" and "२।" are "3", "3." and "2.". */
public final class PlainDigits {
    private static final String MARKS = "．）（：、。।］［";
    private static final String PLAIN = ".)(:...][";
    private static final int DECIMAL = 10;
    private static final int ASCII = 0x80;

    private PlainDigits() {
    }

    /** A line of the same length with plain digits in its first so many letters; the line itself where nothing changes. */
    public static String of(String line, int farthest) {
        int end = Math.min(line.length(), farthest);
        char[] plain = null;
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i) < ASCII ? line.charAt(i) : plain(line, i);
            if (c != line.charAt(i)) {
                plain = plain == null ? line.toCharArray() : plain;
                plain[i] = c;
            }
        }
        return plain == null ? line : new String(plain);
    }

    private static char plain(String line, int at) {
        char c = line.charAt(at);
        int digit = Character.digit(c, DECIMAL);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        int mark = MARKS.indexOf(c);
        boolean beside = mark >= 0 && (at > 0 && Character.isDigit(line.charAt(at - 1)) || at + 1 < line.length() && Character.isDigit(line.charAt(at + 1)));
        return beside ? PLAIN.charAt(mark) : c;
    }

    /** The number that one letter writes in a circle, in brackets or with a full stop ("①", "⑵", "❸"), or 0. */
    public static int enclosed(char c) {
        boolean enclosed = c >= '①' && c <= '⒛' || c >= '⓵' && c <= '⓾' || c >= '❶' && c <= '➓';
        return enclosed ? Character.getNumericValue(c) : 0;
    }
}
