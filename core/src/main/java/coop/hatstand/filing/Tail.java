package coop.hatstand.filing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands at a post's end and is no part of what it says: a signature, or the message it answers, quoted whole.
 *
 * @param from where it starts; the text's length if there is none
 * @param reason the label key of why it is not filed
 */
record Tail(int from, String reason) {
    private static final Pattern SIGNATURE = Pattern.compile("--\\s*");
    private static final Pattern FOOTER = Pattern.compile("\\s*+_{20,}\\s*");
    private static final Pattern SENT = Pattern.compile("\\s*+[*_]*+" + CueWords.any("sent-from") + "(?![\\p{L}]).{0,40}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_SIGNATURE = 12;

    static Tail of(Sheet sheet) {
        List<Line> lines = sheet.lines();
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean dashes = line.open() && line.text().startsWith("--") && SIGNATURE.matcher(line.text()).matches();
            if (dashes && written(lines, i) <= LONGEST_SIGNATURE && (line.text().endsWith(" ") || lines.get(i - 1).blank())) {
                return new Tail(line.from(), "unfiled.signature");
            }
            if (line.open() && FOOTER.matcher(line.text()).matches()) {
                return new Tail(line.from(), "unfiled.quoted");
            }
            if (line.mayHave(RareWords.Key.SENT_FROM) && line.open() && SENT.matcher(line.text()).matches() && onlyQuoted(sheet, line.to())) {
                return new Tail(line.from(), "unfiled.signature");
            }
        }
        return quotation(sheet);
    }

    /** Whether nothing of the author's own follows. */
    private static boolean onlyQuoted(Sheet sheet, int from) {
        int at = from;
        for (Quotation quoted : sheet.quotations()) {
            if (quoted.from() >= from) {
                if (!sheet.blank(at, quoted.from())) {
                    return false;
                }
                at = quoted.to();
            }
        }
        return sheet.blank(at, sheet.text().length());
    }

    /** How many lines below are not blank, or one more than a signature has: a text may be made of lines of two dashes. */
    private static long written(List<Line> lines, int from) {
        return lines.subList(from + 1, lines.size()).stream().filter(line -> !line.blank()).limit(LONGEST_SIGNATURE + 1).count();
    }

    /** A quotation that goes on to the end, with nothing said below it, where the lines above it say whose it is. */
    private static Tail quotation(Sheet sheet) {
        int end = sheet.text().length();
        int from = end;
        List<Quotation> quotations = sheet.quotations();
        for (int i = quotations.size() - 1; i >= 0 && sheet.blank(quotations.get(i).to(), end); i--) {
            end = quotations.get(i).from();
            from = quotations.get(i).credit().isPresent() || quotations.get(i).bare() ? end : from;
        }
        return new Tail(from, "unfiled.quoted");
    }
}
