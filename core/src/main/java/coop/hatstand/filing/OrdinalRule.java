package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    private static final Pattern COUNTED = Pattern.compile(
            "\\s*+[*_#]*+\\s*+(" + CueWords.any("regarding") + "\\s+)?(?:" + CueWords.any("article") + "\\s+)?(?:" + CueWords.any("question") + "|" + CueWords.any("point")
                    + ")\\s+(\\p{L}+)[*_]*\\s*([:,.–—-]+|$)?[*_]*\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "To your third: …", "For the first, …": a comma counts only if it is not the only one. */
    private static final Pattern WORDLESS = Pattern.compile(
            "\\s*+[*_]*+(?:" + CueWords.any("linking") + "\\s+)?" + CueWords.any("regarding") + "\\s+(?:" + CueWords.any("article") + "\\s+)?([\\p{L}\\d]+)(?:\\s+" + CueWords.any("one") + ")?[*_]*\\s?([:,])[*_]*\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Third: …", where other places are named too. */
    private static final Pattern ALONE = Pattern.compile("\\s*+[*_]*+([\\p{L}\\d]+)(?:\\s+" + CueWords.any("one") + ")?[*_]*\\s?(:)[*_]*\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final FirstLetters WORDLESS_STARTS = FirstLetters.ofCues("linking", "regarding");

    @Override
    public String name() {
        return "place";
    }

    @Override
    public List<Mark> marks(Sheet sheet, Questions questions) {
        List<Mark> marks = new ArrayList<>();
        for (Line line : sheet.lines()) {
            if ((line.mayHave(RareWords.Key.QUESTION) || line.mayHave(RareWords.Key.POINT)) && line.open()) {
                Matcher label = LABEL.matcher(line.text());
                if (label.lookingAt() && (label.group(1) != null || label.group(4) != null)) {
                    named(label, questions).ifPresent(asked -> marks.add(Mark.label(line.from(), line.from() + label.end(), asked, name(), 1)));
                } else {
                    counted(line, questions).ifPresent(marks::add);
                }
            }
        }
        List<Mark> wordless = marks(sheet, WORDLESS, WORDLESS_STARTS::start, questions);
        wordless.stream().filter(mark -> marks.size() + wordless.size() > 1 || sheet.text().substring(mark.from(), mark.to()).contains(":"))
                .filter(mark -> marks.stream().noneMatch(mark::overlaps)).toList().forEach(marks::add);
        if (!marks.isEmpty()) {
            marks(sheet, ALONE, line -> true, questions).stream().filter(mark -> marks.stream().noneMatch(mark::overlaps)).toList().forEach(marks::add);
        }
        return marks;
    }

    private List<Mark> marks(Sheet sheet, Pattern pattern, Predicate<String> may, Questions questions) {
        List<Mark> marks = new ArrayList<>();
        for (Line line : sheet.lines()) {
            if (line.open() && may.test(line.text())) {
                Matcher label = pattern.matcher(line.text());
                Optional<List<Asked>> named = label.lookingAt() ? named(label.group(1), Optional.empty(), questions) : Optional.empty();
                named.ifPresent(asked -> marks.add(Mark.label(line.from(), line.from() + label.end(), asked, name(), 1)));
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

    /** The questions that the words before "question" name, in either order: "first two", "deux premières". */
    private static Optional<List<Asked>> named(Matcher label, Questions questions) {
        Optional<String> second = Optional.ofNullable(label.group(3));
        Optional<List<Asked>> named = named(label.group(2), second, questions);
        return named.isPresent() || second.isEmpty() ? named : named(second.get(), Optional.of(label.group(2)), questions);
    }

    /** "Question two: …" */
    private static Optional<Mark> counted(Line line, Questions questions) {
        Matcher label = COUNTED.matcher(line.text());
        boolean points = label.lookingAt() && (label.group(1) != null || label.group(3) != null);
        int place = points ? index(COUNTS, label.group(2)) : 0;
        return place < 1 || place > questions.size() ? Optional.empty()
                : Optional.of(Mark.label(line.from(), line.from() + label.end(), questions.all().subList(place - 1, place), "place", 1));
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
