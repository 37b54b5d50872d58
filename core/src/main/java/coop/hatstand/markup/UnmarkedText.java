package coop.hatstand.markup;

import coop.hatstand.internal.markup.normal.Letters;

/** Recognises text without any markup, which is most of what people write, so that it needs no parser. */
final class UnmarkedText {

    private static final String NEVER = "\\`*_[]<&|";
    private static final String NOT_FIRST = "#>-+=~:";

    private UnmarkedText() {}

    /** Whether the text, which has line feeds only, is certain to be plain paragraphs. May return false for plain text, but never true for anything else. */
    static boolean isPlain(String text) {
        boolean first = true;
        int indent = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (i > 1 && text.charAt(i - 1) == ' ' && text.charAt(i - 2) == ' ') {
                    return false;
                }
                first = true;
                indent = 0;
            } else if (c < 0x80 && NEVER.indexOf(c) >= 0 || c != ' ' && Letters.parts(c)) {
                return false;
            } else if (first && c == ' ') {
                indent++;
            } else if (first) {
                if (indent > 3 || NOT_FIRST.indexOf(c) >= 0 || c >= '0' && c <= '9' || odd(c)) {
                    return false;
                }
                first = false;
            }
        }
        return true;
    }

    /** Spaces and control characters at the start of a line are left to the parser. */
    private static boolean odd(char c) {
        return c < ' ' || Letters.space(c) || c == '\uFEFF';
    }
}
