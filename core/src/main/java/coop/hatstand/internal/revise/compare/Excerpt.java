package coop.hatstand.internal.revise.compare;

/**
 * Two texts shortened to where they differ.
 *
 * @param before the old text
 * @param after what it is
 */
public record Excerpt(String before, String after) {
    private static final int MOST_CHARACTERS = 80;
    /** How much common text to show before the difference. */
    private static final int LEAD = 30;

    public static Excerpt of(String before, String after) {
        String was = ComparableText.line(before);
        String is = ComparableText.line(after);
        int from = was.isEmpty() || is.isEmpty() || was.equals(is) ? 0 : from(was, is);
        return new Excerpt(cut(was, from), cut(is, from));
    }

    public static String of(String words) {
        return cut(ComparableText.line(words), 0);
    }

    /** Where both start: at the beginning, unless the difference would then be cut off. */
    private static int from(String was, String is) {
        int same = 0;
        while (same < Math.min(was.length(), is.length()) && was.charAt(same) == is.charAt(same)) {
            same++;
        }
        return same < MOST_CHARACTERS - LEAD ? 0 : was.lastIndexOf(' ', same - LEAD) + 1;
    }

    private static String cut(String line, int from) {
        int start = from > 0 && from < line.length() && Character.isLowSurrogate(line.charAt(from)) ? from - 1 : from;
        String rest = line.substring(start);
        int length = rest.codePointCount(0, rest.length());
        String head = length <= MOST_CHARACTERS ? rest : rest.substring(0, rest.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
        return start > 0 ? "…" + head : head;
    }
}
