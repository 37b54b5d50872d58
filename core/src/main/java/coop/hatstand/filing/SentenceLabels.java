package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels at the start of a sentence inside a paragraph: "Nice idea. For 1, we asked. As to question 3: nothing." Each then counts as the start of a line. */
final class SentenceLabels {
    private static final Pattern SENTENCE = Pattern.compile("[.!?;…)][\"”’»)]?[ \\t]+(?=\\p{L}[^\\d.!?;]{1,40}\\d)");
    private static final Pattern POINTS = Pattern.compile(".*(?:[,:]|\\s[-–—])\\s*", Pattern.DOTALL);
    private static final Pattern MIDDLE = Pattern.compile(
            "(\\p{L}[^.!?:;\\d]{1,80}?\\s)(?=" + CueWords.any("regarding") + "\\s+(?:" + CueWords.any("article") + "\\s+)?(?:(?:" + CueWords.any("question") + "|" + CueWords.any("point") + ")\\s+(?:"
                    + CueWords.any("number") + "\\s*)?|" + CueWords.any("letter") + "|" + CueWords.any("number") + "\\s*)#?\\d{1,3}[a-z]?\\s*:\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Without a number before a colon there is no label. */
    private static final Pattern COLON = Pattern.compile("\\d[a-z]?\\s?:\\s");
    private static final Pattern REFERS = CueWords.anywhere("same-as");
    private static final int LONGEST = 4000;

    private SentenceLabels() {
    }

    /** Where the line is to be cut: its start, and each such label's. */
    static List<Integer> starts(String line) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        middle(line).ifPresent(starts::add);
        Matcher sentence = SENTENCE.matcher(line);
        for (int i = line.length() <= LONGEST ? 0 : line.length(); i + 1 < line.length(); i++) {
            if (mayEnd(line.charAt(i)) && mayFollow(line.charAt(i + 1)) && sentence.region(i, line.length()).lookingAt()) {
                i = sentence.end() - 1;
                if (names(line.substring(sentence.end()))) {
                    starts.add(sentence.end());
                }
            }
        }
        return starts.stream().sorted().distinct().toList();
    }

    /** A label with a colon in the middle of the line's first sentence: "I forgot a thing on question 2: we also …". */
    private static Optional<Integer> middle(String line) {
        Matcher middle = line.length() > LONGEST || !COLON.matcher(line).find() ? null : MIDDLE.matcher(line);
        return middle != null && middle.lookingAt() && NumberLabel.at(line).isEmpty() && NumberLabel.at(line.substring(middle.end(1))).isPresent()
                && !REFERS.matcher(middle.group(1)).find() ? Optional.of(middle.end(1)) : Optional.empty();
    }

    /** The pattern alone would try at each letter. */
    private static boolean mayEnd(char c) {
        return c < 'A' ? c == '.' || c == '!' || c == '?' || c == ';' || c == ')' : c == '\u2026';
    }

    private static boolean mayFollow(char c) {
        return c == ' ' || c == '\t' || "\"\u201d\u2019\u00bb)".indexOf(c) >= 0;
    }

    /** Whether words start with a label that speaks of a number and points at what follows. */
    private static boolean names(String words) {
        Optional<NumberLabel> label = NumberLabel.at(words).filter(l -> l.kind() == NumberLabel.Kind.WORDED || l.style().contains("R"));
        return label.filter(l -> POINTS.matcher(words.substring(0, Math.min(l.end(), words.length()))).matches()).isPresent();
    }
}
