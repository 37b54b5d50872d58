package coop.hatstand.internal.people;

import java.util.regex.Pattern;

/** Writes a CSV cell that no spreadsheet takes for a formula, whatever strangers wrote in it. */
final class SafeCsvCell {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t].*", Pattern.DOTALL);
    private static final String GUARD = "'";

    private SafeCsvCell() {
    }

    /** In the form of RFC 4180, always quoted. */
    static String write(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return "\"" + (FORMULA.matcher(line).matches() ? GUARD : "") + line.replace("\"", "\"\"") + "\"";
    }

    static String read(String cell) {
        boolean guarded = cell.startsWith(GUARD) && FORMULA.matcher(cell.substring(1)).matches();
        return guarded ? cell.substring(1) : cell;
    }
}
