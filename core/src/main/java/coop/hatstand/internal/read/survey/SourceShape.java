package coop.hatstand.internal.read.survey;

import coop.hatstand.internal.read.input.EmailShape;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells by the shape of its cells what a survey's software or somebody's contact details put into a column, whatever its heading says: none of it may leave the source. */
final class SourceShape {
    private static final int FEWEST = 2;
    /** Of a hundred cells, how many must have the shape. */
    private static final int ALIKE = 90;
    private static final int MOST_DEGREES = 180;
    private static final int LONGEST = 2_000;
    private static final Pattern IP = Pattern.compile("(?:\\d{1,3}\\.){3}(?:\\d{1,3}|x{1,3}|\\*)(?::\\d{1,5})?|(?=.*:.*:)[0-9a-fA-F:]{3,39}(?:\\.\\d{1,3}){0,3}");
    private static final Pattern COORDINATE = Pattern.compile("[-+]?\\d{1,3}[.,]\\d{4,16}(?:°|[NSEWO])?(?:[,; ]\\s*[-+]?\\d{1,3}[.,]\\d{4,16}(?:°|[NSEWO])?)?");
    private static final Pattern PHONE = Pattern.compile("(?=(?:\\D*\\d){8,15}\\D*$)(?:\\+|00|\\(?0)[\\d ()./-]{7,24}(?:\\s*(?:x|ext\\.?)\\s*\\d{1,6})?");
    private static final Pattern EDIT = Pattern.compile("https?://\\S*(?:edit|token|respons|submission|survey|form)\\S*", Pattern.CASE_INSENSITIVE);
    private static final Pattern UUID = Pattern.compile("(?:uuid:)?\\{?[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\\}?");
    private static final Pattern TOKEN = Pattern.compile("(?=[^\\d]*\\d)(?=[\\w-]*[A-Za-z])[A-Za-z0-9_-]{10,64}");

    private static final Pattern ID = Pattern.compile("(?:(?<![\\p{L}])[iI][dD]|(?<=\\p{Ll})I[dD]|[gG]uid|GUID|[uU]uid|UUID)\\s*$");
    /** When a row was filled in, to the minute, below a heading of a word or two. */
    private static final Pattern STAMP = Pattern.compile("(?:\\d{4}-\\d\\d?-\\d\\d?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4})(?:T|,? +)\\d{1,2}:\\d\\d\\S*(?: ?[AP]M)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRIEF = Pattern.compile("[^\\s?]{1,40}(?: [^\\s?]{1,40})?");
    private static final Pattern WORD = Pattern.compile("\\S{1,80}");

    private SourceShape() {
    }

    /** Whether all cells are e-mail addresses. */
    static boolean isMail(List<String> said) {
        return alike(said, EmailShape::isAddress);
    }

    /** Whether nearly all cells are network addresses, places on the globe, telephone numbers, links to edit an answer, or ids. */
    static boolean staysIn(String heading, List<String> said) {
        boolean asks = CellShape.asks(heading);
        return alike(said, cell -> IP.matcher(cell).matches()) || alike(said, cell -> COORDINATE.matcher(cell).matches() && isOnGlobe(cell))
                || alike(said, cell -> PHONE.matcher(cell).matches()) || alike(said, cell -> UUID.matcher(cell).matches())
                || BRIEF.matcher(heading).matches() && alike(said, cell -> STAMP.matcher(cell).matches())
                || !asks && different(said) && (ID.matcher(heading).find() && alike(said, cell -> WORD.matcher(cell).matches()) || alike(said, cell -> EDIT.matcher(cell).matches()) || alike(said, cell -> TOKEN.matcher(cell).matches()));
    }

    private static boolean isOnGlobe(String cell) {
        return Math.abs(Integer.parseInt(cell.split("[.,]", 2)[0])) <= MOST_DEGREES;
    }

    private static boolean different(List<String> said) {
        return new HashSet<>(said.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList()).size() == said.size();
    }

    /** Looks at no more than it takes to know. */
    private static boolean alike(List<String> said, Predicate<String> shape) {
        long others = said.size() * (100L - ALIKE) / 100;
        return said.size() >= FEWEST && said.stream().filter(cell -> cell.length() > LONGEST || !shape.test(cell)).limit(others + 1).count() <= others;
    }
}
