package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Questions named by their place: "First question: …", "For the first two questions, …", "As for your last question, …". */
final class OrdinalRule implements LabelRule {
    private static final int HIGHEST = 10;
    private static final List<Pattern> PLACES = words("ordinal.");
    private static final List<Pattern> COUNTS = words("count.");
    private static final Pattern LAST = whole(CueWords.any("last"));
    private static final Pattern LABEL = Pattern.compile(
            "\\s*+[*_#]*+\\s*+(" + CueWords.any("regarding") + "\\s+)?(?:" + CueWords.any("article") + "\\s+)?([\\p{L}\\d]+)(?:\\s+([\\p{L}\\d]+))?\\s+"
                    + CueWords.any("question") + "(?![\\p{L}\\d])[*_]*\\s*([:,.–—-]+|$)?[*_]*\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String name() {
        return "place";
    }

    @Override
    public List<Mark> marks(Sheet sheet, Questions questions) {
        List<Mark> marks = new ArrayList<>();
        for (Line line : sheet.lines()) {
            if (line.open()) {
                Matcher label = LABEL.matcher(line.text());
                if (label.lookingAt() && (label.group(1) != null || label.group(4) != null)) {
                    named(label.group(2), Optional.ofNullable(label.group(3)), questions).ifPresent(
                            asked -> marks.add(Mark.label(line.from(), line.from() + label.end(), asked, name(), 1)));
                }
            }
        }
        return marks;
    }

    /** The questions that "first", or "last two", names, if there are so many. */
    private static Optional<List<Asked>> named(String place, Optional<String> count, Questions questions) {
        int many = count.map(word -> index(COUNTS, word)).orElse(1);
        boolean last = LAST.matcher(place).matches();
        int from = last ? questions.size() - many : index(PLACES, place) - 1;
        if (many < 1 || from < 0 || from + many > questions.size() || many > 1 && !last && from > 0) {
            return Optional.empty();
        }
        return Optional.of(questions.all().subList(from, from + many));
    }

    /** Which number a word is, or 0. */
    private static int index(List<Pattern> words, String word) {
        return IntStream.range(0, words.size()).filter(i -> words.get(i).matcher(word).matches()).map(i -> i + 1).findFirst().orElse(0);
    }

    private static List<Pattern> words(String key) {
        return IntStream.rangeClosed(1, HIGHEST).mapToObj(n -> whole(CueWords.any(key + n))).toList();
    }

    private static Pattern whole(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
