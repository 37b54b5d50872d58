package coop.hatstand.internal.filing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several labels on one line, counting up by one in one style: "1) yes 2) weekly 3) no". Each then counts as the start of a line. */
final class LabelRun {
    private static final Pattern FIRST = Pattern.compile("\\s*[(\\[]?(\\d{1,2})([.):\\]]) ");
    private static final Pattern LED = Pattern.compile(":\\s(?=[(\\[]?1[.):\\]] )");
    private static final int FEWEST = 3;
    private static final int LONGEST = 4000;

    private LabelRun() {
    }

    /** The labels that come behind a colon: "My own answers: 1. yes 2. no 3. never". */
    private static List<Integer> led(String line) {
        Matcher colon = line.indexOf(": ") < 0 ? null : LED.matcher(line);
        if (colon == null || !colon.find()) {
            return List.of(0);
        }
        List<Integer> run = starts(line.substring(colon.end()));
        return run.size() < FEWEST ? List.of(0) : Stream.concat(Stream.of(0), run.stream().map(start -> start + colon.end())).toList();
    }

    /** Where the line is to be cut: its start, and each further label's; only its start if it is no run of labels. */
    static List<Integer> starts(String line) {
        Matcher first = line.length() > LONGEST ? null : FIRST.matcher(line);
        if (first == null || !first.lookingAt()) {
            return first == null ? List.of(0) : led(line);
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        boolean opens = line.substring(0, first.start(1)).matches(".*[(\\[]");
        int at = first.end();
        for (int next = Integer.parseInt(first.group(1)) + 1; at >= 0; next++) {
            String label = (opens ? line.charAt(first.start(1) - 1) : "") + Integer.toString(next) + first.group(2) + " ";
            int found = line.indexOf(" " + label, at - 1);
            if (found >= 0) {
                starts.add(found + 1);
            }
            at = found < 0 ? -1 : found + label.length() + 1;
        }
        return starts.size() < FEWEST ? List.of(0) : List.copyOf(starts);
    }
}
