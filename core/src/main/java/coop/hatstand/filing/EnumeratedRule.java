package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Answers told off in order: "First, … Second, … Third, …", each at the start of a line.
 *
 * <p>People make points in this way too: so it counts only from the first on without a gap, and only if there are as many as questions or
 * each has a colon behind it.
 */
final class EnumeratedRule implements LabelRule {
    private static final int HIGHEST = 5;
    private static final int FEWEST = 2;
    private static final Pattern LASTLY = Pattern.compile("\\s*+[*_]{0,3}" + CueWords.any("lastly") + "[*_]{0,3}\\s?[:,][*_]{0,3}\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<Pattern> WORDS = IntStream.rangeClosed(1, HIGHEST).mapToObj(n -> Pattern.compile(
            "\\s*+[*_]{0,3}" + CueWords.any("enumerated." + n) + "[*_]{0,3}\\s?([:,])[*_]{0,3}\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)).toList();

    /** "Lastly: …", for the last question where all others are told off before it. */
    private Optional<Mark> last(Sheet sheet, List<Mark> marks, Questions questions) {
        if (marks.size() + 1 != questions.size() || marks.isEmpty()) {
            return Optional.empty();
        }
        return sheet.lines().stream().filter(line -> line.open() && line.from() >= marks.get(marks.size() - 1).to()).flatMap(line -> {
            Matcher word = LASTLY.matcher(line.text());
            return word.lookingAt() ? Stream.of(Mark.label(line.from(), line.from() + word.end(), List.of(questions.all().get(marks.size())), name(), 1)) : Stream.empty();
        }).findFirst();
    }

    @Override
    public String name() {
        return "place";
    }

    @Override
    public List<Mark> marks(Sheet sheet, Questions questions) {
        List<Mark> marks = new ArrayList<>();
        boolean colons = true;
        for (Line line : sheet.lines()) {
            if (line.open() && marks.size() < Math.min(HIGHEST, questions.size())) {
                Matcher word = WORDS.get(marks.size()).matcher(line.text());
                if (word.lookingAt()) {
                    colons &= word.group(1).equals(":");
                    marks.add(Mark.label(line.from(), line.from() + word.end(), List.of(questions.all().get(marks.size())), name(), 1));
                }
            }
        }
        last(sheet, marks, questions).ifPresent(marks::add);
        return marks.size() >= FEWEST && (colons || marks.size() == questions.size()) ? List.copyOf(marks) : List.of();
    }
}
