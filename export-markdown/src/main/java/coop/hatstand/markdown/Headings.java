package coop.hatstand.markdown;

/** What a heading's line needs beyond what a paragraph does. */
final class Headings {
    private Headings() {
    }

    /** The line with hash signs at its end escaped, which would close the heading unseen (CommonMark 0.31 §4.2). */
    static String escaped(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '#') {
            end--;
        }
        boolean closes = end < line.length() && (end == 0 || line.charAt(end - 1) == ' ');
        return closes ? line.substring(0, end) + "\\" + line.substring(end) : line;
    }
}
