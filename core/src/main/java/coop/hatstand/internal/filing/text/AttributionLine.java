package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.MailCredit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The line, which may be wrapped, above what a mail program quotes: "On Monday, Ana wrote:", in any language.
 *
 * @param from the index of its first line
 * @param to the index of the line after its last
 * @param credit whom it names
 * @param certain whether it gives a moment, so that nobody can have meant it as a sentence of their own
 */
record AttributionLine(int from, int to, MailCredit credit, boolean certain) {
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 500;
    /** Words of a line that gives no moment; a longer one is a sentence that leads up to a quotation. */
    private static final int MOST_WORDS_WITHOUT_DATE = 8;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SENTENCES = Pattern.compile("\\p{L}{2}[.!?] \\p{Lu}");
    private static final Pattern WROTE = CueWords.anywhere("wrote");
    /** In scripts that put no blank between words. */
    private static final Pattern WROTE_JOINED = Pattern.compile(CueWords.any("wrote-joined"));
    private static final Pattern MOMENT = Pattern.compile("\\p{Nd}{4}|\\p{Nd}{1,2}[:.h]\\p{Nd}{2}|\\p{Nd}{1,2}[/.-]\\p{Nd}{1,2}[/.-]\\p{Nd}{2}");
    private static final Pattern STARTS = Pattern.compile("[\\s>]*+" + CueWords.any("wrote-on") + "(?![\\p{L}]).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?;:…。！？]");

    /** The attribution that ends at a line; none may start above {@code least}. */
    static Optional<AttributionLine> endingAt(List<PostLine> postLines, int last, int least) {
        String end = tail(postLines.get(last).text());
        if (!end.endsWith(":") && !end.endsWith("：")) {
            return Optional.empty();
        }
        int from = last;
        Optional<AttributionLine> found = Optional.empty();
        while (from >= least && last - from < MOST_LINES && !postLines.get(from).blank() && postLines.get(from).quoted() == postLines.get(last).quoted()) {
            Optional<AttributionLine> longer = joined(postLines, from, last + 1);
            boolean better = longer.isPresent() && (found.isEmpty() || longer.get().certain() && !found.get().certain() || STARTS.matcher(postLines.get(from).text()).matches());
            found = better ? longer : found;
            from--;
            if (from >= least && ENDS_SENTENCE.matcher(postLines.get(from).text().strip()).matches() && !endsDate(postLines.get(from).text())) {
                break;
            }
        }
        return found;
    }

    /** Whether a line's last stop is a date's or a shortened word's: "Am Mo., 2." */
    private static boolean endsDate(String line) {
        return STARTS.matcher(line).matches();
    }

    private static Optional<AttributionLine> joined(List<PostLine> postLines, int from, int to) {
        String text = postLines.subList(from, to).stream().map(postLine -> postLine.text().replaceFirst("^[\\s>]+", "").strip()).collect(Collectors.joining(" "));
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean address = MailCredit.ADDRESS.matcher(text).find();
        boolean wrote = WROTE.matcher(text).find() || WROTE_JOINED.matcher(text).find();
        boolean moment = MOMENT.matcher(text).find();
        boolean says = (address || wrote) && (moment || BLANKS.split(text).length <= MOST_WORDS_WITHOUT_DATE && !SENTENCES.matcher(text).find());
        return says ? Optional.of(new AttributionLine(from, to, MailCredit.attribution(text), moment && (address || wrote))) : Optional.empty();
    }

    /** A line's end without what mail programs and markup leave there. */
    private static String tail(String line) {
        int end = line.length();
        while (end > 0 && (Character.isWhitespace(line.charAt(end - 1)) || Character.isSpaceChar(line.charAt(end - 1)) || Character.getType(line.charAt(end - 1)) == Character.FORMAT || "*_\\".indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        return line.substring(0, end);
    }
}
