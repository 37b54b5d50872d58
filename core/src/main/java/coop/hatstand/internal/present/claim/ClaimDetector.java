package coop.hatstand.internal.present.claim;

import coop.hatstand.internal.labels.Cues;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises figures, dates and absolute claims about the world ("the only", "never") in all the program's languages. An opinion, a recommendation or
 * somebody's own feeling is no claim about the world, however absolute.
 */
final class ClaimDetector {
    private static final Pattern YEARS = Pattern.compile("(?:1[5-9]|20)\\d\\d(?:[-–/](?:\\d\\d){1,2})?s?");
    private static final Pattern SIGNS = Pattern.compile("^[\\p{Sc}~<>≈±+-]+");
    private static final String OPENERS = "\"'“‘¿¡*";
    private static final String CLOSERS = "\"'’.,;:!?…*";
    private static final String APOSTROPHES = "'’";
    /** How far behind a small number its unit may be: "three good years". */
    private static final int TO_UNIT = 2;
    /** How far behind an absolute the noun may be that makes it an opinion: "the biggest single challenge". */
    private static final int TO_NOUN = 2;
    private final Set<String> dates = new HashSet<>(Cues.of("date"));
    private final Set<String> counted = new HashSet<>(Cues.of("question"));
    private final CuePhrases figures = new CuePhrases("figure");
    private final CuePhrases small = new CuePhrases("figure.small");
    private final CuePhrases units = new CuePhrases("figure.unit");
    private final CuePhrases absolutes = new CuePhrases("absolute");
    private final CuePhrases opinions = new CuePhrases("opinion");
    private final CuePhrases opinionNouns = new CuePhrases("opinion.noun");

    /**
     * What was found at one position.
     *
     * @param length how many words
     */
    record Match(CheckableClaim.Kind kind, int length) {
    }

    Optional<Match> at(List<String> sentence, int i) {
        String word = bare(sentence.get(i));
        if (word.isEmpty() || word.contains("//") || word.contains("@")) {
            return Optional.empty();
        }
        if (date(sentence, i, word)) {
            return Optional.of(new Match(CheckableClaim.Kind.DATE, 1));
        }
        int figure = figure(sentence, i, word);
        if (figure > 0) {
            return Optional.of(new Match(CheckableClaim.Kind.FIGURE, figure));
        }
        int absolute = absolutes.at(sentence, i);
        return absolute > 0 && !opinion(sentence, i, absolute) ? Optional.of(new Match(CheckableClaim.Kind.ABSOLUTE, absolute)) : Optional.empty();
    }

    /** English months and days have capitals; at a sentence's start "May" and "March" may be anything. */
    private boolean date(List<String> sentence, int i, String word) {
        return digit(word.charAt(0)) && YEARS.matcher(word).matches() || dates.contains(word) && (i > 0 || sentence.size() > 1 && digits(sentence.get(1)));
    }

    /** How many words of a figure begin here; a small number in words is one only with its unit. */
    private int figure(List<String> sentence, int i, String word) {
        if (word.startsWith("#") || i > 0 && counted.contains(bare(sentence.get(i - 1)).toLowerCase(Locale.ROOT))) {
            return 0;
        }
        if (startsWithFigure(word)) {
            return 1;
        }
        int words = figures.at(sentence, i);
        if (words == 0 && compound(word)) {
            return 1;
        }
        return words == 0 && small.at(sentence, i) > 0 ? toUnit(sentence, i) : words;
    }

    /** "forty-two", "vingt-trois". */
    private boolean compound(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && figures.at(List.of(word.substring(0, hyphen)), 0) > 0;
    }

    private int toUnit(List<String> sentence, int i) {
        for (int j = i + 1; j <= i + TO_UNIT && j < sentence.size(); j++) {
            int unit = units.at(sentence, j);
            if (unit > 0) {
                return j + unit - i;
            }
        }
        return 0;
    }

    /** Whether anything in the sentence says that it is wished, advised or felt, or the absolute is about something nobody can measure. */
    private boolean opinion(List<String> sentence, int i, int length) {
        for (int j = 0; j < sentence.size(); j++) {
            boolean near = j >= i + length && j < i + length + TO_NOUN;
            if (opinions.at(sentence, j) > 0 || near && opinionNouns.at(sentence, j) > 0) {
                return true;
            }
        }
        return false;
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
