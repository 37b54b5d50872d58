package coop.hatstand.internal.read.survey;

import java.util.regex.Pattern;

/** Recognises cells in which nobody answered: empty ones, dashes, "n/a" and what other languages and programs write for it. "None" and "no" are answers. */
final class BlankCell {
    private static final Pattern BLANK = Pattern.compile("(?U)[-–—.…_/\\s]*|#?n\\s?[./]?\\s?a\\.?|n\\.? ?v\\.? ?t\\.?|k\\.? ?a\\.|s\\.?/o\\.?|n/d|null|nan", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final int LONGEST = 40;

    private BlankCell() {
    }

    static boolean is(String cell) {
        String plain = cell.startsWith("<") && cell.length() <= LONGEST ? TAG.matcher(cell).replaceAll("").strip() : cell.strip();
        return plain.length() <= LONGEST && BLANK.matcher(plain).matches();
    }
}
