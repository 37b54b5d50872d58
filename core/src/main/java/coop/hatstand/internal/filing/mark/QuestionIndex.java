package coop.hatstand.internal.filing.mark;

import coop.hatstand.briefing.Question;
import coop.hatstand.internal.filing.text.LetterLabel;
import coop.hatstand.internal.filing.text.SectionLabel;
import coop.hatstand.internal.filing.words.Rarity;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The questions of a briefing, to be found by number or by words. */
public final class QuestionIndex {
    /** So many words in a row are said again on purpose. */
    private static final int ROW = 3;
    private static final int NEARLY_ALL = 88;
    private final List<IndexedQuestion> all;
    private final int longest;
    private final Map<String, List<IndexedQuestion>> byNumber = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Rarity rarity = new Rarity();
    private final Subjects subjects;
    private final Map<List<IndexedQuestion>, QuestionIndex> parts = new HashMap<>();
    private final Sections sections;
    private final boolean sectioned;
    /** The highest number where numbering restarts; 0 where it does not. */
    private final int restarts;
    private final boolean lettered;
    /** A person may count them all the same. */
    private final boolean allLettered;

    public QuestionIndex(List<Question> questions) {
        all = questions.stream().map(IndexedQuestion::of).toList();
        all.forEach(asked -> rarity.add(asked.words()));
        subjects = new Subjects(all);
        sections = new Sections(all);
        sectioned = sections.lettered() || questions.stream().anyMatch(question -> SectionLabel.isOne(question.number()));
        lettered = questions.stream().anyMatch(question -> LetterLabel.isLetter(question.number()));
        allLettered = questions.stream().allMatch(question -> LetterLabel.isLetter(question.number()));
        longest = all.stream().mapToInt(asked -> asked.words().size()).max().orElse(0);
        for (int i = 0; i < all.size(); i++) {
            byNumber.computeIfAbsent(all.get(i).question().number(), n -> new ArrayList<>()).add(all.get(i));
            for (String word : new HashSet<>(all.get(i).words())) {
                byWord.computeIfAbsent(word, n -> new ArrayList<>()).add(i);
            }
        }
        boolean several = byNumber.values().stream().anyMatch(of -> of.size() > 1);
        boolean counted = byNumber.keySet().stream().allMatch(number -> number.matches("\\d{1,3}"));
        restarts = several && counted ? byNumber.keySet().stream().mapToInt(Integer::parseInt).max().orElse(0) : 0;
    }

    /** The questions of the section that a heading names; none if it names none, or several. */
    List<IndexedQuestion> section(List<String> heading) {
        return sections.named(heading);
    }

    /** Whether some questions stand in sections. */
    boolean hasSections() {
        return sections.exist();
    }

    /** Some of the questions by themselves, to be found by their numbers there. */
    QuestionIndex only(List<IndexedQuestion> some) {
        return parts.computeIfAbsent(some, part -> new QuestionIndex(part.stream().map(IndexedQuestion::question).toList()));
    }

    /** Where numbering restarts, a list that goes beyond the highest number counts all questions on. */
    boolean countsOn(int last) {
        return restarts > 0 && last > restarts && last <= all.size();
    }

    public List<IndexedQuestion> all() {
        return all;
    }

