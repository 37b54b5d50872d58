package coop.hatstand.withhold;

import coop.hatstand.labels.Cues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds e-mail addresses that are spelled out to hide them: "ana at example dot org", "ana [at] example.org", "&lt;ana.b at example.org&gt;".
 *
 * <p>"At" and a plain domain alone are not enough, or "I work at example.org" would be one: the name must be no everyday word, or look like an
 * account's, stand in angle brackets or behind a word for mail.
 */
final class SpelledAddresses {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final List<String> AT_WORDS = Cues.of("at").stream().flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT))).toList();
    /** Which letters of ASCII one of them starts with. */
    private static final boolean[] AT_STARTS = starts();
    private static final String AT = any("at");
    private static final String DOT = any("dot");
    private static final Pattern SIGN = Pattern.compile("\\s{0,3}(?:\\(\\s?" + AT + "\\s?\\)|\\[\\s?" + AT + "\\s?\\]|\\{\\s?" + AT + "\\s?\\}|[_-]" + AT + "[_-])\\s{0,3}|\\s{1,3}" + AT + "\\s{1,3}", FLAGS);
    private static final Pattern DOMAIN = Pattern.compile(
            "[\\p{L}\\p{N}-]{1,63}(?:(?<spelled>\\s{0,3}(?:\\(\\s?" + DOT + "\\s?\\)|\\[\\s?" + DOT + "\\s?\\]|\\{\\s?" + DOT + "\\s?\\})\\s{0,3}|\\s{1,3}" + DOT
                    + "\\s{1,3})|\\.)(?:[\\p{L}\\p{N}-]{1,63}(?:\\s{0,3}[(\\[{]\\s?" + DOT + "\\s?[)\\]}]\\s{0,3}|\\s{1,3}" + DOT + "\\s{1,3}|\\.)){0,4}\\p{L}{2,24}(?![\\p{L}\\p{N}])",
            FLAGS);
    /** The dots in a name: "ana dot lopez". */
    private static final Pattern NAME = Pattern.compile("(?:[\\p{L}\\p{N}_+%-]{1,30}(?:\\s{0,2}[(\\[]\\s?" + DOT + "\\s?[)\\]]\\s{0,2}|\\s{1,2}" + DOT + "\\s{1,2}|\\.)){0,3}[\\p{L}\\p{N}_+%-]{1,64}$", FLAGS);
    private static final Pattern ACCOUNT = Pattern.compile("\\p{L}.*[\\p{N}._+].*");
    private static final Pattern MAIL = Pattern.compile("(?<!\\p{L})" + any("mail") + "(?!\\p{L})[^.\\n]{0,30}$", FLAGS);
    private static final Pattern EVERYDAY = Pattern.compile(any("before-at"), FLAGS);
    private static final int FARTHEST = 100;
    /** The blanks and brackets around the word. */
    private static final int WIDEST = 6;

    private SpelledAddresses() {
    }

    static List<Edit> in(String text, String instead) {
        List<Edit> found = new ArrayList<>();
        int from = 0;
        for (int at : said(text)) {
            Matcher sign = SIGN.matcher(text).region(Math.max(from, at - WIDEST), Math.min(text.length(), at + 2 * WIDEST));
            if (at >= from && sign.find()) {
                Matcher domain = DOMAIN.matcher(text).region(sign.end(), Math.min(text.length(), sign.end() + 3 * FARTHEST));
                Matcher name = NAME.matcher(text).region(Math.max(from, sign.start() - FARTHEST), sign.start());
                boolean bracketed = !sign.group().strip().toLowerCase(Locale.ROOT).matches(AT);
                if (domain.lookingAt() && name.find() && isAddress(text, name, domain, bracketed)) {
                    found.add(new Edit(name.start(), domain.end(), instead));
                    from = domain.end();
                }
            }
        }
        return found;
    }

    /** Where the words stand between blanks, brackets or the like; the patterns try much at each letter, and most texts have none. */
    private static List<Integer> said(String text) {
        List<Integer> said = new ArrayList<>();
        char[] letters = text.toCharArray();
        for (int at = 1; at < letters.length; at++) {
            if (mayStart(letters[at]) && !Character.isLetterOrDigit(letters[at - 1]) && saidAt(text, at)) {
                said.add(at);
            }
        }
        return said;
    }

    private static boolean mayStart(char c) {
        return c < AT_STARTS.length ? AT_STARTS[c] : Character.isLetter(c);
    }

    private static boolean saidAt(String text, int at) {
        for (String word : AT_WORDS) {
            int end = at + word.length();
            if (end < text.length() && text.startsWith(word, at) && !Character.isLetterOrDigit(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean[] starts() {
        boolean[] starts = new boolean[0x80];
        AT_WORDS.stream().map(word -> word.charAt(0)).filter(c -> c < starts.length).forEach(c -> starts[c] = true);
        return starts;
    }

    private static boolean isAddress(String text, Matcher name, Matcher domain, boolean bracketed) {
        boolean everyday = EVERYDAY.matcher(name.group()).matches();
        if (bracketed || domain.group("spelled") != null) {
            return bracketed || !everyday;
        }
        boolean angles = name.start() > 0 && text.charAt(name.start() - 1) == '<' && domain.end() < text.length() && text.charAt(domain.end()) == '>';
        boolean mail = MAIL.matcher(text.substring(Math.max(0, name.start() - FARTHEST), name.start())).find();
        return !everyday && (angles || mail || ACCOUNT.matcher(name.group()).matches());
    }

    private static String any(String key) {
        return Cues.of(key).stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
