package coop.hatstand.markup;

import coop.hatstand.internal.markup.normal.Letters;

/** Tells texts that hold no markup, most of what people write, so that they need no parser. */
final class UnmarkedText {

    private static final String NEVER = "\\`*_[]<&|";
    private static final String NOT_FIRST = "#>-+=~:";

    private UnmarkedText() {}

    /** Whether the text, with line feeds only, is read as the paragraphs it looks like; may say no to a plain text, never yes to another. */
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

    /** Spaces and controls at a line's start are left to the parser. */
    private static boolean odd(char c) {
        return c < ' ' || Letters.space(c) || c == '\uFEFF';
    }
}
