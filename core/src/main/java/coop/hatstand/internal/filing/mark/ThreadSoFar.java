package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What has been gone through of a thread: who put the questions, what they said, and what was filed, so that a quotation of it is known. Words are
 * known by their runs of four, of which only those are kept that some post quotes.
 */
public final class ThreadSoFar {
    private static final int RUN = 4;
    private static final Set<String> USUAL = Set.of("", ".", ")", ":");
    private static final int FEWEST_OF_TEN = 6;
    private static final int LONGEST = 20_000;
    private final Set<Integer> quoted = new HashSet<>();
    /** By their runs, the questions that words answer: none for the asker's; nothing for what answers two. */
    private final Map<Integer, Optional<List<IndexedQuestion>>> said = new HashMap<>();
    /** The less usual looks of the questions' numbers: "(1)", "1/". */
    private final Set<String> looks = new HashSet<>();
    private Optional<String> asker = Optional.empty();
    private boolean askedSince;
    private Optional<IndexedQuestion> justAsked = Optional.empty();

    /** @param posts all that will be gone through */
    public ThreadSoFar(List<PostText> posts) {
        posts.forEach(post -> quoted.addAll(runs(words(post, line -> line.quoted() > 0))));
    }

    /** Takes a post that puts questions. */
    public void addQuestions(PostText post) {
        asker = asker.or(() -> post.post().author().key());
        post.lines().stream().filter(PostLine::open).map(PostLine::label).flatMap(Optional::stream).map(NumberLabel::style).filter(look -> !USUAL.contains(look)).forEach(looks::add);
        add(words(post, PostLine::open), List.of());
    }

    /** Takes a post that answers; whoever asked may ask on there. */
    public void addReply(PostText post) {
        if (isByAsker(post)) {
            add(words(post, PostLine::open), List.of());
            askedSince |= post.lines().stream().anyMatch(line -> line.open() && line.asks());
        }
    }

    /** Takes an answer to some questions. */
    public void add(String answer, List<IndexedQuestion> questions) {
        for (int run : quoted.isEmpty() ? List.<Integer>of() : runs(answer)) {
            if (quoted.contains(run)) {
                said.merge(run, Optional.of(questions), (one, other) -> one.equals(other) || other.filter(List::isEmpty).isPresent() ? one : one.filter(List::isEmpty).isPresent() ? other : Optional.empty());
            }
        }
    }

    /** Takes the question that an interview has come to. */
    public void ask(Optional<IndexedQuestion> question) {
        justAsked = question;
    }

    Optional<IndexedQuestion> justAsked() {
        return justAsked;
    }

    /** Whether a label has the look of the questions' own, and a less usual one. */
    boolean looksAsAsked(NumberLabel label) {
        return looks.contains(label.style());
    }

    public boolean isByAsker(PostText post) {
        return asker.isPresent() && asker.equals(post.post().author().key());
    }

    /** Whether whoever put the questions asked something that is none of them. */
    public boolean askedSince() {
        return askedSince;
    }

    /** The questions that most of a quotation answers, none if it is the asker's; nothing if nobody said it. */
    Optional<List<IndexedQuestion>> questionsOf(String quotation) {
        List<Integer> runs = said.isEmpty() ? List.of() : runs(quotation);
        Map<List<IndexedQuestion>, Integer> times = new HashMap<>();
        runs.forEach(run -> said.getOrDefault(run, Optional.empty()).ifPresent(questions -> times.merge(questions, 1, Integer::sum)));
        return times.entrySet().stream().filter(one -> one.getValue() * 10 >= runs.size() * FEWEST_OF_TEN).map(Map.Entry::getKey).findFirst();
    }

    private static String words(PostText post, Predicate<PostLine> lines) {
        return post.lines().stream().filter(lines).map(PostLine::text).collect(Collectors.joining(" "));
    }

    private static List<Integer> runs(String text) {
        List<String> words = WordLikeness.words(text.substring(0, Math.min(LONGEST, text.length())));
        return IntStream.rangeClosed(0, words.size() - RUN).mapToObj(i -> words.subList(i, i + RUN).hashCode()).toList();
    }
}
