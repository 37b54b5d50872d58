package coop.hatstand.internal.read.form;

import coop.hatstand.internal.labels.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a filled-in form by lines that ask, set off by a number, a mark or a blank line above, and that something is said behind or below each. */
final class AskedAndAnswered {
    private static final String WORD = Stream.concat(Cues.of("question").stream(), Stream.of("q")).map(Pattern::quote).collect(Collectors.joining("|", "(?i:", ")"));
    /** The signs that questions end with, in whatever script. */
    private static final String MARKS = "?？؟";
    private static final Pattern ASKS = Pattern.compile(
            "[>|*_+•\\[( -]*(?:\\d{1,2}[.)]? *\\| *)?(?:" + WORD + " *)?#?(?:\\d{1,2}(?:\\.\\d{1,2})*)?(?<mark>[.):\\]]*) .{5,400}[" + MARKS + "][*_\"”»)]*(?<said>.*)");
    private static final Pattern SET_OFF = Pattern.compile("(?:[>|*_+•-]|#?\\d|" + WORD + "\\b).*");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}¿][^" + MARKS + "]{8,400}[" + MARKS + "]");
    private static final Pattern RULE = Pattern.compile("([-=*_~+#])\\1{4,}\\s*");
    private static final int LONGEST = 600;
    private static final int FEWEST_RULED = 3;

    private AskedAndAnswered() {
    }

    /** How many lines ask and are answered before another asks: of those set off by a mark, by a blank line or by a rule above and below, whichever are most. */
    static int count(List<String> lines) {
        return Math.max(ruled(lines).size(), Math.max(marked(lines), plain(lines)));
    }

    /** The rules above what stands between two of the same signs, with something else below, if half of that asks; none of fewer than three. */
    static List<Integer> ruled(List<String> lines) {
        List<Integer> boxes = new ArrayList<>();
        int asking = 0;
        int open = -1;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean rule = RULE.matcher(lines.get(i)).matches();
            if (rule && open >= 0 && i > open + 1 && lines.get(i).equals(lines.get(open)) && !lines.get(i - 1).isBlank()) {
                boxes.add(open);
                String words = String.join(" ", lines.subList(open + 1, i)).strip();
                asking += words.endsWith(":") || words.chars().anyMatch(c -> MARKS.indexOf(c) >= 0) ? 1 : 0;
                open = -1;
            } else if (rule) {
                open = lines.get(i + 1).isBlank() ? -1 : i;
            }
        }
        return boxes.size() >= FEWEST_RULED && asking * 2 >= boxes.size() ? boxes : List.of();
    }

    private static int marked(List<String> lines) {
        int count = 0;
        boolean waiting = false;
        for (String whole : lines) {
            String line = whole.strip();
            if (line.isEmpty()) {
                continue;
            }
            boolean asks = line.length() <= LONGEST && SET_OFF.matcher(line).matches() && line.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
            String said = asks ? ASKS.matcher(line).replaceFirst("${said}").replaceAll("[\\s|*_:-]", "") : "";
            count += waiting && !asks || asks && !said.isEmpty() && !said.equals(line.replaceAll("[\\s|*_:-]", "")) ? 1 : 0;
            waiting = asks && said.isEmpty();
        }
        return count;
    }

    private static int plain(List<String> lines) {
        int count = 0;
        boolean waiting = false;
        boolean starts = true;
        for (String whole : lines) {
            String line = whole.strip();
            if (!line.isEmpty()) {
                boolean asks = starts && PLAIN.matcher(line).matches();
                count += waiting && !asks ? 1 : 0;
                waiting = asks;
            }
            starts = line.isEmpty();
        }
        return count;
    }
}
