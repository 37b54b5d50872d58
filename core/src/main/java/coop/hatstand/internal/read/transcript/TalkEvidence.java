package coop.hatstand.internal.read.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Judges whether turns are what several people said, or a text that happens to have colons in it. */
final class TalkEvidence {
    private static final Pattern TIMED = Pattern.compile("\\s*" + SpeakerLabels.TIME + "\\s*[-–]?\\s*\\p{Lu}");
    /** What answers a numbered question, or one that it quotes. */
    private static final Pattern ANSWERING = Pattern.compile("\\s*(?:>|(?:re\\b.{0,3})?\\W{0,3}(?:q(?:uestion)?\\s*)?\\d{1,2}\\s*[.):])", Pattern.CASE_INSENSITIVE);
    private static final int ENOUGH = 2;
    private static final int SURE = 4;
    private final List<String> lines;
    private final SpeakerLabels labels;
    private final SpeakerWords words;
    private final List<Turn> turns;
    private final List<Turn> spoken;
    /** How many times words of nobody start. */
    private final int unlabelled;
    private final Map<String, Integer> said = new HashMap<>();

    TalkEvidence(List<String> lines, SpeakerLabels labels, SpeakerWords words, List<Turn> turns, int unlabelled) {
        this.lines = lines;
        this.labels = labels;
        this.words = words;
        this.turns = turns;
        this.unlabelled = unlabelled;
        spoken = turns.stream().filter(turn -> turn.label().isPresent()).toList();
        spoken.forEach(turn -> said.merge(turn.label().orElseThrow(), 1, Integer::sum));
    }

    /** Whether several people speak, and little else stands beside that. */
    boolean isTalk() {
        return isRound() || isInterview() || said.size() >= ENOUGH && weight() >= SURE && spoken.size() >= 2 * (unlabelled - 3);
    }

    /** How much speaks for a talk: turns, people who speak again, that all of it is said by somebody, and what marks speakers as such. */
    private int weight() {
        int again = (int) said.values().stream().filter(n -> n >= ENOUGH).limit(2).count();
        boolean marked = labels.areHeads() || said.keySet().stream().filter(labels::isListed).count() >= ENOUGH || lines.stream().filter(line -> TIMED.matcher(line).lookingAt()).limit(3).count() == 3;
        return Math.max(0, Math.min(spoken.size(), 4) - 2) + again + (unlabelled == 0 ? 1 : 0) + (marked ? 3 : 0);
    }

    /** Whether each of several questions labelled as such is answered by somebody named right below it. */
    private boolean isInterview() {
        List<Integer> asked = IntStream.range(0, turns.size()).filter(i -> turns.get(i).heading()).boxed().toList();
        return unlabelled == 0 && asked.size() >= ENOUGH && lines.stream().filter(line -> words.askedByLabel(line.strip()).isPresent()).limit(ENOUGH).count() >= ENOUGH
                && asked.stream().filter(i -> words.asks(turns.get(i).words())).allMatch(i -> i + 1 < turns.size() && turns.get(i + 1).label().isPresent());
    }

    /**
     * Whether somebody asks first, in numbered questions or with a mark, and others answer, each label set off by a blank line and looking like a name: then few turns are enough.
     */
    private boolean isRound() {
        Set<String> people = said.keySet();
        if (people.size() < ENOUGH || unlabelled > 0 || !people.stream().allMatch(SpeakerLabels::looksLikeAName) || !setOff(people)) {
            return false;
        }
        String asker = spoken.get(0).label().orElseThrow();
        boolean recurs = people.size() < spoken.size();
        boolean whole = people.stream().allMatch(name -> name.indexOf(' ') > 0);
        boolean answering = spoken.stream().skip(1).allMatch(turn -> turn.words().lines().anyMatch(line -> ANSWERING.matcher(line).lookingAt()));
        return words.asks(spoken.get(0).words()) && spoken.stream().skip(1).anyMatch(turn -> !turn.label().orElseThrow().equals(asker)) && (recurs || whole && people.size() > ENOUGH || hats() || answering);
    }

    private boolean setOff(Set<String> people) {
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i - 1).isBlank() && labels.label(lines.get(i)).filter(at -> people.contains(at.group("name").strip()) && at.group("sign").equals(":")).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private boolean hats() {
        return turns.stream().filter(turn -> !turn.hats().isEmpty()).limit(ENOUGH).count() == ENOUGH;
    }
}