    /** The question with an id. */
    public Optional<IndexedQuestion> byId(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public int size() {
        return all.size();
    }

    /** Whether a section's letter may stand before a number: "B2". */
    boolean sectioned() {
        return sectioned;
    }

    /** Whether some have a letter for a number. */
    boolean lettered() {
        return lettered;
    }

    boolean allLettered() {
        return allLettered;
    }

    /** What the questions are about. */
    public Subjects subjects() {
        return subjects;
    }

    /** The questions whose words nearly all stand in others, three of them in a row. */
    List<IndexedQuestion> within(List<String> words) {
        List<IndexedQuestion> within = new ArrayList<>();
        for (int i : sharing(words)) {
            List<String> asked = all.get(i).words();
            if (asked.size() >= ROW && rarity.held(asked, words) >= NEARLY_ALL && words.size() > asked.size() && row(asked, words)) {
                within.add(all.get(i));
            }
        }
        return within;
    }

    private static boolean row(List<String> asked, List<String> words) {
        for (int i = 0; i + ROW <= asked.size(); i++) {
            if (Collections.indexOfSubList(words, asked.subList(i, i + ROW)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The question that some words are most like, with rarer words counting more, and how near the next comes; none if no word is shared. */
    Optional<Likest> likest(List<String> words) {
        Likest best = null;
        int second = 0;
        for (int i : sharing(words)) {
            int measure = rarity.measure(words, all.get(i).words());
            int held = rarity.held(words, all.get(i).words());
            int sum = 2 * measure + held;
            if (best == null || sum > best.sum()) {
                second = best == null ? 0 : best.sum();
                best = new Likest(all.get(i), measure, held, 0);
            } else {
                second = Math.max(second, sum);
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Likest(best.asked(), best.measure(), best.held(), 100 * second / Math.max(1, best.sum())));
    }

    /**
     * The question that words are most like.
     *
     * @param measure how alike, in hundredths
     * @param held which part of the words it holds, in hundredths
     * @param rival how near the next question comes, in hundredths of what this one has
     */
    record Likest(IndexedQuestion asked, int measure, int held, int rival) {
        private int sum() {
            return 2 * measure + held;
        }

        Proposal judge(Proposal proposal, int words) {
            return proposal.with(measure >= 88, Feature.SAME).with(measure >= 68 && measure < 88, Feature.ALIKE).with(measure >= 40 && measure < 68, Feature.HALF_ALIKE)
                    .with(held >= 90 && measure < 68 && words > 1, Feature.HELD).with(rival >= 75, Feature.RIVALLED);
        }
    }

    /** The questions a number may mean: of that number, or, for "6b", of the number without its letter; the second of those that have letters; several where numbering restarts. */
    public List<IndexedQuestion> numbered(String number) {
        List<IndexedQuestion> found = byNumber.get(number);
        if (found == null && !number.isEmpty() && Character.isLetter(number.charAt(number.length() - 1))) {
            found = byNumber.get(number.substring(0, number.length() - 1));
        }
        if (found == null && allLettered && number.matches("\\d{1,2}") && Integer.parseInt(number) <= size()) {
            int place = Integer.parseInt(number);
            found = all.subList(Math.max(0, place - 1), place);
        }
        return found != null ? found : SectionLabel.isOne(number) ? sections.at(number).map(List::of).orElse(List.of()) : List.of();
    }

    /** The question whose words are most alike, if the measure reaches the least that is asked. */
    public Optional<Match> alike(List<String> words, double least) {
        if (!reachable(words.size(), least)) {
            return Optional.empty();
        }
        Match best = null;
        for (int i : sharing(words)) {
            double measure = WordLikeness.measure(words, all.get(i).words());
            if (measure >= least && (best == null || measure > best.measure())) {
                best = new Match(all.get(i), measure);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The most words that can measure as much beside the longest question. */
    int reach(double least) {
        return (int) Math.ceil(longest * (2 / least - 1)) + 1;
    }

    /** Whether so many words can measure as much beside the longest question; a long paragraph cannot, and need not be compared. */
    private boolean reachable(int words, double least) {
        return words <= longest || 2.0 * longest / (words + longest) >= least;
    }

    private Set<Integer> sharing(List<String> words) {
        Set<Integer> sharing = new TreeSet<>();
        words.forEach(word -> sharing.addAll(byWord.getOrDefault(word, List.of())));
        return sharing;
    }

    /**
     * A question found by its words.
     *
     * @param asked the question
     * @param measure how alike, from 0 to 1
     */
    public record Match(IndexedQuestion asked, double measure) {
    }
}
