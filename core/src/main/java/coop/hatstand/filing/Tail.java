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
    private static final Pattern ORIGINAL = Pattern.compile("\\s*+(?:-{3,}\\s*" + CueWords.any("original-message") + "\\s*-{3,}|_{20,})\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENT = Pattern.compile("\\s*+[*_]*+" + CueWords.any("sent-from") + "(?![\\p{L}]).{0,40}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ANGLES = Pattern.compile("^[>\\s]+");
    private static final int LONGEST_SIGNATURE = 12;

    static Tail of(Sheet sheet) {
        List<Line> lines = sheet.lines();
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean dashes = line.open() && line.text().startsWith("--") && SIGNATURE.matcher(line.text()).matches();
            if (dashes && written(lines, i) <= LONGEST_SIGNATURE && (line.text().endsWith(" ") || lines.get(i - 1).blank())) {
                return new Tail(line.from(), "unfiled.signature");
            }
            if (line.open() && ORIGINAL.matcher(line.text()).matches()) {
                return new Tail(line.from(), "unfiled.quoted");
            }
            if (line.mayHave(RareWords.Key.SENT_FROM) && line.open() && SENT.matcher(line.text()).matches() && onlyQuoted(lines, i + 1)) {
                return new Tail(line.from(), "unfiled.signature");
            }
        }
        return quotation(sheet);
    }

    /** Whether nothing of the author's own follows. */
    private static boolean onlyQuoted(List<Line> lines, int from) {
        return lines.subList(from, lines.size()).stream().allMatch(line -> line.blank() || line.quoted() > 0 || Attributed.STARTS.matcher(line.text()).lookingAt());
    }

    /** How many lines below are not blank, or one more than a signature has: a text may be made of lines of two dashes. */
    private static long written(List<Line> lines, int from) {
        return lines.subList(from + 1, lines.size()).stream().filter(line -> !line.blank()).limit(LONGEST_SIGNATURE + 1).count();
    }

    /** A quotation that goes on to the end, with nothing said below it but something above, and with the line that says whose it is. */
    private static Tail quotation(Sheet sheet) {
        List<Line> lines = sheet.lines();
        int at = lines.size();
        boolean quoted = false;
        while (at > 0 && (lines.get(at - 1).blank() || lines.get(at - 1).quoted() > 0)) {
            at--;
            quoted |= lines.get(at).quoted() > 0;
        }
        int attribution = at;
        while (attribution > 0 && attribution > at - 2 && lines.get(attribution - 1).open() && !says(lines, attribution, at)) {
            attribution--;
        }
        boolean found = quoted && attribution > 0 && (says(lines, attribution, at) || saysItself(lines, at));
        return found ? new Tail(lines.get(attribution).from(), "unfiled.quoted") : new Tail(sheet.text().length(), "unfiled.quoted");
    }

    /** Whether the quotation's own first line says who wrote what it quotes. */
    private static boolean saysItself(List<Line> lines, int from) {
        return lines.subList(from, lines.size()).stream().filter(line -> !line.blank()).findFirst()
                .filter(line -> Attributed.STARTS.matcher(ANGLES.matcher(line.text()).replaceFirst("")).lookingAt()).isPresent();
    }

    /** Whether some lines, wrapped or not, say who wrote what is quoted below: "On Monday, Ana wrote:". */
    private static boolean says(List<Line> lines, int from, int to) {
        return from < to && lines.get(to - 1).text().stripTrailing().endsWith(":")
                && Attributed.STARTS.matcher(lines.get(from).text()).lookingAt();
    }
}
