package coop.hatstand.internal.read.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Subtitles with speakers: WebVTT (a W3C format) and SubRip. A cue that names nobody goes on with the speaker before it. */
final class TimedText {
    private static final Pattern TIMING = Pattern.compile("\\s*(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}\\s*-->\\s*(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}.*");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]{1,100})>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,100}>|<\\d[\\d:.]{0,20}>");
    private static final Pattern LABEL = Pattern.compile("(?:>>\\s*|-\\s*)?\\[?(?<name>[\\p{L}\\p{N}][^:<>\\[\\]]{0,60}?)\\]?:\\s+(?<words>\\S.*)", Pattern.DOTALL);

    private TimedText() {
    }

    static boolean is(String text) {
        return text.lines().filter(line -> !line.isBlank()).limit(40).anyMatch(line -> TIMING.matcher(line).matches());
    }

    static List<Turn> read(String text, SpeakerWords words) {
        List<Turn> turns = new ArrayList<>();
        List<String> cue = new ArrayList<>();
        boolean within = false;
        for (String line : text.split("\n", -1)) {
            if (TIMING.matcher(line).matches()) {
                take(turns, cue, words);
                within = true;
            } else if (within && !line.isBlank()) {
                cue.add(line.strip());
            } else if (line.isBlank()) {
                take(turns, cue, words);
                within = false;
            }
        }
        take(turns, cue, words);
        return turns;
    }

    private static void take(List<Turn> turns, List<String> cue, SpeakerWords words) {
        if (cue.isEmpty()) {
            return;
        }
        String text = String.join("\n", cue);
        cue.clear();
        Matcher voice = VOICE.matcher(text);
        if (voice.find()) {
            int from = 0;
            voice.reset();
            Optional<String> name = Optional.empty();
            while (voice.find()) {
                add(turns, name, plain(text.substring(from, voice.start())));
                name = Optional.of(voice.group(1).strip());
                from = voice.end();
            }
            add(turns, name, plain(text.substring(from)));
            return;
        }
        for (String line : plain(text).split("\n")) {
            Matcher label = LABEL.matcher(line);
            boolean named = label.matches() && !words.isNever(label.group("name")) && label.group("name").split("\\s+").length <= 5;
            add(turns, named ? Optional.of(label.group("name").strip()) : Optional.empty(), named ? label.group("words") : line);
        }
    }

    private static void add(List<Turn> turns, Optional<String> name, String said) {
        if (said.isBlank()) {
            return;
        }
        String flowing = said.strip().replace('\n', ' ');
        int last = turns.size() - 1;
        boolean goesOn = last >= 0 && (name.isEmpty() || name.equals(turns.get(last).label()));
        if (goesOn) {
            turns.set(last, turns.get(last).and(flowing, " "));
        } else {
            turns.add(Turn.spoken(name, List.of(), flowing));
        }
    }

    private static String plain(String text) {
        return TAG.matcher(text).replaceAll("").replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ").replace("&amp;", "&");
    }
}
