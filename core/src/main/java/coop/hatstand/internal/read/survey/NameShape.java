package coop.hatstand.internal.read.survey;

import coop.hatstand.internal.labels.Cues;
import coop.hatstand.internal.labels.NoName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells by the shape of its cells whether a column whose heading nobody knows may hold the names of those who answered. */
final class NameShape {
    private static final int FEWEST = 3;
    private static final int LONGEST = 40;
    /** Of a hundred cells, how many must be different, and how many must look like a name. */
    private static final int DIFFERENT = 90;
    private static final int ALIKE = 70;
    /** A heading of more words says what it asks for. */
    private static final int MOST_WORDS_OF_HEADING = 4;
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
    /** Given and family name, with an initial or a particle between. */
    private static final Pattern FULL = Pattern.compile(CAPITALISED + "(?: (?:" + CAPITALISED + "|" + Cues.of("name-particle").stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")){0,2} " + CAPITALISED + "|" + CAPITALISED + ", " + CAPITALISED);
    /** In scripts without capitals, a few letters, parted or not. */
    private static final Pattern BRIEF = Pattern.compile("[\\p{Lo}\\p{M}]{2,6}(?:[ ・·　][\\p{Lo}\\p{M}]{1,6})?");
    private static final Pattern ONE = Pattern.compile(CAPITALISED);
    /** As those write their names who care for no capitals; who is to clean the yard is as well answered so. */
    private static final Pattern ANY_CASE = Pattern.compile("[\\p{L}\\p{M}'’.-]{2,}(?: [\\p{L}\\p{M}'’.-]+){0,2}");
    /** From here on scripts put no blanks between words. */
    private static final int FIRST_UNSPACED = 0x0e00;
    private static final Pattern WHO = Pattern.compile(Cues.of("asks-who").stream().map(NameShape::word).collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOT_IN_NAMES = Pattern.compile("(?U)\\b(?:The|A|My|Our|No|Not|Yes|Very|All|Co-op|Coop|Ltd|Group|Club|University|Council|Hospital|School|Library|Association|Street|Le|La|Les|El|Los|Die|Der|Das)\\b");

    private NameShape() {
    }

    /**
     * Whether a column may hold names: always where its heading asks who and the cells are names to look at; without that only under a short heading
     * that asks nothing.
     */
    static boolean mayBe(String heading, List<String> said) {
        List<String> cells = said.stream().filter(cell -> !NoName.is(cell)).toList();
        if (cells.size() < FEWEST || !different(cells)) {
            return false;
        }
        boolean who = WHO.matcher(heading).find();
        boolean full = most(cells, cell -> FULL.matcher(cell).matches() && !NOT_IN_NAMES.matcher(cell).find());
        Pattern one = CellShape.asks(heading) ? ONE : ANY_CASE;
        boolean any = most(cells, cell -> FULL.matcher(cell).matches() || one.matcher(cell).matches() || BRIEF.matcher(cell).matches());
        boolean mute = !CellShape.asks(heading) && heading.split("\\s+").length <= MOST_WORDS_OF_HEADING;
        return who && any && heading.length() <= LONGEST || mute && full;
    }

    private static String word(String cue) {
        return cue.codePointAt(0) < FIRST_UNSPACED ? "(?<!\\p{L})" + Pattern.quote(cue) + "(?!\\p{L})" : Pattern.quote(cue);
    }

    private static boolean different(List<String> cells) {
        Set<String> all = new HashSet<>();
        cells.forEach(cell -> all.add(cell.toLowerCase(Locale.ROOT)));
        return all.size() * 100 >= cells.size() * DIFFERENT;
    }

    private static boolean most(List<String> cells, Predicate<String> look) {
        long count = cells.stream().filter(cell -> cell.length() <= LONGEST && look.test(cell)).count();
        return count * 100 >= cells.size() * (long) ALIKE;
    }
}
