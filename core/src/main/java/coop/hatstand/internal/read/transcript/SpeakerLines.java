package coop.hatstand.internal.read.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
import java.util.stream.IntStream;

/**
 * Text in which lines start with who speaks: {@code Ana: …}, {@code - **Ana** (Mill Co-op): …}, {@code [00:12] Ana: …}, or {@code Ana  0:12} above the words.
 * A label that recurs before colons is a speaker, unless the text uses it as an everyday word too.
 */
final class SpeakerLines {
    private static final String TIME = "[\\[(]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?[\\])]?";
    private static final Pattern LINE = Pattern.compile("(?<item>(?:[-*+•]|\\d{1,2}[.)])\\s+)?(?:" + TIME + "\\s*[-–]?\\s*)?(?:\\*\\*|__)?(?<name>[\\p{L}@](?:[^:*_/()\\[\\]–—|?!]|_(?=[\\p{L}\\p{N}])){0,59}?)"
            + "(?:\\s*\\((?<hat>[^()]{1,100})\\)|\\s*/\\s*(?<group>[^:*/]{1,60}?))?(?:\\s*" + TIME + ")?\\s*(?:\\*\\*|__)?\\s*(?<sign>:|\\s[–—-]\\s|\\s[–—-]$)(?:\\*\\*|__)?\\s*(?<words>.*)");
    /** "[Ana] …", with a capital, as "[laughs]" has none. */
    private static final Pattern BRACKETED = Pattern.compile("\\[(?<name>(?!\\p{Ll})\\p{L}[^\\[\\]:]{1,59})\\]:?\\s+(?<words>\\S.*)");
    /** An interview's own questions: "Question: …", "**Q:** …". */
    private static final Pattern QUESTION = Pattern.compile("(?:\\*\\*|__)?(?<label>\\p{L}{1,12})\\s*\\d{0,2}\\s*:(?:\\*\\*|__)?\\s*(?<asked>\\S.{4,600})");
    private static final Pattern HEADED = Pattern.compile("(?:\\*\\*)?(?<name>[\\p{L}][^:*_()\\[\\]|?!\\d]{0,59}?)(?:\\*\\*)?\\s+" + TIME + "\\s*");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(?<words>\\S.*?)\\s*#*|\\*\\*(?<bold>[^*]{6,300})\\*\\*|(?:[-*+•]\\s+)?(?:\\*\\*)?(?<asked>(?:[Qq](?:uestion)?\\s*)?\\d{1,2}\\s*[.):]\\s+\\S.{4,300}[?？؟])(?:\\*\\*)?");
    private static final Pattern PLAIN = Pattern.compile("(?<asked>[\\p{L}¿][^?？؟]{10,300}[?？؟])");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\s*[.):]\\s+\\S");
    private static final Pattern LONG_DASH = Pattern.compile("\\s[–—]\\s");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+•])\\s+.*");
    private static final Pattern TIMED = Pattern.compile("\\s*" + TIME + "\\s*[-–]?\\s*\\p{Lu}");
    /** What answers a numbered question, or one that it quotes. */
    private static final Pattern ANSWERING = Pattern.compile("\\s*(?:>|(?:re\\b.{0,3})?\\W{0,3}(?:q(?:uestion)?\\s*)?\\d{1,2}\\s*[.):])", Pattern.CASE_INSENSITIVE);
    /** A small word as no name has: longer than "von" and "dos". */
    private static final Pattern SMALL = Pattern.compile("(?:^|\\s)\\p{Ll}{4}");
    private static final int LONGEST = 20_000;
    private static final int ENOUGH = 2;

    private final List<String> lines;
    private final SpeakerWords words;
    private final Map<String, Integer> labels = new LinkedHashMap<>();
    private final Map<String, List<String>> roster = new LinkedHashMap<>();
    private final Set<String> hatted = new HashSet<>();
    private final Set<String> speakers = new HashSet<>();
    private final boolean headed;
    /** Whether lines that ask, set off by a blank line and said by nobody, head the answers below them. */
    private final boolean plain;
    /** Whether what people say stands in a list, so that an item without a name is somebody else's. */
    private final boolean listed;
    private final int margin;
    /** Which numbered questions are part of what somebody says. */
    private final Set<Integer> asked = new HashSet<>();
    private final List<Turn> turns = new ArrayList<>();
    private int labelled;
    private int unlabelled;

    SpeakerLines(String text, SpeakerWords words) {
        this.lines = List.of(text.split("\n", -1));
        this.words = words;
        headed = lines.stream().filter(line -> HEADED.matcher(line.strip()).matches()).limit(3).count() == 3;
        lines.forEach(this::count);
        Set<String> everyday = everyday();
        long recurring = labels.values().stream().filter(n -> n >= ENOUGH).count();
        labels.forEach((label, n) -> {
            boolean listed = roster.keySet().stream().anyMatch(name -> name.equals(label) || name.startsWith(label + " "));
            if (listed || hatted.contains(label) && n >= ENOUGH || !everyday.contains(label.toLowerCase(Locale.ROOT)) && (n >= ENOUGH || recurring >= 1 && looksLikeAName(label))) {
                speakers.add(label);
            }
        });
        if (recurring == 0) {
            speakers.addAll(roundOnce(everyday));
        }
        plain = plain();
        listed = lines.stream().filter(line -> spoken(line).filter(at -> at.group("item") != null).isPresent()).count() * 2 > lines.stream().filter(line -> spoken(line).isPresent()).count();
        margin = lines.stream().filter(line -> spoken(line).isPresent()).mapToInt(SpeakerLines::indent).min().orElse(0);
        askedBySpeakers();
        String above = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            take(line, asked.contains(i), above.isBlank() || spoken(above).filter(at -> at.group("item") != null).isPresent());
            above = line;
        }
    }

    private Optional<Matcher> spoken(String line) {
        return label(line).filter(at -> speakers.contains(at.group("name").strip()));
    }

    /**
     * Which numbered questions somebody asks or repeats while speaking, and which therefore head nothing: several in a row, and all where none has a speaker right below it.
     */
    private void askedBySpeakers() {
        boolean spoken = false;
        boolean heads = false;
        List<Integer> all = new ArrayList<>();
        List<Integer> row = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i).strip() : "end";
            if (spoken && NUMBERED.matcher(line).lookingAt()) {
                row.add(i);
            } else if (!line.isEmpty()) {
                (row.size() >= ENOUGH ? asked : all).addAll(row);
                heads |= row.size() == 1 && isAnswered(row.get(0));
                row.clear();
                spoken = !line.startsWith("#") && (spoken || spoken(line).isPresent());
            }
        }
        asked.addAll(heads ? List.of() : all);
    }

    /** Whether a line in a list of what people say is set in below an item, and goes on with it. */
    private boolean isSetIn(String line) {
        return listed && indent(line) > margin;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Whether somebody speaks right below a line. */
    private boolean isAnswered(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && spoken(lines.get(next)).isPresent();
    }

    private boolean plain() {
        int asking = 0;
        int said = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean setOff = i == 0 || lines.get(i - 1).isBlank();
            boolean labelledLine = spoken(lines.get(i)).isPresent();
            said += labelledLine && words.asks(lines.get(i)) ? 1 : 0;
            asking += setOff && !labelledLine && PLAIN.matcher(lines.get(i).strip()).matches() && isAnswered(i) ? 1 : 0;
        }
        return asking >= ENOUGH && said < asking;
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

    private static boolean looksLikeAName(String label) {
        return label.split("\\s+").length <= 4 && !SMALL.matcher(label).find() && (Character.isUpperCase(label.codePointAt(0)) || !Character.isLowerCase(label.codePointAt(0)));
    }

    private Optional<Matcher> label(String line) {
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

    private void take(String line, boolean said, boolean setOff) {
        String stripped = line.strip();
        Matcher head = HEADED.matcher(stripped);
        Optional<Matcher> label = isSetIn(line) ? Optional.empty() : spoken(line);
        Matcher heading = HEADING.matcher(stripped);
        Matcher asked = PLAIN.matcher(stripped);
        if (headed && head.matches() && speakers.contains(head.group("name").strip())) {
            turns.add(Turn.spoken(Optional.of(head.group("name").strip()), List.of(), ""));
            labelled++;
        } else if (label.isPresent()) {
            Matcher at = label.get();
            turns.add(Turn.spoken(Optional.of(at.group("name").strip()), at.group("hat") != null ? hats(at.group("hat")) : hats(at.group("group")), at.group("words").strip()));
            labelled++;
        } else if (heading.matches() && !said && (setOff || heading.group("asked") == null)) {
            String asks = heading.group("words") != null ? heading.group("words") : heading.group("bold") != null ? heading.group("bold") : heading.group("asked");
            turns.add(new Turn(Optional.empty(), List.of(), asks, true));
        } else if (asksByLabel(stripped).isPresent()) {
            turns.add(new Turn(Optional.empty(), List.of(), asksByLabel(stripped).get(), true));
        } else if (plain && setOff && asked.matches()) {
            turns.add(new Turn(Optional.empty(), List.of(), stripped, true));
        } else if (!stripped.isEmpty() || !turns.isEmpty()) {
            goOn(line, stripped);
        }
    }

    private Optional<String> asksByLabel(String line) {
        Matcher question = line.length() > LONGEST ? null : QUESTION.matcher(line);
        return question != null && question.matches() && words.isQuestion(question.group("label")) && words.asks(line) ? Optional.of(question.group("asked")) : Optional.empty();
    }

    private void goOn(String line, String stripped) {
        int last = turns.size() - 1;
        boolean item = listed && ITEM.matcher(stripped).matches() && !isSetIn(line);
        boolean alone = last < 0 || turns.get(last).heading() || item && turns.get(last).label().isPresent();
        // What stands first is the title.
        unlabelled += alone && !stripped.isEmpty() && last >= 0 ? 1 : 0;
        if (alone && !stripped.isEmpty()) {
            turns.add(Turn.spoken(Optional.empty(), List.of(), stripped));
        } else if (!alone) {
            turns.set(last, turns.get(last).and(line.stripTrailing(), "\n"));
        }
    }

    List<Turn> turns() {
        return turns;
    }

    /** Who is said to have been there, with their hats. */
    Map<String, List<String>> roster() {
        return roster;
    }

    /** Whether each of several questions labelled as such is answered by somebody named right below it. */
    private boolean isInterview() {
        List<Integer> asked = IntStream.range(0, turns.size()).filter(i -> turns.get(i).heading()).boxed().toList();
        return unlabelled == 0 && asked.size() >= ENOUGH && lines.stream().filter(line -> asksByLabel(line.strip()).isPresent()).count() >= ENOUGH
                && asked.stream().filter(i -> words.asks(turns.get(i).words())).allMatch(i -> i + 1 < turns.size() && turns.get(i + 1).label().isPresent());
    }

    /**
     * Whether somebody asks first, in numbered questions or with a mark, and others answer, each label set off by a blank line and looking like a name: then few turns are enough.
     */
    private boolean isRound(Set<String> people) {
        List<Turn> spoken = turns.stream().filter(turn -> turn.label().isPresent()).toList();
        if (people.size() < ENOUGH || unlabelled > 0 || !people.stream().allMatch(SpeakerLines::looksLikeAName) || !setOff(people)) {
            return false;
        }
        String asker = spoken.get(0).label().orElseThrow();
        boolean recurs = people.size() < spoken.size();
        boolean whole = people.stream().allMatch(name -> name.indexOf(' ') > 0);
        boolean answering = spoken.stream().skip(1).allMatch(turn -> turn.words().lines().anyMatch(line -> ANSWERING.matcher(line).lookingAt()));
        return words.asks(spoken.get(0).words()) && spoken.stream().skip(1).anyMatch(turn -> !turn.label().orElseThrow().equals(asker)) && (recurs || whole && people.size() > ENOUGH || hats() || answering);
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

    private boolean setOff(Set<String> people) {
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i - 1).isBlank() && label(lines.get(i)).filter(at -> people.contains(at.group("name").strip()) && at.group("sign").equals(":")).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private boolean hats() {
        return turns.stream().filter(turn -> !turn.hats().isEmpty()).limit(ENOUGH).count() == ENOUGH;
    }

    /** Whether several people speak in it, and little else stands in it. */
    boolean isTalk() {
        Map<String, Integer> said = new HashMap<>();
        turns.forEach(turn -> turn.label().ifPresent(label -> said.merge(label, 1, Integer::sum)));
        long often = said.values().stream().filter(n -> n >= ENOUGH).count();
        long listed = said.keySet().stream().filter(label -> roster.keySet().stream().anyMatch(name -> name.equals(label) || name.startsWith(label + " "))).count();
        boolean marked = headed || listed >= ENOUGH || lines.stream().filter(line -> TIMED.matcher(line).lookingAt()).limit(3).count() == 3;
        if (isRound(said.keySet()) || isInterview()) {
            return true;
        }
        boolean several = marked ? labelled > ENOUGH && said.size() >= ENOUGH : labelled > 3 && (often >= ENOUGH || often == 1 && said.size() >= ENOUGH && unlabelled == 0);
        return several && labelled >= 2 * Math.max(0, unlabelled - 3);
    }
}
