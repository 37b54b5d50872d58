package coop.hatstand.internal.filing.words;

import java.util.Arrays;

/** Takes link targets out of a text, since they are no words of its author's: by hand, since a pattern would try much at each letter. */
final class LinkTargets {
    private static final int LONGEST = 2_000;
    private static final String HTTP = "http";

    private LinkTargets() {
    }

    /** The text, written over with blanks for the targets: {@code ](…)}, {@code <…>} and web addresses. */
    static char[] blanked(char[] letters) {
        int i = 0;
        while (i < letters.length) {
            int end = end(letters, i);
            Arrays.fill(letters, i, end, ' ');
            i = Math.max(end, i + 1);
        }
        return letters;
    }

    /** Where the target ends that starts at a place; the place itself if none does. */
    static int end(char[] text, int at) {
        char c = text[at];
        return c == ']' ? bracketed(text, at) : c == '<' ? angled(text, at) : c == 'h' ? address(text, at) : at;
    }

    private static int bracketed(char[] text, int at) {
        if (at + 1 == text.length || text[at + 1] != '(') {
            return at;
        }
        int end = at + 2;
        while (end < text.length && end < at + 2 + LONGEST && text[end] != ')' && !blank(text[end])) {
            end++;
        }
        return end < text.length && text[end] == ')' ? end + 1 : at;
    }

    private static int angled(char[] text, int at) {
        if (at + 1 == text.length || text[at + 1] == '>' || blank(text[at + 1])) {
            return at;
        }
        int end = at + 2;
        while (end < text.length && end < at + 2 + LONGEST && text[end] != '>') {
            end++;
        }
        return end < text.length && text[end] == '>' ? end + 1 : at;
    }

    private static int address(char[] text, int at) {
        int end = at;
        while (end < text.length && end - at < HTTP.length() && text[end] == HTTP.charAt(end - at)) {
            end++;
        }
        if (end - at < HTTP.length()) {
            return at;
        }
        end += end < text.length && text[end] == 's' ? 1 : 0;
        if (end + 2 >= text.length || text[end] != ':' || text[end + 1] != '/' || text[end + 2] != '/') {
            return at;
        }
        int host = end + 3;
        end = host;
        while (end < text.length && !blank(text[end]) && text[end] != ']' && text[end] != ')') {
            end++;
        }
        return end > host ? end : at;
    }

    private static boolean blank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
