package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.FirstWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions named by their place: "First question: …", "For the first two questions, …", "To your third: …", "First, … Second, …", "For your other questions, …". */
public final class OrdinalProposer implements Proposer {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** The look of labels that count from the end. */
    public static final String LAST_ONE = "last place";
    private static final int HIGHEST = 10;
    private static final int HIGHEST_TOLD = 5;
    private static final List<Pattern> PLACES = words("ordinal.");
    private static final List<Pattern> COUNTS = words("count.");
    private static final Pattern LAST = whole(CueWords.any("last"));
    private static final FirstWords FIRST = FirstWords.of(Stream.concat(Stream.of("linking", "regarding", "article", "question", "point", "number", "answer", "letter", "last", "others", "lastly"),
            IntStream.rangeClosed(1, HIGHEST).boxed().flatMap(n -> Stream.of("ordinal." + n, "count." + n, "enumerated." + n))).toArray(String[]::new));
    private static final Pattern LABEL = Pattern.compile(
            "\\s*+[*_#]*+\\s*+(?:" + CueWords.any("linking") + "\\s+)?(" + CueWords.any("regarding") + "\\s+)?(?:" + CueWords.any("article") + "\\s+)?([\\p{L}\\d]+)(?:\\s+([\\p{L}\\d]+))?\\s+"
                    + "(?:" + CueWords.any("question") + "|" + CueWords.any("answer") + "|" + CueWords.any("letter") + "(?=\\s?:))(?![\\p{L}\\d])[*_]*\\s*([:,.–—-]+|$)?[*_]*\\s*", FLAGS);
    private static final Pattern OPENS = Pattern.compile("\\s*+(?:" + CueWords.any("article") + ")\\s+([\\p{L}\\d]+)\\s+" + CueWords.any("question") + "(?![\\p{L}\\d])", FLAGS);
    private static final Pattern COUNTED = Pattern.compile(
            "\\s*+[*_#]*+\\s*+(?:" + CueWords.any("linking") + "\\s+)?(" + CueWords.any("regarding") + "\\s+)?(?:" + CueWords.any("article") + "\\s+)?(?:" + CueWords.any("question") + "|" + CueWords.any("point")
                    + "|" + CueWords.any("number") + ")\\s+(\\p{L}+)[*_]*\\s*([:,.–—-]+|$)?[*_]*\\s*", FLAGS);
    /** "To your third: …", "For the first, …": a comma counts for less. */
    private static final Pattern WORDLESS = Pattern.compile(
            "\\s*+[*_]*+(?:" + CueWords.any("linking") + "\\s+)?" + CueWords.any("regarding") + "\\s+(?:" + CueWords.any("article") + "\\s+)?([\\p{L}\\d]+)(?:\\s+(?!" + CueWords.any("question")
                    + ")([\\p{L}\\d]+))?[*_]*\\s?([:,])[*_]*\\s+", FLAGS);
    /** "Third: …", where other places are named too; "The last two: …". */
    private static final Pattern ALONE = Pattern.compile("\\s*+[*_]*+(?:" + CueWords.any("article") + "\\s+)?([\\p{L}\\d]+)(?:\\s+(?!" + CueWords.any("question") + "|" + CueWords.any("one") + "[\\s*_:])([\\p{L}\\d]+)|\\s+"
            + CueWords.any("one") + ")?[*_]*\\s?(:)[*_]*\\s+", FLAGS);
    /** "For your other questions, …": all that the post's other labels do not name; which these are is known once those are. */
    private static final Pattern OTHERS = Pattern.compile(
            "\\s*+(?:" + CueWords.any("regarding") + "\\s+)(?:" + CueWords.any("article") + "\\s+)?" + CueWords.any("others") + "(?![\\p{L}])\\s*(?:[:,.–—-]|$)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LASTLY = Pattern.compile("\\s*+[*_]{0,3}" + CueWords.any("lastly") + "[*_]{0,3}\\s?([:,])[*_]{0,3}\\s+", FLAGS);
    private static final List<Pattern> TOLD = IntStream.rangeClosed(1, HIGHEST_TOLD).mapToObj(n -> Pattern.compile(
            "\\s*+[*_]{0,3}" + CueWords.any("enumerated." + n) + "[*_]{0,3}\\s?([:,])[*_]{0,3}\\s+", FLAGS)).toList();

    @Override
    public List<Proposal> propose(PostText postText, QuestionIndex questionIndex, ThreadSoFar thread) {
        List<Proposal> proposals = new ArrayList<>();
        List<Proposal> told = new ArrayList<>();
        for (PostLine postLine : postText.lines()) {
            for (PostLine place : postLine.open() ? postLine.places() : List.<PostLine>of()) {
                if (!FIRST.mayOpen(place.text())) {
                    continue;
                }
                worded(place, questionIndex).or(() -> wordless(place, WORDLESS, questionIndex)).or(() -> wordless(place, ALONE, questionIndex))
                        .map(proposal -> proposal.with(place.inside(), Feature.IN_SENTENCE)).ifPresent(proposals::add);
                others(place).ifPresent(proposals::add);
            }
            if (postLine.open() && FIRST.mayOpen(postLine.text())) {
                told(postLine, told.size(), questionIndex).ifPresent(told::add);
            }
        }
        boolean colons = told.stream().allMatch(proposal -> proposal.has(Feature.LOUD));
        boolean all = told.size() > 1 && (colons || told.size() == questionIndex.size());
        told.forEach(proposal -> proposals.add(proposal.with(all, Feature.LIST_OF_ALL).with(!all, Feature.LIST_FROM_FIRST)));
        return proposals;
    }

    private static Optional<Proposal> worded(PostLine postLine, QuestionIndex questionIndex) {
        Matcher label = LABEL.matcher(postLine.text());
        if (label.lookingAt() && (label.group(1) != null || label.group(4) != null)) {
            return named(label, questionIndex).map(asked -> Proposal.of(QuestionLabel.label(postLine.from(), postLine.from() + label.end(), asked, "place", 1), style(label.group(2), label.group(3)), Feature.PLACE));
        }
        Matcher opens = OPENS.matcher(postLine.text());
        if (opens.lookingAt()) {
            return named(opens.group(1), Optional.empty(), questionIndex)
                    .map(asked -> Proposal.of(new QuestionLabel(postLine.from(), postLine.from() + opens.end(), postLine.from(), asked, "place", 1), style(opens.group(1), null), Feature.PLACE, Feature.IN_SENTENCE));
        }
        Matcher counted = COUNTED.matcher(postLine.text());
        boolean points = counted.lookingAt() && (counted.group(1) != null || counted.group(3) != null);
        int place = points ? index(COUNTS, counted.group(2)) : 0;
        return place < 1 || place > questionIndex.size() ? Optional.empty()
                : Optional.of(Proposal.of(QuestionLabel.label(postLine.from(), postLine.from() + counted.end(), questionIndex.all().subList(place - 1, place), "place", 1), "place", Feature.PLACE));
    }

    private static Optional<Proposal> others(PostLine postLine) {
        Matcher label = OTHERS.matcher(postLine.text());
        return label.lookingAt() ? Optional.of(Proposal.of(QuestionLabel.label(postLine.from(), postLine.from() + label.end(), List.of(), "other questions", 1), "rest", Feature.REST)) : Optional.empty();
    }

    private static Optional<Proposal> wordless(PostLine postLine, Pattern pattern, QuestionIndex questionIndex) {
        Matcher label = pattern.matcher(postLine.text());
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        int said = pattern == ALONE && label.group(2) == null && Character.isLetter(label.group(1).charAt(0)) ? index(COUNTS, label.group(1)) : 0;
        if (said > 0) {
            return said > questionIndex.size() ? Optional.empty() : Optional.of(Proposal.of(QuestionLabel.label(postLine.from(), postLine.from() + label.end(), questionIndex.all().subList(said - 1, said), "place", 1), "count", Feature.PLACE_ALONE).counted(said));
        }
        if (pattern == ALONE && postLine.inside()) {
            return Optional.empty();
        }
        Optional<String> second = Optional.ofNullable(label.group(2));
        boolean counted = second.filter(word -> index(COUNTS, word) > 0 || index(COUNTS, label.group(1)) > 0).isPresent();
        Optional<List<IndexedQuestion>> named = counted ? named(label.group(1), second, questionIndex).or(() -> named(second.get(), Optional.of(label.group(1)), questionIndex))
                : pattern == ALONE && second.isPresent() ? Optional.empty() : named(label.group(1), Optional.empty(), questionIndex);
        String style = style(label.group(1), label.group(2));
        return named.map(asked -> Proposal.of(QuestionLabel.label(postLine.from(), postLine.from() + label.end(), asked, "place", 1), asked.size() > 1 ? style : "place", asked.size() > 1 ? Feature.PLACE : Feature.PLACE_ALONE)
                .with(label.group(3).equals(":") && pattern == WORDLESS, Feature.REGARDS));
    }

    /** "First, …" and so on, each where those before it were found. */
    private static Optional<Proposal> told(PostLine postLine, int before, QuestionIndex questionIndex) {
        boolean lastly = before > 0 && before + 1 == questionIndex.size();
        for (Pattern pattern : before < Math.min(HIGHEST_TOLD, questionIndex.size()) ? lastly ? List.of(TOLD.get(before), LASTLY) : List.of(TOLD.get(before)) : List.<Pattern>of()) {
            Matcher word = pattern.matcher(postLine.text());
            if (word.lookingAt()) {
                return Optional.of(Proposal.of(QuestionLabel.label(postLine.from(), postLine.from() + word.end(), List.of(questionIndex.all().get(before)), "place", 1), "told", Feature.TOLD_OFF)
                        .with(word.group(1).equals(":"), Feature.LOUD));
            }
        }
        return Optional.empty();
    }

    private static String style(String one, String other) {
        return LAST.matcher(one).matches() || other != null && LAST.matcher(other).matches() ? LAST_ONE : "place";
    }

    /** The questions that "first", or "last two", names, if there are so many. */
    private static Optional<List<IndexedQuestion>> named(String place, Optional<String> count, QuestionIndex questionIndex) {
        int many = count.map(word -> index(COUNTS, word)).orElse(1);
        boolean last = LAST.matcher(place).matches();
        int from = last ? questionIndex.size() - many : index(PLACES, place) - 1;
        if (many < 1 || from < 0 || from + many > questionIndex.size() || many > 1 && !last && from > 0) {
            return Optional.empty();
        }
        return Optional.of(questionIndex.all().subList(from, from + many));
    }

    /** The questions that the words before "question" name, in either order: "first two", "deux premières". */
    private static Optional<List<IndexedQuestion>> named(Matcher label, QuestionIndex questionIndex) {
        Optional<String> second = Optional.ofNullable(label.group(3));
        Optional<List<IndexedQuestion>> named = named(label.group(2), second, questionIndex);
        return named.isPresent() || second.isEmpty() ? named : named(second.get(), Optional.of(label.group(2)), questionIndex);
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
