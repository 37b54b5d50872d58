package coop.hatstand.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Measures text in terminal cells: ideographs take two, combining marks none. */
public final class CellWidths {
    private static final String CUT = "…";

    private CellWidths() {
    }

    public static int width(String text) {
        return text.codePoints().map(CellWidths::width).sum();
    }

    /** The text in exactly so many cells: cut or followed by blanks. */
    public static String padded(String text, int cells) {
        String cut = cut(text, cells);
        return cut + " ".repeat(cells - width(cut));
    }

    /** The text in at most so many cells, which are at least one; what is cut off is shown by an ellipsis. */
    static String cut(String text, int cells) {
        if (width(text) <= cells) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int left = cells - width(CUT);
        for (int at = 0; at < text.length() && width(text.codePointAt(at)) <= left; at = text.offsetByCodePoints(at, 1)) {
            kept.appendCodePoint(text.codePointAt(at));
            left -= width(text.codePointAt(at));
        }
        return kept.toString().stripTrailing() + CUT;
    }

    /** The text in lines of at most so many cells, which are at least two, broken between words where that can be. */
    static List<String> wrapped(String text, int cells) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > cells) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            int start = 0;
            for (int left = width(line.toString()); left > cells;) {
                String part = line.substring(start, fitting(line, start, cells));
                lines.add(part);
                left -= width(part);
                start += part.length();
            }
            line.delete(0, start);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Where what fits of a line from a place on ends, at least one letter after it. */
    private static int fitting(CharSequence line, int start, int cells) {
        int end = start + Character.charCount(Character.codePointAt(line, start));
        int left = cells - width(Character.codePointAt(line, start));
        while (end < line.length() && width(Character.codePointAt(line, end)) <= left) {
            left -= width(Character.codePointAt(line, end));
            end += Character.charCount(Character.codePointAt(line, end));
        }
        return end;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return Character.isIdeographic(c) || wide(c) ? 2 : 1;
    }

    /** Hangul, kana, full-width forms and emoji (Unicode Standard Annex 11, W and F, in broad strokes). */
    private static boolean wide(int c) {
        return c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60 || c >= 0x1F300 && c <= 0x1FAFF;
    }
}
