package coop.hatstand.internal.read.pasted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The best consistent choice among lines that may name who wrote what: heads have words between them, and are laid out alike.
 *
 * <p>What most of the heads chosen so far have around them speaks for others that have it too, and the choice is made again, a few times. Time grows with the number of candidates.
 */
final class HeadChoice {
    private static final int ROUNDS = 4;
    private static final int FEWEST = 2;
    private static final int LEAST = 3;
    private static final int SPEAKS = 2;
    private static final int MUTE = -3;
    /** What a head is expected to have in common with the others. */
    private static final int ALIKE = 2;
    private static final int SHARED = 4;
    private static final int UNDATED = 8;
    private static final int ONLY_ONE = 6;
    private static final int ONE_IN_MANY = 2;
    private static final int NEARLY_ALL = 80;
    private static final int HALF = 50;

    private final PageText page;
    private final List<HeadCandidate> all;
    /** The names in one place that share a word. */
    private final Map<String, Map<String, Set<String>>> sharing = new HashMap<>();
    private final int[] clear;
    private final int[] words;
    /** Where the next date is, from each line on. */
    private final int[] nextDated;

    HeadChoice(PageText page, List<HeadCandidate> candidates) {
        this.page = page;
        all = candidates.stream().sorted(java.util.Comparator.comparingInt(HeadCandidate::from)).toList();
        for (HeadCandidate one : all) {
            Map<String, Set<String>> there = sharing.computeIfAbsent(one.place(), any -> new HashMap<>());
            Arrays.stream(one.name().toLowerCase(Locale.ROOT).split(" ")).filter(word -> one.name().length() > word.length()).forEach(word -> there.computeIfAbsent(word, any -> new HashSet<>()).add(one.name()));
        }
        clear = new int[page.size() + 1];
        words = new int[page.size() + 1];
        nextDated = new int[page.size() + 2];
        Arrays.fill(nextDated, page.size());
        for (int i = page.size() - 1; i >= 0; i--) {
            nextDated[i] = page.isDated(i) ? i : nextDated[i + 1];
        }
        for (int i = 0; i < page.size(); i++) {
            clear[i + 1] = clear[i] + (page.line(i).isClear() ? 1 : 0);
            words[i + 1] = words[i] + (page.line(i).kind() == PageText.Kind.WORDS && page.line(i).said() > 0 || page.line(i).kind() == PageText.Kind.COUNT ? 1 : 0);
        }
    }

