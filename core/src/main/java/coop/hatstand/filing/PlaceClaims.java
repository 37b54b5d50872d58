package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Questions named by their place: "First question: …", "For the first two questions, …", "To your third: …", "First, … Second, …". */
final class PlaceClaims implements Proposer {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** The look of labels that count from the end. */
    static final String LAST_ONE = "last place";
    private static final int HIGHEST = 10;
    private static final int HIGHEST_TOLD = 5;
    private static final List<Pattern> PLACES = words("ordinal.");
    private static final List<Pattern> COUNTS = words("count.");
    private static final Pattern LAST = whole(CueWords.any("last"));
    private static final Pattern LABEL = Pattern.compile(
            "\\s*+[*_#]*+\\s*+(?:" + CueWords.any("linking") + "\\s+)?(" + CueWords.any("regarding") + "\\s+)?(?:" + CueWords.any("article") + "\\s+)?([\\p{L}\\d]+)(?:\\s+([\\p{L}\\d]+))?\\s+"
                    + CueWords.any("question") + "(?![\\p{L}\\d])[*_]*\\s*([:,.–—-]+|$)?[*_]*\\s*", FLAGS);
    private static final Pattern OPENS = Pattern.compile("\\s*+(?:" + CueWords.any("article") + ")\\s+([\\p{L}\\d]+)\\s+" + CueWords.any("question") + "(?![\\p{L}\\d])", FLAGS);
    private static final Pattern COUNTED = Pattern.compile(
            "\\s*+[*_#]*+\\s*+(?:" + CueWords.any("linking") + "\\s+)?(" + CueWords.any("regarding") + "\\s+)?(?:" + CueWords.any("article") + "\\s+)?(?:" + CueWords.any("question") + "|" + CueWords.any("point")
                    + "|" + CueWords.any("number") + ")\\s+(\\p{L}+)[*_]*\\s*([:,.–—-]+|$)?[*_]*\\s*", FLAGS);
    /** "To your third: …", "For the first, …": a comma counts for less. */
    private static final Pattern WORDLESS = Pattern.compile(
            "\\s*+[*_]*+(?:" + CueWords.any("linking") + "\\s+)?" + CueWords.any("regarding") + "\\s+(?:" + CueWords.any("article") + "\\s+)?([\\p{L}\\d]+)(?:\\s+(?!" + CueWords.any("question")
                    + ")([\\p{L}\\d]+))?[*_]*\\s?([:,])[*_]*\\s+", FLAGS);
    /** "Third: …", where other places are named too. */
    private static final Pattern ALONE = Pattern.compile("\\s*+[*_]*+([\\p{L}\\d]+)(?:\\s+" + CueWords.any("one") + ")?[*_]*\\s?(:)[*_]*\\s+", FLAGS);
    private static final Pattern LASTLY = Pattern.compile("\\s*+[*_]{0,3}" + CueWords.any("lastly") + "[*_]{0,3}\\s?([:,])[*_]{0,3}\\s+", FLAGS);
    private static final List<Pattern> TOLD = IntStream.rangeClosed(1, HIGHEST_TOLD).mapToObj(n -> Pattern.compile(
            "\\s*+[*_]{0,3}" + CueWords.any("enumerated." + n) + "[*_]{0,3}\\s?([:,])[*_]{0,3}\\s+", FLAGS)).toList();
    private static final FirstLetters WORDLESS_STARTS = FirstLetters.ofCues("linking", "regarding");

    @Override
    public List<Claim> claims(Sheet sheet, Questions questions) {
        List<Claim> claims = new ArrayList<>();
        List<Claim> told = new ArrayList<>();
        for (Line line : sheet.lines()) {
            if (line.open()) {
                Optional<Claim> claim = line.mayHave(RareWords.Key.QUESTION) || line.mayHave(RareWords.Key.POINT) ? worded(line, questions) : Optional.empty();
                claim = claim.isPresent() ? claim : wordless(line, WORDLESS, WORDLESS_STARTS::start, questions);
                claim = claim.isPresent() ? claim : wordless(line, ALONE, text -> true, questions);
                claim.ifPresent(claims::add);
                told(line, told.size(), questions).ifPresent(told::add);
            }
        }
        boolean colons = told.stream().allMatch(claim -> claim.has(Feature.LOUD));
        boolean all = told.size() > 1 && (colons || told.size() == questions.size());
        told.forEach(claim -> claims.add(claim.with(all, Feature.LIST_OF_ALL).with(!all, Feature.LIST_FROM_FIRST)));
        return claims;
    }

