package coop.hatstand.internal.markup.write;

import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Text;
import coop.hatstand.internal.markup.normal.Letters;
import coop.hatstand.internal.markup.normal.TypedAddresses;

/** How a link's target can be written. */
final class LinkTargetForms {

    private static final String PLAIN = ":/.?=%#@,;+~-&_()";

    private static final String CLOSING = ").,;:!?";

    private LinkTargetForms() {}

    /** Whether {@code <target>} is read as this target: no bracket, and nothing that some readers unescape and others do not. */
    static boolean canStandAlone(String target, InlineWriter.Place place) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == '<' || c == '>' || c == '[' || c == '\\' || c == '&' && MarkdownEscapes.entityAt(target, i) || c == '|' && place == InlineWriter.Place.CELL) {
                return false;
            }
        }
        return true;
    }

    /** Whether an address can stand in running text as it is and be found again, neither longer nor shorter, between these neighbours. */
    static boolean canBeBare(String target, Inline before, Inline after) {
        if (!plain(target) || !quiet(before) || !quiet(after)) {
            return false;
        }
        String head = before instanceof Text text ? text.text() : "";
        String tail = after instanceof Text text ? text.text() : "";
        boolean led = head.isEmpty() || " (".indexOf(head.charAt(head.length() - 1)) >= 0;
        return led && found(target, head, closing(tail));
    }

    /** The closing punctuation and one space that follow an address, or more of what follows if that is something else. */
    private static String closing(String tail) {
        int end = 0;
        while (end < tail.length() && CLOSING.indexOf(tail.charAt(end)) >= 0) {
            end++;
        }
        return tail.substring(0, Math.min(tail.length(), end + 1));
    }

    private static boolean found(String target, String head, String closing) {
        boolean parted = closing.isEmpty() || closing.endsWith(" ") || CLOSING.indexOf(closing.charAt(closing.length() - 1)) >= 0;
        String start = head.isEmpty() ? "" : head.substring(head.length() - 1);
        return parted && target.regionMatches(true, 0, "http", 0, 4)
                && TypedAddresses.end(start + target + closing, start.length()) == start.length() + target.length();
    }

    private static boolean quiet(Inline neighbour) {
        return neighbour == null || neighbour instanceof Text || neighbour instanceof LineBreak;
    }

    private static boolean plain(String target) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (!Letters.asciiAlphanumeric(c) && PLAIN.indexOf(c) < 0
                    || c == '_' && !withinWord(target, i)
                    || c == '&' && MarkdownEscapes.entityAt(target + ";", i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean withinWord(String target, int i) {
        return i + 1 < target.length() && Letters.asciiAlphanumeric(target.charAt(i - 1)) && Letters.asciiAlphanumeric(target.charAt(i + 1));
    }

    /** The target as it stands between a link's round brackets. */
    static String written(String target, InlineWriter.Place place) {
        StringBuilder written = new StringBuilder(target.length());
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            boolean escape = "\\()<>*_`[]".indexOf(c) >= 0 && !(c == '_' && i > 0 && withinWord(target, i))
                    || c == '&' && MarkdownEscapes.entityAt(target, i)
                    || c == '|' && place == InlineWriter.Place.CELL;
            written.append(escape ? "\\" : "").append(c);
        }
        return written.toString();
    }
}
