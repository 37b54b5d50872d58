package coop.hatstand.internal.filing.question;

import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions put in the clauses of one sentence: "I'd like to know how you pay for repairs, who decides, and whether you would do it again." Or "What made
 * you leave, how long did it take and what would you do again?"
 *
 * <p>A sentence that says that somebody wants to know has two or more clauses that begin with a word that asks, one that asks by itself three, each at a
 * comma, a semicolon, a dash, a colon, a stroke or an "and". A letter or number in brackets before or behind a clause is its number.
 */
final class QuestionClauses {
    private static final int FEWEST = 2;
    private static final int FEWEST_ASKING = 3;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 4_000;
    private static final Pattern WANTS = CueWords.anywhere("wants-to-know");
    private static final String MARK = "(?:\\(?(\\p{L}|\\d{1,2})\\)\\s*)?";
    private static final String ASKING = "(?:" + CueWords.any("asks-indirectly") + "|" + CueWords.any("interrogative") + "|" + CueWords.any("asks-by-verb") + ")";
    private static final String ENDS = "(?![\\p{L}\\p{N}])";
    private static final Pattern FIRST = pattern("(?<![\\p{L}\\p{N}])" + MARK + CueWords.any("asks-indirectly") + "(?![\\p{L}\\p{N}'’])");
    private static final Pattern FIRST_ASKING = pattern("(?:^|[:,;.–—]\\s+)¿?" + MARK + "(?:" + CueWords.any("and") + "\\s+)?()" + ASKING + ENDS);
    /** "And", with or without an aside: ", and, since you ask, ". */
    private static final String AND = CueWords.any("and") + "(?:(?=\\s)|,\\s[^,;:.]{1,60},\\s)";
    /** What stands between two clauses, and the word that begins the second. */
    private static final Pattern NEXT = next(CueWords.any("asks-indirectly"), "'’");
    private static final Pattern NEXT_ASKING = next(ASKING, "");
    private static final Pattern MARK_BEFORE = Pattern.compile("\\(?(\\p{L}|\\d{1,2})\\)\\s*");
    private static final Pattern MARK_BEHIND = Pattern.compile("\\s*\\((\\p{L}|\\d{1,2})\\)\\s*$");
    private static final Pattern END = Pattern.compile("[\\s.,;:!?…–—/-]+$");

    private QuestionClauses() {
    }

    /**
     * A clause that asks.
     *
     * @param from where it begins in its sentence
     * @param to where it ends
     * @param number the number beside it, if there is one
     * @param words it, without its number
     */
    record Clause(int from, int to, Optional<String> number, String words) {
        static Clause of(int from, String clause) {
            Matcher before = MARK_BEFORE.matcher(clause);
            Matcher behind = MARK_BEHIND.matcher(clause);
            boolean marked = before.lookingAt();
            Optional<String> number = marked ? Optional.of(before.group(1)) : behind.find() ? Optional.of(behind.group(1)) : Optional.empty();
            String words = marked ? clause.substring(before.end()) : behind.reset().replaceFirst("");
            return new Clause(from, from + clause.length(), number.map(one -> one.toLowerCase(Locale.ROOT)), words);
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Pattern next(String words, String not) {
        return pattern("(?:[,;:–—]|\\s/|\\s" + AND + ")(?:[\\s,•*–—/¿-]|" + AND + ")*" + MARK + "(?<![\\p{L}\\p{N}])(" + words + ")(?![\\p{L}\\p{N}" + not + "])");
    }

    /** The clauses of a sentence; none if it does not ask in several. */
    static List<Clause> in(String sentence) {
        String words = sentence.substring(0, Math.min(sentence.length(), LONGEST));
        Matcher wants = WANTS.matcher(words);
        Matcher first = FIRST.matcher(words);
        List<Clause> wanted = wants.find() && first.find(wants.end()) ? clauses(words, first.start(), first.end(), NEXT, 0) : List.of();
        if (wanted.size() >= FEWEST || !QuestionMark.ends(words)) {
            return wanted.size() >= FEWEST ? wanted : List.of();
        }
        Matcher asks = FIRST_ASKING.matcher(words);
        List<Clause> asking = asks.find() ? clauses(words, asks.start(2), asks.end(), NEXT_ASKING, FEWEST) : List.of();
        return asking.size() >= FEWEST_ASKING ? asking : List.of();
    }

    /** Whether a sentence says that somebody wants to know one thing: "I wonder how you deal with late payers." */
    static boolean wants(String sentence) {
        String words = sentence.substring(0, Math.min(sentence.length(), LONGEST));
        Matcher wants = WANTS.matcher(words);
        Matcher first = FIRST.matcher(words);
        return wants.find() && first.find(wants.end()) && WordLikeness.words(words.substring(first.start())).size() > FEWEST_WORDS;
    }

    /** Whether words say that somebody wants to know something. */
    static boolean wishes(String words) {
        return WANTS.matcher(words).find();
    }

    /** @param apart how many must be set off by more than a word, since "is it this or is it that" asks but one thing */
    private static List<Clause> clauses(String words, int from, int to, Pattern further, int apart) {
        List<Integer> starts = new ArrayList<>(List.of(from));
        List<Integer> ends = new ArrayList<>();
        int setOff = 0;
        for (Matcher next = further.matcher(words); next.find(ends.isEmpty() ? to : starts.get(starts.size() - 1) + 1);) {
            ends.add(next.start());
            setOff += Character.isLetter(next.group().strip().charAt(0)) ? 0 : 1;
            starts.add(next.start(1) < 0 ? next.start(2) : next.start(1) - (words.charAt(next.start(1) - 1) == '(' ? 1 : 0));
        }
        ends.add(words.length());
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < starts.size() && setOff >= apart; i++) {
            String clause = END.matcher(words.substring(starts.get(i), ends.get(i))).replaceFirst("");
            if (WordLikeness.words(clause).size() < FEWEST_WORDS) {
                return List.of();
            }
            clauses.add(Clause.of(starts.get(i), clause));
        }
        return clauses;
    }
}
