package coop.hatstand.internal.present.claim;

import coop.hatstand.internal.labels.Cues;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises figures, dates, superlatives and names in all the program's languages. */
final class ClaimDetector {
    private static final int LONGEST = 4;
    private static final Pattern YEARS = Pattern.compile("(?:1[5-9]|20)\\d\\d(?:[-–/](?:\\d\\d){1,2})?s?");
    private static final Pattern SIGNS = Pattern.compile("^[\\p{Sc}~<>≈±+-]+");
    private static final String OPENERS = "\"'“‘¿¡*";
    private static final String CLOSERS = "\"'’.,;:!?…*";
    private static final String APOSTROPHES = "'’";
    private final Set<String> figures = new HashSet<>(Cues.of("figure"));
    private final Set<String> dates = new HashSet<>(Cues.of("date"));
    private final Set<String> superlatives = new HashSet<>(Cues.of("superlative"));
    private final Set<String> superlativeStarts = superlatives.stream().map(s -> s.split(" ", 2)[0]).collect(Collectors.toSet());
    private final Set<String> common = new HashSet<>(Cues.of("not-a-name"));
    private final Set<String> counted = new HashSet<>(Cues.of("question"));
    /** What a claim can start with, other than a sign, a digit or a capital; in lower case. */
    private final Set<String> starts = Stream.of(figures, dates, superlativeStarts).flatMap(Set::stream).map(s -> s.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    /**
     * What was found at one position.
     *
     * @param length how many words
     */
    record Match(CheckableClaim.Kind kind, int length) {
    }

    Optional<Match> at(List<String> sentence, int i) {
        String word = bare(sentence.get(i));
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean small = Character.isLetter(word.charAt(0)) && !Character.isUpperCase(word.charAt(0));
        if (small && !starts.contains(lower) || word.contains("//") || word.contains("@")) {
            return Optional.empty();
        }
        return at(sentence, i, word, lower);
    }

    private Optional<Match> at(List<String> sentence, int i, String word, String lower) {
        if (date(sentence, i, word)) {
            return Optional.of(new Match(CheckableClaim.Kind.DATE, 1));
        }
        if (figure(sentence, i, word, lower)) {
            return Optional.of(new Match(CheckableClaim.Kind.FIGURE, 1));
        }
        int phrase = superlativeStarts.contains(lower) ? phrase(sentence, i) : 0;
        if (phrase > 0) {
            return Optional.of(new Match(CheckableClaim.Kind.SUPERLATIVE, phrase));
        }
        int name = Character.isUpperCase(word.codePointAt(0)) ? name(sentence, i) : 0;
        return name > 0 ? Optional.of(new Match(CheckableClaim.Kind.NAME, name)) : Optional.empty();
    }

    /** English months and days have capitals; at a sentence's start "May" and "March" may be anything. */
    private boolean date(List<String> sentence, int i, String word) {
        return digit(word.charAt(0)) && YEARS.matcher(word).matches() || dates.contains(word) && (i > 0 || sentence.size() > 1 && digits(sentence.get(1)));
    }

    private boolean figure(List<String> sentence, int i, String word, String lower) {
        if (word.startsWith("#") || !startsWithFigure(word) && !figures.contains(lower)) {
            return false;
        }
        return i == 0 || !counted.contains(bare(sentence.get(i - 1)).toLowerCase(Locale.ROOT));
    }

    /** "2.5m", "£40", "60%", but not "B2B" or "H264". */
    private static boolean startsWithFigure(String word) {
        if (Character.isLetter(word.charAt(0))) {
            return false;
        }
        String amount = SIGNS.matcher(word).replaceFirst("");
        return !amount.isEmpty() && Character.isDigit(amount.codePointAt(0));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean digits(String word) {
        return bare(word).chars().anyMatch(Character::isDigit);
    }

    /** The length of the longest superlative that starts at a place, or 0. */
    private int phrase(List<String> sentence, int i) {
        StringBuilder words = new StringBuilder();
        int longest = 0;
        for (int n = 1; n <= LONGEST && i + n <= sentence.size(); n++) {
            words.append(n == 1 ? "" : " ").append(bare(sentence.get(i + n - 1)).toLowerCase(Locale.ROOT));
            longest = superlatives.contains(words.toString()) ? n : longest;
        }
        return longest;
    }

    /** How many words with a capital follow each other, not counting the one that starts the sentence; capitals all through are no name. */
    private int name(List<String> sentence, int i) {
        if (i == 0 || ParagraphSentences.ends(sentence.get(i - 1)) || !named(bare(sentence.get(i))) || shouted(sentence)) {
            return 0;
        }
        int n = 1;
        while (i + n < sentence.size() && n < LONGEST && closed(sentence.get(i + n - 1)) && named(bare(sentence.get(i + n)))) {
            n++;
        }
        return n;
    }

    private static boolean closed(String word) {
        return Character.isLetterOrDigit(word.codePointBefore(word.length()));
    }

    private boolean named(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && word.codePoints().anyMatch(Character::isLowerCase) && !common.contains(word);
    }

    private static boolean shouted(List<String> sentence) {
        return sentence.size() > 3 && sentence.stream().filter(w -> Character.isUpperCase(bareFirst(w))).count() * 2 > sentence.size();
    }

    private static int bareFirst(String word) {
        String bare = bare(word);
        return bare.isEmpty() ? ' ' : bare.codePointAt(0);
    }

    /** A word, or some, without the punctuation around it. */
    static String bare(String word) {
        int from = 0;
        while (from < word.length() && opens(word.charAt(from))) {
            from++;
        }
        int to = word.length();
        while (to > from && closes(word.charAt(to - 1))) {
            to--;
        }
        boolean possessive = to - from >= 2 && word.charAt(to - 1) == 's' && APOSTROPHES.indexOf(word.charAt(to - 2)) >= 0;
        return word.substring(from, possessive ? to - 2 : to);
    }

    private static boolean opens(char c) {
        if (plain(c)) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION || OPENERS.indexOf(c) >= 0;
    }

    /** Most words begin and end with such a letter, which needs no closer look. */
    private static boolean plain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean closes(char c) {
        if (plain(c)) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION || CLOSERS.indexOf(c) >= 0;
    }
}
