package coop.hatstand.internal.markup.write;

import coop.hatstand.internal.markup.guard.HostileText;
import coop.hatstand.internal.markup.normal.Letters;

/** Writes plain words so that no Markdown is read into them, and escapes no more than that takes. */
final class MarkdownEscapes {

    private static final int LONGEST_ENTITY = 40;

    /** The characters that may need an escape, by their number. */
    private static final boolean[] SUSPECT = new boolean[0x80];

    static {
        "`*_\\<&![]:|".chars().forEach(c -> SUSPECT[c] = true);
    }

    private MarkdownEscapes() {}

    /**
     * Writes words.
     *
     * @param from where to start, past a first letter that was written as an entity
     * @param inLink whether they are a link's words, in which any bracket counts
     * @param inCell whether they are in a table's cell, in which any bar counts
     * @param linkFollows whether a link comes next, which an exclamation mark would make an image and brackets a link's name
     */
    static void text(String words, int from, boolean inLink, boolean inCell, boolean linkFollows, StringBuilder out) {
        // Whole stretches at once: most words have nothing to escape.
        int copied = from;
        for (int i = from; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean special = c < SUSPECT.length && SUSPECT[c] && (special(words, i, c, inLink, linkFollows)
                    || c == '|' && (inCell || HostileText.tooManyBars(words, from))
                    || c == '!' && linkFollows && i + 1 == words.length()
                    || c == '_' && i == from && from > 0);
            if (special) {
                out.append(words, copied, i).append('\\');
                copied = i;
            }
        }
        if (copied == 0) {
            out.append(words);
        } else {
            out.append(words, copied, words.length());
        }
    }

    private static boolean special(String words, int i, char c, boolean inLink, boolean linkFollows) {
        switch (c) {
            case '`':
                return true;
            case '*':
                return !(at(words, i - 1) == ' ' && at(words, i + 1) == ' ');
            case '_':
                return !(Letters.asciiAlphanumeric(at(words, i - 1)) && Letters.asciiAlphanumeric(at(words, i + 1)));
            case '\\':
                return i + 1 == words.length() || Letters.asciiPunctuation(words.charAt(i + 1));
            case '<':
                return tagAt(words, i + 1);
            case '&':
                return entityAt(words, i);
            case '!':
                return at(words, i + 1) == '[';
            case '[':
                return inLink || !asideAt(words, i, linkFollows);
            case ']':
                return inLink || !asideEndsAt(words, i, linkFollows);
            case ':': // flexmark takes [a\\]: for the start of a link definition
                return inLink && at(words, i - 1) == ']';
            default:
                return false;
        }
    }

    /** Writes the words after a code block's fence. */
    static void info(String words, StringBuilder out) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean escape = c == '\\' || c == '&' && entityAt(words, i);
            out.append(escape ? "\\" : "").append(c);
        }
    }

    private static boolean tagAt(String words, int from) {
        return from == words.length() || Character.isLetter(words.charAt(from)) || "/!?".indexOf(words.charAt(from)) >= 0 || addressAt(words, from);
    }

    /** Whether the name of an e-mail address and its sign start here (CommonMark 0.31, 6.5): {@code <3} is a heart, {@code <3@example.org>} a link. */
    private static boolean addressAt(String words, int from) {
        int sign = from;
        while (sign < words.length() && (Letters.asciiAlphanumeric(words.charAt(sign)) || ".!#$%&'*+/=?^_`{|}~-".indexOf(words.charAt(sign)) >= 0)) {
            sign++;
        }
        return sign > from && at(words, sign) == '@';
    }

    private static int at(String words, int i) {
        return i < 0 || i >= words.length() ? -1 : words.charAt(i);
    }

    /** Whether an entity or what looks like one starts here. */
    static boolean entityAt(String words, int i) {
        int end = i + 1;
        while (end < words.length() && end - i < LONGEST_ENTITY && (Letters.asciiAlphanumeric(words.charAt(end)) || words.charAt(end) == '#')) {
            end++;
        }
        return at(words, end) == ';' && end > i + 1;
    }

    /** Whether the bracket opens a plain aside such as [sic], which no reader of Markdown takes for more. */
    private static boolean asideAt(String words, int open, boolean linkFollows) {
        int close = open + 1;
        while (close < words.length() && plain(words.charAt(close))) {
            close++;
        }
        boolean forumTag = words.regionMatches(true, open + 1, "url", 0, 3);
        return !forumTag && at(words, close) == ']' && close > open + 2 && Letters.asciiAlphanumeric(words.charAt(open + 1)) && looseAfter(words, close, linkFollows);
    }

    private static boolean asideEndsAt(String words, int close, boolean linkFollows) {
        int open = close - 1;
        while (open >= 0 && plain(words.charAt(open))) {
            open--;
        }
        return at(words, open) == '[' && asideAt(words, open, linkFollows);
    }

    private static boolean plain(char c) {
        return Character.isLetterOrDigit(c) || c == ' ' || c == '.' || c == ',' || c == '-' || c == '\u2026' || c == '\u2019' || c == '\'';
    }

    private static boolean looseAfter(String words, int close, boolean linkFollows) {
        int next = at(words, close + 1);
        return next == ' ' || next == '.' || next == ',' || next == ';' || next == ')' || next == '?' || next == -1 && !linkFollows;
    }

    /** Whether every version of CommonMark counts a character as white space or punctuation; symbols are counted by some only. */
    static boolean blunt(int c) {
        if (c < 0x80) {
            return Letters.asciiPunctuation(c) || Letters.space(c);
        }
        return Letters.space(c) || switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    static String entity(int c) {
        return "&#" + c + ";";
    }

    /**
     * Turns the character that ends at {@code end} into an entity, and keeps a backslash or underscore before it what it was.
     *
     * @param from where the words start; before that are marks
     */
    static void entityBefore(StringBuilder out, int end, int from) {
        int c = out.codePointBefore(end);
        int start = end - Character.charCount(c);
        int slashes = start;
        while (slashes > 0 && out.charAt(slashes - 1) == '\\') {
            slashes--;
        }
        boolean slash = (start - slashes) % 2 != 0;
        out.replace(start, end, (slash ? "\\" : "") + entity(c));
        if (start - 1 > from && out.charAt(start - 1) == '_' && Letters.asciiAlphanumeric(out.charAt(start - 2)) && Letters.asciiAlphanumeric(c)) {
            out.insert(start - 1, '\\');
        }
    }

    static void entity(int c, StringBuilder out) {
        out.append("&#").append(c).append(';');
    }
}
