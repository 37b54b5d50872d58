package coop.hatstand.internal.read.transcript;

import coop.hatstand.internal.read.talk.Contribution;
import coop.hatstand.internal.read.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was spoken and written down with the speakers' names. */
public final class Transcript {
    private static final int LONGEST_TITLE = 160;

    private Transcript() {
    }

    /** Whether a text has timings of subtitles with speakers in it. */
    public static boolean isTimed(String text) {
        return TimedText.is(text);
    }

    /** Whether several people speak in a text, each named before what they say. */
    public static boolean isSpoken(String text) {
        boolean typed = text.lines().anyMatch(line -> line.startsWith("=== "));
        return !typed && new SpeakerLines(text, new SpeakerWords()).isTalk();
    }

    /** Reads a transcript; a text without speakers gives what nobody in particular says. */
    public static Talk read(String text) {
        SpeakerWords words = new SpeakerWords();
        if (TimedText.is(text)) {
            List<Turn> turns = TimedText.read(text, words);
            return new Talk(Optional.empty(), new Rounds(turns, new Rounds.People(turns, Map.of()), words).contributions(), true, List.of());
        }
        SpeakerLines lines = new SpeakerLines(text, words);
        List<Turn> turns = new ArrayList<>(lines.turns());
        Optional<String> title = title(turns, lines, words);
        List<Contribution> said = new Rounds(turns, new Rounds.People(turns, lines.roster()), words).contributions();
        return new Talk(title, said, true, List.of());
    }

    /** The first line, if it is a heading or stands above everybody's words; it leaves the turns, and so does the list of who was there. */
    private static Optional<String> title(List<Turn> turns, SpeakerLines lines, SpeakerWords words) {
        if (turns.isEmpty() || turns.get(0).label().isPresent()) {
            return Optional.empty();
        }
        Turn first = turns.remove(0);
        List<String> head = new ArrayList<>(List.of(first.words().strip().split("\n")));
        String title = head.remove(0).strip();
        if (title.length() > LONGEST_TITLE || first.heading() && words.asks(title) && !turns.isEmpty() && !turns.get(0).heading()) {
            turns.add(0, first);
            return Optional.empty();
        }
        head.removeIf(line -> line.isBlank() || line.indexOf(':') > 0 && words.isRoster(line.substring(0, line.indexOf(':')).replaceAll("[*_-]", "")));
        if (!head.isEmpty()) {
            turns.add(0, Turn.spoken(Optional.empty(), List.of(), String.join("\n", head)));
        }
        return Optional.of(title);
    }
}
