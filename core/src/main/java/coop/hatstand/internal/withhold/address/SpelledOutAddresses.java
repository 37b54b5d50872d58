package coop.hatstand.internal.withhold.address;

import coop.hatstand.internal.labels.Cues;
import coop.hatstand.internal.withhold.names.Verdict;
import coop.hatstand.internal.withhold.text.Replacement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds e-mail addresses that are spelled out to hide them: "ana at example dot org", "ana [at] example.org", "ez @ crumb.example", "ez (ät) crumb punkt example".
 *
 * <p>The words for the at sign and the dot must be of one language and the domain end as domains do, or "it moved at some point last spring" would be one. What
 * speaks for an address and against it is weighed; what is not sure is a person's to decide.
 */
public final class SpelledOutAddresses {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** By each word for the at sign those for the dot of its languages. */
    private static final Map<String, Set<String>> DOTS = dots();
    private static final List<String> AT_WORDS = DOTS.keySet().stream().flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT))).distinct().toList();
    /** Which letters of ASCII one of them starts with. */
    private static final boolean[] AT_STARTS = starts();
    private static final String AT = any(DOTS.keySet());
    private static final Pattern SIGN = Pattern.compile("\\s{0,3}(?<marked>[(\\[{<]\\s?(?:" + AT + "|[@＠])\\s?[)\\]}>]|[_-](?:" + AT + ")[_-]|＠)\\s{0,3}|\\s{1,3}(?<plain>" + AT + "|@)\\s{1,3}", FLAGS);
    private static final Map<Set<String>, Shapes> SHAPES = Stream.concat(DOTS.values().stream(), Stream.of(allDots())).distinct().collect(Collectors.toMap(dots -> dots, Shapes::new));
    /** A full stop of Chinese or Japanese typing, where no sentence ends with it but Latin letters follow. */
    private static final String WIDE_STOP = "[\u3002\uff0e\uff61](?=[a-zA-Z])";
    private static final Pattern ACCOUNT = Pattern.compile("\\p{L}.*[\\p{N}._+\\s].*", Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile("(?<!\\p{L})" + any(Cues.of("mail")) + "(?!\\p{L})[^.\\n]{0,30}$", FLAGS);
    private static final Set<String> NO_NAMES = Stream.concat(Cues.of("before-at").stream(), Cues.of("no-domain").stream()).collect(Collectors.toSet());
    private static final Set<String> NO_DOMAINS = Set.copyOf(Cues.of("no-domain"));
    private static final Set<String> TOP_LEVEL = Set.copyOf(Cues.of("top-level"));
    private static final int FARTHEST = 100;
    /** The blanks and brackets around the word. */
    private static final int WIDEST = 6;

    private SpelledOutAddresses() {
    }

    /** A stretch of a text that may be an address. */
    public record Found(int start, int end, Verdict verdict) {
    }

    /** What a domain and a name look like where these are the words for the dot. */
    private static final class Shapes {
        private final Pattern domain;
        private final Pattern name;

        Shapes(Set<String> dots) {
            String dot = any(dots);
            String said = "\\s{0,3}[(\\[{<]\\s?(?:" + dot + "|\\.)\\s?[)\\]}>]\\s{0,3}|\\s{1,3}" + dot + "\\s{1,3}";
            domain = Pattern.compile("(?<first>[\\p{L}\\p{N}-]{1,63})(?:(?<said>" + said + ")|\\.|" + WIDE_STOP + "(?:[a-zA-Z0-9-]{1,63}" + WIDE_STOP + "){0,3})(?:[\\p{L}\\p{N}-]{1,63}(?:" + said + "|\\.)){0,4}(?<top>\\p{L}{2,24})(?![\\p{L}\\p{N}])", FLAGS);
            name = Pattern.compile("(?<![\\p{L}\\p{N}_+%.-])[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_+%-]{0,30}(?:" + said + "|\\.)(?=[\\p{L}\\p{N}])){0,3}[\\p{L}\\p{N}_+%-]{0,64}$", FLAGS);
        }
    }

    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (int at : said(text)) {
            Matcher sign = SIGN.matcher(text).region(Math.max(from, at - WIDEST), Math.min(text.length(), at + 3 * WIDEST));
            if (at < from || !sign.find() || sign.start() > at || sign.end() <= at) {
                continue;
            }
            Optional<Found> address = address(text, sign, from);
            address.ifPresent(found::add);
            from = address.map(Found::end).orElse(from);
        }
        return found;
    }

    public static List<Replacement> edits(List<Found> found, String instead) {
        return found.stream().filter(address -> address.verdict == Verdict.WITHHOLD).map(address -> new Replacement(address.start, address.end, instead)).toList();
    }

    /** The words that a person decides about. */
    public static List<String> doubtful(String text, List<Found> found) {
        return found.stream().filter(address -> address.verdict == Verdict.DOUBTFUL).map(address -> text.substring(address.start, address.end)).toList();
    }

    private static Optional<Found> address(String text, Matcher sign, int from) {
        String word = sign.group().replaceAll("[^\\p{L}\\p{M}]+", "").toLowerCase(Locale.ROOT);
        Shapes shapes = SHAPES.get(sign.group("plain") == null || word.isEmpty() ? allDots() : DOTS.getOrDefault(word, allDots()));
        Matcher domain = shapes.domain.matcher(text).region(sign.end(), Math.min(text.length(), sign.end() + 3 * FARTHEST));
        Matcher name = shapes.name.matcher(text).region(Math.max(from, sign.start() - FARTHEST), sign.start()).useTransparentBounds(true);
        if (!domain.lookingAt() || !name.find()) {
            return Optional.empty();
        }
        Verdict verdict = Verdict.of(points(text, sign, name, domain));
        return verdict == Verdict.PLAIN ? Optional.empty() : Optional.of(new Found(name.start(), domain.end(), verdict));
    }

    private static int points(String text, Matcher sign, Matcher name, Matcher domain) {
        boolean marked = sign.group("marked") != null;
        boolean said = domain.group("said") != null;
        if (!marked && !TOP_LEVEL.contains(domain.group("top").toLowerCase(Locale.ROOT))) {
            return 0;
        }
        boolean angles = name.start() > 0 && text.charAt(name.start() - 1) == '<' && domain.end() < text.length() && text.charAt(domain.end()) == '>';
        boolean mail = MAIL.matcher(text.substring(Math.max(0, name.start() - FARTHEST), name.start())).find();
        return (marked ? 3 : sign.group().contains("@") ? 1 : 0)
                + (said ? 2 : 1)
                + (angles || mail || ACCOUNT.matcher(name.group()).matches() ? 1 : 0)
                - (NO_NAMES.contains(name.group().toLowerCase(Locale.ROOT)) ? 2 : 0)
                - (said && NO_DOMAINS.contains(domain.group("first").toLowerCase(Locale.ROOT)) ? 2 : 0);
    }

    /** Where the words stand between blanks, brackets or the like; the patterns try much at each letter, and most texts have none. */
    private static List<Integer> said(String text) {
        List<Integer> said = new ArrayList<>();
        char[] letters = text.toCharArray();
        for (int at = 1; at < letters.length; at++) {
            boolean sign = letters[at] == '\uff20' || letters[at] == '@' && !Character.isLetterOrDigit(letters[at - 1]) && at + 1 < letters.length && !Character.isLetterOrDigit(letters[at + 1]);
            if (sign || mayStart(letters[at]) && !Character.isLetterOrDigit(letters[at - 1]) && saidAt(text, at)) {
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

    /** Of pairs such as "at dot". */
    private static Map<String, Set<String>> dots() {
        Map<String, Set<String>> dots = new TreeMap<>();
        for (String pair : Cues.of("at-dot")) {
            String[] words = pair.split(" ");
            dots.computeIfAbsent(words[0], k -> new TreeSet<>()).add(words[1]);
        }
        return dots;
    }

    private static Set<String> allDots() {
        return DOTS.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String any(Collection<String> words) {
        return words.stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