    /** The heads, in their order; none unless there are at least two, or one that opens the text. */
    List<HeadCandidate> best() {
        List<HeadCandidate> chosen = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            chosen = chain(scores(chosen), chosen.size() < FEWEST ? MUTE : 2 * MUTE);
        }
        boolean alone = chosen.size() == 1 && clear[chosen.get(0).from()] == 0 && chosen.get(0).from() < FEWEST && page.line(chosen.get(0).to()).kind() == PageText.Kind.DATE;
        return chosen.size() >= FEWEST || alone ? chosen : List.of();
    }

    /** What speaks for each candidate, itself and what it has in common with those chosen before. */
    int[] scores(List<HeadCandidate> chosen) {
        Map<String, Integer> layout = new HashMap<>();
        chosen.forEach(head -> head.layout().forEach(feature -> layout.merge(feature, 1, Integer::sum)));
        Set<String> known = chosen.stream().map(HeadCandidate::name).collect(Collectors.toSet());
        // Where dates stand below their posts, the first post's own is below the next name.
        List<HeadCandidate> over = chosen.stream().filter(head -> head.layout().stream().anyMatch(feature -> feature.startsWith("over ") && !feature.equals("over 0"))).toList();
        boolean datesFollow = 2 * over.size() >= chosen.size() && !over.isEmpty();
        int firstOver = datesFollow ? over.get(0).from() : 0;
        int opening = datesFollow ? chosen.stream().filter(head -> head.from() < firstOver && !head.layout().contains("date none")).mapToInt(HeadCandidate::to).max().orElse(-1) : 0;
        int[] scores = new int[all.size()];
        for (int i = 0; i < scores.length; i++) {
            HeadCandidate one = all.get(i);
            scores[i] = one.evidence() - LEAST - sameness(one);
            // A choice made before does not speak for itself, nor for what would take its place.
            List<String> instead = chosen.stream().filter(head -> head.from() <= one.to() && head.to() >= one.from()).findFirst().map(HeadCandidate::layout).orElse(List.of());
            int others = chosen.size() - (instead.isEmpty() ? 0 : 1);
            if (others > 0) {
                scores[i] -= ALIKE;
                for (String feature : one.layout()) {
                    int alike = layout.getOrDefault(feature, 0) - (instead.contains(feature) ? 1 : 0);
                    scores[i] += alike >= 0.6 * others ? 2 : alike >= 0.3 * others ? 1 : alike > 0 ? 0 : isAgreed(feature, layout, chosen.size()) ? -2 : -1;
                }
                scores[i] += known.contains(one.name()) ? 1 : 0;
                scores[i] += datesFollow && one.from() < firstOver && one.from() > opening && clear[nextDated[one.to() + 1]] - clear[one.to() + 1] >= FEWEST && one.layout().contains("date none") ? UNDATED : 0;
            }
        }
        return scores;
    }

    /** Whether most heads have this feature otherwise, all in the same way. */
    private static boolean isAgreed(String feature, Map<String, Integer> layout, int heads) {
        String kind = feature.substring(0, feature.indexOf(' ') + 1);
        return !kind.isEmpty() && layout.entrySet().stream().anyMatch(one -> one.getKey().startsWith(kind) && one.getValue() >= 0.6 * heads);
    }

    /** How much speaks against a name that is beside hardly less than each of the posts, or shares a word with most in its place: it is the page's own, as a label or a rank is. */
    private int sameness(HeadCandidate one) {
        int everywhere = one.mail() ? 0 : page.everywhere(one.line());
        Map<String, Set<String>> there = sharing.getOrDefault(one.place(), Map.of());
        int all = there.values().stream().flatMap(Set::stream).collect(Collectors.toSet()).size();
        boolean shared = all >= FEWEST && Arrays.stream(one.name().toLowerCase(Locale.ROOT).split(" ")).anyMatch(word -> there.getOrDefault(word, Set.of()).size() > Math.max(1, Math.min(2, all / 2)));
        return (everywhere > NEARLY_ALL ? ONLY_ONE : everywhere >= HALF && one.name().indexOf(' ') < 0 ? ONE_IN_MANY : 0) + (shared ? SHARED : 0);
    }

    /** The chain of candidates that has most for it; each must have something below it that may be words, and the last is no sure head without. */
    private List<HeadCandidate> chain(int[] scores, int unsure) {
        int size = all.size();
        int[] total = new int[size];
        int[] before = new int[size];
        Best spoken = new Best();
        Best mute = new Best();
        List<Integer> byEnd = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            byEnd.add(i);
        }
        byEnd.sort(java.util.Comparator.comparingInt(i -> all.get(i).to()));
        int nextClear = 0;
        int nextWords = 0;
        // Two pointers over the candidates by where they end: those with clear words, or with any, between their end and this one's start.
        for (int i = 0; i < size; i++) {
            int from = all.get(i).from();
            while (nextClear < size && all.get(byEnd.get(nextClear)).to() < from && clear[from] > clear[all.get(byEnd.get(nextClear)).to() + 1]) {
                spoken.offer(byEnd.get(nextClear), total);
                nextClear++;
            }
            while (nextWords < size && all.get(byEnd.get(nextWords)).to() < from && words[from] > words[all.get(byEnd.get(nextWords)).to() + 1]) {
                mute.offer(byEnd.get(nextWords), total);
                nextWords++;
            }
            int viaSpoken = spoken.at < 0 ? Integer.MIN_VALUE / 2 : total[spoken.at] + SPEAKS;
            int viaMute = mute.at < 0 ? Integer.MIN_VALUE / 2 : total[mute.at] + MUTE;
            int best = Math.max(0, Math.max(viaSpoken, viaMute));
            before[i] = best == 0 ? -1 : viaSpoken >= viaMute ? spoken.at : mute.at;
            total[i] = scores[i] + best;
        }
        int last = -1;
        int most = -1;
        for (int i = 0; i < size; i++) {
            int to = all.get(i).to() + 1;
            int below = clear[page.size()] > clear[to] ? SPEAKS : words[page.size()] > words[to] ? unsure : 3 * MUTE;
            if (total[i] + below > most) {
                most = total[i] + below;
                last = i;
            }
        }
        List<HeadCandidate> chosen = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            chosen.add(all.get(i));
        }
        Collections.reverse(chosen);
        return chosen;
    }

    /** The best that may come before. */
    private static final class Best {
        private int at = -1;

        void offer(int index, int[] total) {
            if (at < 0 || total[index] > total[at]) {
                at = index;
            }
        }
    }
}
