package coop.hatstand.internal.read.transcript;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before words as a speaker's name does: {@code Ana: …}, {@code - **Ana** (Mill Co-op): …}, {@code [00:12] Ana: …}, or {@code Ana  0:12} above them.
 * A label that recurs before colons is a speaker, unless the text uses it as an everyday word too.
 */
final class SpeakerLabels {
    static final String TIME = "[\\[(]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?[\\])]?";
    private static final Pattern LINE = Pattern.compile("(?<item>(?:[-*+•]|\\d{1,2}[.)])\\s+)?(?:" + TIME + "\\s*[-–]?\\s*)?(?:\\*\\*|__)?(?<name>[\\p{L}@](?:[^:*_/()\\[\\]–—|?!]|_(?=[\\p{L}\\p{N}])){0,59}?)"
            + "(?:\\s*\\((?<hat>[^()]{1,100})\\)|\\s*/\\s*(?<group>[^:*/]{1,60}?))?(?:\\s*" + TIME + ")?\\s*(?:\\*\\*|__)?\\s*(?<sign>:|\\s[–—-]\\s|\\s[–—-]$)(?:\\*\\*|__)?\\s*(?<words>.*)");
    /** "[Ana] …", with a capital, as "[laughs]" has none. */
    private static final Pattern BRACKETED = Pattern.compile("\\[(?<name>(?!\\p{Ll})\\p{L}[^\\[\\]:]{1,59})\\]:?\\s+(?<words>\\S.*)");
    private static final Pattern HEADED = Pattern.compile("(?:\\*\\*)?(?<name>[\\p{L}][^:*_()\\[\\]|?!\\d]{0,59}?)(?:\\*\\*)?\\s+" + TIME + "\\s*");
    private static final Pattern LONG_DASH = Pattern.compile("\\s[–—]\\s");
    /** A small word as no name has: longer than "von" and "dos". */
    private static final Pattern SMALL = Pattern.compile("(?:^|\\s)\\p{Ll}{4}");
    static final int LONGEST = 20_000;
    private static final int ENOUGH = 2;

    private final List<String> lines;
    private final SpeakerWords words;
    private final Map<String, Integer> labels = new LinkedHashMap<>();
    private final Map<String, List<String>> roster = new LinkedHashMap<>();
    private final Set<String> hatted = new HashSet<>();
    private final Set<String> speakers = new HashSet<>();
    private final boolean headed;

    SpeakerLabels(List<String> lines, SpeakerWords words) {
        this.lines = lines;
        this.words = words;
        headed = lines.stream().filter(line -> HEADED.matcher(line.strip()).matches()).limit(3).count() == 3;
        lines.forEach(this::count);
        Set<String> everyday = everyday();
        long recurring = labels.values().stream().filter(n -> n >= ENOUGH).count();
        labels.forEach((label, n) -> {
            boolean named = !everyday.contains(label.toLowerCase(Locale.ROOT)) && (n >= ENOUGH || recurring >= 1 && looksLikeAName(label));
            if (isListed(label) || hatted.contains(label) && n >= ENOUGH || named) {
                speakers.add(label);
            }
        });
        if (recurring == 0) {
            speakers.addAll(roundOnce(everyday));
        }
    }

    /** Who is said to have been there, with their hats. */
    Map<String, List<String>> roster() {
        return roster;
    }

    /** Whether somebody is in the list of those who were there, by their whole name or the first part of it. */
    boolean isListed(String label) {
        return roster.keySet().stream().anyMatch(name -> name.equals(label) || name.startsWith(label + " "));
    }

    /** Whether names stand above what is said, with the time. */
    boolean areHeads() {
        return headed;
    }

    /** Who speaks below a line. */
    Optional<String> head(String line) {
        Matcher head = HEADED.matcher(line);
        return headed && head.matches() ? Optional.of(head.group("name").strip()).filter(speakers::contains) : Optional.empty();
    }

    /** Who speaks in a line, and what. */
    Optional<Matcher> spoken(String line) {
        return label(line).filter(at -> speakers.contains(at.group("name").strip()));
    }

    /** Words that stand in what is said in lower case are no names. */
    private Set<String> everyday() {
        Set<String> lower = new HashSet<>();
        for (String line : lines) {
            for (String word : label(line).map(at -> at.group("words")).orElse(line).split("[^\\p{L}'’-]+")) {
                if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
                    lower.add(word);
                }
            }
        }
        return lower;
    }

    static boolean looksLikeAName(String label) {
        return label.split("\\s+").length <= 4 && !SMALL.matcher(label).find() && (Character.isUpperCase(label.codePointAt(0)) || !Character.isLowerCase(label.codePointAt(0)));
    }

    /** What may be a speaker's name before words, whoever's it is. */
    Optional<Matcher> label(String line) {
        String stripped = line.strip();
        if (stripped.length() > LONGEST || stripped.startsWith("#") || stripped.startsWith(">")) {
            return Optional.empty();
        }
        Matcher bracketed = BRACKETED.matcher(stripped);
        Matcher label = LINE.matcher(bracketed.matches() ? bracketed.group("name") + ": " + bracketed.group("words") : stripped);
        return Optional.of(label).filter(Matcher::matches).filter(at -> !words.isNever(at.group("name"))).filter(at -> at.group("name").split("\\s+").length <= 6);
    }

    private void count(String line) {
        Matcher head = HEADED.matcher(line.strip());
        if (headed && head.matches()) {
            labels.merge(head.group("name").strip(), 1, Integer::sum);
            return;
        }
        Matcher label = LINE.matcher(line.strip());
        if (line.length() <= LONGEST && label.matches() && words.isRoster(label.group("name"))) {
            for (String one : label.group("words").split("[,;](?![^()]*\\))")) {
                Matcher who = Pattern.compile("\\s*(?<name>[^()]{1,60}?)\\s*(?:\\((?<hat>[^()]{1,100})\\))?\\s*\\.?").matcher(one);
                if (who.matches() && !who.group("name").isBlank()) {
                    roster.put(who.group("name").strip(), hats(who.group("hat")));
                }
            }
        } else {
            label(line).filter(at -> at.group("sign").equals(":") || LONG_DASH.matcher(at.group("sign")).find() && looksLikeAName(at.group("name").strip()) || at.group("item") != null && looksLikeAName(at.group("name").strip())).ifPresent(at -> {
                labels.merge(at.group("name").strip(), 1, Integer::sum);
                if (at.group("hat") != null) {
                    hatted.add(at.group("name").strip());
                }
            });
        }
    }

    static List<String> hats(String stated) {
        return stated == null ? List.of() : Arrays.stream(stated.split("[;,]")).map(String::strip).filter(hat -> !hat.isEmpty() && !hat.matches("[\\d:.]+")).toList();
    }

    /** Names that stand before a colon once each, at the start of a paragraph, the first of them before several questions. */
    private Set<String> roundOnce(Set<String> everyday) {
        Set<String> names = new LinkedHashSet<>();
        int asks = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> name = i > 0 && !lines.get(i - 1).isBlank() ? Optional.empty()
                    : label(lines.get(i)).filter(at -> at.group("item") == null && at.group("sign").equals(":")).map(at -> at.group("name").strip()).filter(one -> looksLikeAName(one) && !everyday.contains(one.toLowerCase(Locale.ROOT)));
            name.ifPresent(names::add);
            asks += names.size() == 1 && words.asks(lines.get(i)) ? 1 : 0;
        }
        return names.size() >= ENOUGH && asks >= ENOUGH ? names : Set.of();
    }
}