    private static Optional<Claim> worded(Line line, Questions questions) {
        Matcher label = LABEL.matcher(line.text());
        if (label.lookingAt() && (label.group(1) != null || label.group(4) != null)) {
            return named(label, questions).map(asked -> Claim.of(Mark.label(line.from(), line.from() + label.end(), asked, "place", 1), style(label.group(2), label.group(3)), Feature.PLACE));
        }
        Matcher opens = OPENS.matcher(line.text());
        if (opens.lookingAt()) {
            return named(opens.group(1), Optional.empty(), questions)
                    .map(asked -> Claim.of(new Mark(line.from(), line.from() + opens.end(), line.from(), asked, "place", 1), style(opens.group(1), null), Feature.PLACE, Feature.IN_SENTENCE));
        }
        Matcher counted = COUNTED.matcher(line.text());
        boolean points = counted.lookingAt() && (counted.group(1) != null || counted.group(3) != null);
        int place = points ? index(COUNTS, counted.group(2)) : 0;
        return place < 1 || place > questions.size() ? Optional.empty()
                : Optional.of(Claim.of(Mark.label(line.from(), line.from() + counted.end(), questions.all().subList(place - 1, place), "place", 1), "place", Feature.PLACE));
    }

    private static Optional<Claim> wordless(Line line, Pattern pattern, Predicate<String> may, Questions questions) {
        Matcher label = may.test(line.text()) ? pattern.matcher(line.text()) : null;
        if (label == null || !label.lookingAt()) {
            return Optional.empty();
        }
        Optional<String> count = label.groupCount() > 2 ? Optional.ofNullable(label.group(2)) : Optional.empty();
        boolean one = count.filter(word -> index(COUNTS, word) == 0).isPresent();
        return named(label.group(1), one ? Optional.empty() : count, questions).map(asked -> Claim.of(Mark.label(line.from(), line.from() + label.end(), asked, "place", 1), "place", Feature.PLACE_ALONE)
                .with(label.group(label.groupCount()).equals(":") && pattern == WORDLESS, Feature.REGARDS));
    }

    /** "First, …" and so on, each where those before it were found. */
    private static Optional<Claim> told(Line line, int before, Questions questions) {
        boolean lastly = before > 0 && before + 1 == questions.size();
        for (Pattern pattern : before < Math.min(HIGHEST_TOLD, questions.size()) ? lastly ? List.of(TOLD.get(before), LASTLY) : List.of(TOLD.get(before)) : List.<Pattern>of()) {
            Matcher word = pattern.matcher(line.text());
            if (word.lookingAt()) {
                return Optional.of(Claim.of(Mark.label(line.from(), line.from() + word.end(), List.of(questions.all().get(before)), "place", 1), "told", Feature.TOLD_OFF)
                        .with(word.group(1).equals(":"), Feature.LOUD));
            }
        }
        return Optional.empty();
    }

    private static String style(String one, String other) {
        return LAST.matcher(one).matches() || other != null && LAST.matcher(other).matches() ? LAST_ONE : "place";
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

    /** Which number a word is, or 0. */
    private static int index(List<Pattern> words, String word) {
        return IntStream.range(0, words.size()).filter(i -> words.get(i).matcher(word).matches()).map(i -> i + 1).findFirst().orElse(0);
    }

    private static List<Pattern> words(String key) {
        return IntStream.rangeClosed(1, HIGHEST).mapToObj(n -> whole(CueWords.any(key + n))).toList();
    }

    private static Pattern whole(String words) {
        return Pattern.compile(words, FLAGS);
    }
}
