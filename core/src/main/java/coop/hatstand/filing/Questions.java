package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The questions of a briefing, to be found by number or by words. */
final class Questions {
    private final List<Asked> all;
    private final int longest;
    private final Map<String, List<Asked>> byNumber = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    Questions(List<Question> questions) {
        all = questions.stream().map(Asked::of).toList();
        longest = all.stream().mapToInt(asked -> asked.words().size()).max().orElse(0);
        for (int i = 0; i < all.size(); i++) {
            byNumber.computeIfAbsent(all.get(i).question().number(), n -> new ArrayList<>()).add(all.get(i));
            for (String word : new HashSet<>(all.get(i).words())) {
                byWord.computeIfAbsent(word, n -> new ArrayList<>()).add(i);
            }
        }
    }

    List<Asked> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    /** The questions a number may mean: of that number, or, for "6b", of the number without its letter; several where numbering restarts. */
    List<Asked> numbered(String number) {
        List<Asked> found = byNumber.get(number);
        if (found == null && !number.isEmpty() && Character.isLetter(number.charAt(number.length() - 1))) {
            found = byNumber.get(number.substring(0, number.length() - 1));
        }
        return found == null ? List.of() : found;
    }

    /** The question whose words are most alike, if the measure reaches the least that is asked. */
    Optional<Match> alike(List<String> words, double least) {
        if (!reachable(words.size(), least)) {
            return Optional.empty();
        }
        Match best = null;
        for (int i : sharing(words)) {
            double measure = Likeness.measure(words, all.get(i).words());
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

    /** The question that holds nearly all the words of a partial quotation, if only one does. */
    Optional<Match> holding(List<String> words, double least) {
        List<Match> found = new ArrayList<>();
        for (int i : sharing(words)) {
            double contained = Likeness.contained(words, all.get(i).words());
            if (contained >= least) {
                found.add(new Match(all.get(i), contained));
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The question that starts or ends with these very words, if only one does. */
    Optional<Match> edged(List<String> words) {
        List<Match> found = new ArrayList<>();
        for (int i : sharing(words)) {
            List<String> whole = all.get(i).words();
            int rest = whole.size() - words.size();
            if (rest >= 0 && (whole.subList(0, words.size()).equals(words) || whole.subList(rest, whole.size()).equals(words))) {
                found.add(new Match(all.get(i), 1));
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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
    record Match(Asked asked, double measure) {
    }
}
