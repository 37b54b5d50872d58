package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.CueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where labels start inside a line, each of which then counts as the start of a line: several that count up by one in one style, "1) yes 2) weekly
 * 3) no", or one with a colon in the first sentence, "I forgot a thing on question 2: we also …".
 */
final class LabelStarts {
    private static final Pattern MIDDLE = Pattern.compile(
            "(\\p{L}[^.!?:;\\d]{1,80}?\\s)(?=" + CueWords.any("regarding") + "\\s+(?:" + CueWords.any("article") + "\\s+)?(?:(?:" + CueWords.any("question") + "|" + CueWords.any("point") + ")\\s+(?:"
                    + CueWords.any("number") + "\\s*)?|" + CueWords.any("letter") + "|" + CueWords.any("number") + "\\s*)#?\\d{1,3}[a-z]?\\s*:\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern REFERS = CueWords.anywhere("same-as");
    private static final Pattern FIRST = Pattern.compile("\\s*[(\\[]?(\\d{1,2})([.):\\]]) ");
    private static final Pattern LED = Pattern.compile(":\\s(?=[(\\[]?1[.):\\]] )");
    private static final int FEWEST = 3;
    private static final int LONGEST = 4000;
    private static final List<Integer> START = List.of(0);

    private LabelStarts() {
    }

    /** Where the line is to be cut: its start, and each such label's. */
    static List<Integer> of(String line) {
        if (line.length() > LONGEST) {
            return START;
        }
        List<Integer> run = run(line);
        return run.size() > 1 ? run : middle(line).map(start -> List.of(0, start)).orElse(START);
    }

    private static Optional<Integer> middle(String line) {
        Matcher middle = MIDDLE.matcher(line);
        return middle.lookingAt() && NumberLabel.at(line).isEmpty() && NumberLabel.at(line.substring(middle.end(1))).isPresent()
                && !REFERS.matcher(middle.group(1)).find() ? Optional.of(middle.end(1)) : Optional.empty();
    }

    /** The labels that come behind a colon: "My own answers: 1. yes 2. no 3. never". */
    private static List<Integer> led(String line) {
        Matcher colon = line.indexOf(": ") < 0 ? null : LED.matcher(line);
        if (colon == null || !colon.find()) {
            return START;
        }
        List<Integer> run = run(line.substring(colon.end()));
        return run.size() < FEWEST ? START : Stream.concat(Stream.of(0), run.stream().map(start -> start + colon.end())).toList();
    }

    /** Where the line is to be cut: its start, and each further label's; only its start if it is no run of labels. */
    private static List<Integer> run(String line) {
        Matcher first = FIRST.matcher(line);
        if (!first.lookingAt()) {
            return led(line);
        }
        List<Integer> starts = new ArrayList<>(START);
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
        return starts.size() < FEWEST ? START : List.copyOf(starts);
    }
}
