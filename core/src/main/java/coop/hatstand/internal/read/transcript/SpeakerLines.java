package coop.hatstand.internal.read.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Text in which lines start with who speaks, cut into turns and the headings above them.
 */
final class SpeakerLines {
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(?<words>\\S.*?)\\s*#*|\\*\\*(?<bold>[^*]{6,300})\\*\\*|(?:[-*+•]\\s+)?(?:\\*\\*)?(?<asked>(?:[Qq](?:uestion)?\\s*)?\\d{1,2}\\s*[.):]\\s+\\S.{4,300}[?？؟])(?:\\*\\*)?");
    private static final Pattern PLAIN = Pattern.compile("(?<asked>[\\p{L}¿][^?？؟]{10,300}[?？؟])");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\s*[.):]\\s+\\S");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+•])\\s+.*");
    private static final int ENOUGH = 2;

    private final List<String> lines;
    private final SpeakerWords words;
    private final SpeakerLabels labels;
    /** Who speaks in which line. */
    private final List<Optional<Matcher>> spoken;
    /** Whether lines that ask, set off by a blank line and said by nobody, head the answers below them. */
    private final boolean plain;
    /** Whether what people say stands in a list, so that an item without a name is somebody else's. */
    private final boolean listed;
    private final int margin;
    /** Which numbered questions are part of what somebody says. */
    private final Set<Integer> asked = new HashSet<>();
    private final List<Turn> turns = new ArrayList<>();
    private int unlabelled;

    SpeakerLines(String text, SpeakerWords words) {
        this.lines = List.of(text.split("\n", -1));
        this.words = words;
        labels = new SpeakerLabels(lines, words);
        spoken = lines.stream().map(labels::spoken).toList();
        int[] saying = IntStream.range(0, lines.size()).filter(i -> spoken.get(i).isPresent()).toArray();
        plain = plain();
        listed = IntStream.of(saying).filter(this::isItem).count() * 2 > saying.length;
        margin = IntStream.of(saying).map(i -> indent(lines.get(i))).min().orElse(0);
        askedBySpeakers();
        for (int i = 0; i < lines.size(); i++) {
            take(i, i == 0 || lines.get(i - 1).isBlank() || isItem(i - 1));
        }
    }

    private boolean isItem(int index) {
        return spoken.get(index).filter(at -> at.group("item") != null).isPresent();
    }

    /**
     * Which numbered questions somebody asks or repeats while speaking, and which therefore head nothing: several in a row, and all where none has a speaker right below it.
     */
    private void askedBySpeakers() {
        boolean speaking = false;
        boolean heads = false;
        List<Integer> all = new ArrayList<>();
        List<Integer> row = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i).strip() : "end";
            if (speaking && NUMBERED.matcher(line).lookingAt()) {
                row.add(i);
            } else if (!line.isEmpty()) {
                (row.size() >= ENOUGH ? asked : all).addAll(row);
                heads |= row.size() == 1 && isAnswered(row.get(0));
                row.clear();
                speaking = !line.startsWith("#") && (speaking || i < lines.size() && spoken.get(i).isPresent());
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
        return next < lines.size() && spoken.get(next).isPresent();
    }

    private boolean plain() {
        int asking = 0;
        int said = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean setOff = i == 0 || lines.get(i - 1).isBlank();
            boolean labelledLine = spoken.get(i).isPresent();
            said += labelledLine && words.asks(lines.get(i)) ? 1 : 0;
            asking += setOff && !labelledLine && PLAIN.matcher(lines.get(i).strip()).matches() && isAnswered(i) ? 1 : 0;
        }
        return asking >= ENOUGH && said < asking;
    }

    private void take(int index, boolean setOff) {
        String line = lines.get(index);
        String stripped = line.strip();
        Optional<String> head = labels.head(stripped);
        Optional<Matcher> label = isSetIn(line) ? Optional.empty() : spoken.get(index);
        Matcher heading = HEADING.matcher(stripped);
        Optional<String> asksByLabel = words.askedByLabel(stripped);
        if (head.isPresent()) {
            turns.add(Turn.spoken(head, List.of(), ""));
        } else if (label.isPresent()) {
            Matcher at = label.get();
            turns.add(Turn.spoken(Optional.of(at.group("name").strip()), at.group("hat") != null ? SpeakerLabels.hats(at.group("hat")) : SpeakerLabels.hats(at.group("group")), at.group("words").strip()));
        } else if (heading.matches() && !asked.contains(index) && (setOff || heading.group("asked") == null)) {
            String asks = heading.group("words") != null ? heading.group("words") : heading.group("bold") != null ? heading.group("bold") : heading.group("asked");
            turns.add(new Turn(Optional.empty(), List.of(), asks, true));
        } else if (asksByLabel.isPresent()) {
            turns.add(new Turn(Optional.empty(), List.of(), asksByLabel.get(), true));
        } else if (plain && setOff && PLAIN.matcher(stripped).matches()) {
            turns.add(new Turn(Optional.empty(), List.of(), stripped, true));
        } else if (!stripped.isEmpty() || !turns.isEmpty()) {
            goOn(line, stripped);
        }
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
        return labels.roster();
    }

    boolean isTalk() {
        return new TalkEvidence(lines, labels, words, turns, unlabelled).isTalk();
    }
}
