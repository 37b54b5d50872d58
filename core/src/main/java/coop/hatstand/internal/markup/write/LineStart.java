package coop.hatstand.internal.markup.write;

import coop.hatstand.internal.markup.normal.Letters;

/** Keeps a paragraph's lines from being read as the start of something else. */
final class LineStart {

    private LineStart() {}

    /** The lines with an escape at each place where a list, heading, quotation, fence, table or underline would start. */
    static String escaped(StringBuilder lines, InlineWriter.Place place) {
        if (place == InlineWriter.Place.CELL) {
            return lines.toString();
        }
        String whole = lines.toString();
        if (place == InlineWriter.Place.PARAGRAPH && whole.indexOf('\n') < 0 && harmless(whole)) {
            return whole;
        }
        StringBuilder out = new StringBuilder(lines.length() + 8);
        int start = 0;
        while (start <= lines.length()) {
            int end = lines.indexOf("\n", start);
            int stop = end < 0 ? lines.length() : end;
            line(lines.substring(start, stop), out);
            if (end < 0) {
                break;
            }
            out.append('\n');
            start = end + 1;
        }
        if (place == InlineWriter.Place.HEADING) {
            closingHashes(out);
        }
        return out.toString();
    }

    private static boolean harmless(String line) {
        return line.isEmpty() || escapeAt(line) < 0 && !Letters.space(line.codePointAt(0)) && !Letters.space(line.codePointBefore(line.length()));
    }

    private static void line(String line, StringBuilder out) {
        if (line.isEmpty()) {
            return;
        }
        int escape = escapeAt(line);
        int from = 0;
        int first = line.codePointAt(0);
        if (escape >= 0) {
            out.append(line, 0, escape).append('\\');
            from = escape;
        } else if (Letters.space(first)) {
            MarkdownEscapes.entity(first, out);
            from = Character.charCount(first);
        }
        out.append(line, from, line.length());
        if (from < line.length() && Letters.space(line.codePointBefore(line.length()))) {
            MarkdownEscapes.entityBefore(out, out.length(), 0);
        }
    }

    /** Where a backslash is needed, or -1. */
    private static int escapeAt(String line) {
        char first = line.charAt(0);
        if (Letters.asciiAlphanumeric(first)) {
            return first <= '9' ? numberEnd(line) : -1;
        }
        boolean escape = switch (first) {
            case '>' -> true;
            case '#' -> hashes(line);
            case '-', '+' -> line.length() == 1 || line.charAt(1) == ' ' || made(line, "-:| +");
            case '=' -> made(line, "= ");
            case '*' -> line.length() == 1 || line.charAt(1) == ' ';
            case '~' -> line.startsWith("~~~");
            case '|', ':' -> made(line, "-:| ");
            default -> false;
        };
        return escape ? 0 : -1;
    }

    private static int numberEnd(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        boolean mark = end < 10 && end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')');
        return mark && (end + 1 == line.length() || line.charAt(end + 1) == ' ') ? end : -1;
    }

    private static boolean hashes(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        return end <= 6 && (end == line.length() || line.charAt(end) == ' ');
    }

    private static boolean made(String line, String of) {
        for (int i = 0; i < line.length(); i++) {
            if (of.indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Hashes that end a heading's line would be dropped by a reader. */
    private static void closingHashes(StringBuilder line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '#') {
            end--;
        }
        if (end < line.length() && (end == 0 || line.charAt(end - 1) == ' ')) {
            line.insert(end, '\\');
        }
    }
}
