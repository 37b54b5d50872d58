package coop.hatstand.internal.filing.path;

import coop.hatstand.internal.filing.mark.Feature;
import coop.hatstand.internal.filing.mark.Proposal;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides which of a post's proposals name questions: the best path through all of them, and by how much it beats the best path without each.
 *
 * <p>A path takes proposals that do not overlap, in order; it is worth what its proposals are worth by themselves and beside the one before. A proposal
 * is filed by where paths with it beat those without by a set margin; where neither beats the other by so much, the text is cut there and stays
 * unfiled. Only so many proposals back and ahead are looked at, so that time grows with the text.
 */
public final class Path {
    /** How far back the proposal before may be, counted in proposals. */
    private static final int WINDOW = 16;
    private static final int NEVER = Integer.MIN_VALUE / 4;
    /** Added to a sum that is known, since a sum may be nothing. */
    private static final int KNOWN = 1 << 24;

    private final List<Proposal> proposals;
    private final QuestionIndex questionIndex;
    private final Weights weights;
    private final int[] worth;
    /** The most that a path is worth that ends with a proposal, or starts with it. */
    private final int[] ending;
    private final int[] starting;
    /** What a proposal is worth beside each of those before it, once it was asked for. */
    private final int[][] besides;
    private final Map<String, Integer> order = new HashMap<>();

    /**
     * A proposal and how sure it is.
     *
     * @param margin by how much the best path with it beats the best without; negative if the latter is better
     * @param needed the least margin that it is filed by
     * @param rival the proposal that is taken in its place by the best path without it, if it overlaps this one
     */
    public record Decided(Proposal proposal, int margin, int needed, Optional<Proposal> rival) {
        public boolean files() {
            return margin >= needed;
        }

        /** Whether the text is cut here, though it is not sure what comes. */
        public boolean cuts() {
            return margin > -needed && margin < needed;
        }
    }

    private Path(List<Proposal> proposals, QuestionIndex questionIndex, Weights weights) {
        this.proposals = proposals;
        this.questionIndex = questionIndex;
        this.weights = weights;
        worth = new int[proposals.size()];
        ending = new int[proposals.size()];
        starting = new int[proposals.size()];
        besides = new int[proposals.size()][];
        for (int i = 0; i < proposals.size(); i++) {
            worth[i] = proposals.get(i).features().stream().mapToInt(weights::of).sum();
        }
        for (int i = 0; i < questionIndex.size(); i++) {
            order.put(questionIndex.all().get(i).id(), i);
        }
    }

    /** Every proposal with its margin, in order. */
    public static List<Decided> decide(List<Proposal> proposals, QuestionIndex questionIndex, Weights weights) {
        List<Proposal> ordered = new ArrayList<>(proposals);
        ordered.sort(Comparator.comparingInt(Proposal::from).thenComparingInt(proposal -> proposal.mark().to()));
        return settled(new Path(ordered, questionIndex, weights).decide());
    }

    /** By how much the best path with each proposal beats the best without. For learning; they are in order already. */
    public static List<Integer> margins(List<Proposal> proposals, QuestionIndex questionIndex, Weights weights) {
        return new Path(proposals, questionIndex, weights).decide().stream().map(Decided::margin).toList();
    }

    private List<Decided> decide() {
        int n = proposals.size();
        for (int i = 0; i < n; i++) {
            int best = 0;
            for (int j = Math.max(0, i - WINDOW); j < i; j++) {
                best = apart(j, i) ? Math.max(best, ending[j] + beside(j, i)) : best;
            }
            ending[i] = best + worth[i];
        }
        for (int i = n - 1; i >= 0; i--) {
            int best = 0;
            for (int j = i + 1; j < Math.min(n, i + 1 + WINDOW); j++) {
                best = apart(i, j) ? Math.max(best, beside(i, j) + worth[j] + starting[j]) : best;
            }
            starting[i] = best;
        }
        int[] without = without();
        return IntStream.range(0, n).mapToObj(i -> new Decided(proposals.get(i), ending[i] + starting[i] - without[i], weights.margin(), rival(i))).toList();
    }

    /** The best path that has one proposal, or goes without it; as the proposals' places. For learning and explaining, not for filing. */
    public static List<Integer> best(List<Proposal> proposals, QuestionIndex questionIndex, Weights weights, int place, boolean with) {
        return new Path(proposals, questionIndex, weights).best(place, with);
    }

    private List<Integer> best(int place, boolean with) {
        int n = proposals.size();
        int[] most = new int[n];
        int[] back = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            most[i] = NEVER;
            back[i] = -1;
            boolean out = i == place ? !with : with && (i < place ? !apart(i, place) : !apart(place, i));
            if (out) {
                continue;
            }
            int best = with && i > place ? NEVER : 0;
            for (int j = Math.max(0, i - WINDOW); j < i; j++) {
                boolean past = with && j < place && i > place;
                if (!past && most[j] > NEVER && apart(j, i) && most[j] + beside(j, i) > best) {
                    best = most[j] + beside(j, i);
                    back[i] = j;
                }
            }
            most[i] = best == NEVER ? NEVER : best + worth[i];
            boolean ends = !with || i >= place;
            last = ends && most[i] > NEVER && (last < 0 ? with || most[i] > 0 : most[i] > most[last]) ? i : last;
        }
        List<Integer> path = new ArrayList<>();
        for (int i = last; i >= 0; i = back[i]) {
            path.add(0, i);
        }
        return path;
    }

    /** What speaks for and against a path, each feature as often as it is there. */
    public static Map<Feature, Integer> features(List<Proposal> proposals, QuestionIndex questionIndex, Weights weights, List<Integer> path) {
        Path all = new Path(proposals, questionIndex, weights);
        Map<Feature, Integer> features = new java.util.EnumMap<>(Feature.class);
        for (int i = 0; i < path.size(); i++) {
            proposals.get(path.get(i)).features().forEach(feature -> features.merge(feature, 1, Integer::sum));
            if (i > 0) {
                all.beside(proposals.get(path.get(i - 1)), proposals.get(path.get(i))).forEach(feature -> features.merge(feature, 1, Integer::sum));
            }
        }
        return features;
    }

    /** For each proposal the most that a path is worth that goes past it. */
    private int[] without() {
        int n = proposals.size();
        int[] without = new int[n];
        int[] before = new int[n + 1];
        for (int i = 0; i < n; i++) {
            before[i + 1] = Math.max(before[i], ending[i]);
        }
        int after = 0;
        for (int i = n - 1; i >= 0; i--) {
            without[i] = Math.max(before[i], after);
            for (int j = Math.max(0, i - WINDOW); j < i; j++) {
                for (int k = i + 1; k < Math.min(n, j + 1 + WINDOW); k++) {
                    if (apart(j, k)) {
                        without[i] = Math.max(without[i], ending[j] + beside(j, k) + worth[k] + starting[k]);
                    }
                }
            }
            after = Math.max(after, worth[i] + starting[i]);
        }
        return without;
    }

    private Optional<Proposal> rival(int i) {
        int best = -1;
        for (int j = Math.max(0, i - WINDOW); j < Math.min(proposals.size(), i + WINDOW); j++) {
            boolean rivals = j != i && !apart(Math.min(i, j), Math.max(i, j)) && (best < 0 || worth[j] > worth[best]);
            best = rivals ? j : best;
        }
        return best < 0 ? Optional.empty() : Optional.of(proposals.get(best));
    }

    /** Of proposals that overlap, only the surest; a path takes one. */
    private static List<Decided> settled(List<Decided> decided) {
        List<Decided> settled = new ArrayList<>();
        for (Decided one : decided) {
            int last = settled.size() - 1;
            boolean overlaps = last >= 0 && settled.get(last).proposal().mark().to() > one.proposal().from();
            if (!overlaps) {
                settled.add(one);
            } else if (settled.get(last).margin() < one.margin()) {
                settled.set(last, one);
            }
        }
        return settled;
    }

    private boolean apart(int before, int after) {
        return proposals.get(before).mark().to() <= proposals.get(after).from();
    }

    /** What a proposal is worth beside the one before it on the path; asked for many times over, so reckoned once. */
    private int beside(int before, int after) {
        int[] of = besides[before] == null ? besides[before] = new int[WINDOW + 1] : besides[before];
        int place = after - before;
        if (place > WINDOW) {
            return sum(before, after);
        }
        if (of[place] == 0) {
            of[place] = sum(before, after) + KNOWN;
        }
        return of[place] - KNOWN;
    }

    private int sum(int before, int after) {
        int sum = 0;
        for (Feature feature : beside(proposals.get(before), proposals.get(after))) {
            sum += weights.of(feature);
        }
        return sum;
    }

    private List<Feature> beside(Proposal one, Proposal two) {
        List<Feature> features = new ArrayList<>(4);
        boolean sameStyle = one.style().equals(two.style());
        if (sameStyle && one.number() > 0 && two.number() > 0 && one.mayBeOwn() && two.mayBeOwn()) {
            return List.of(one.number() < two.number() ? Feature.FOLLOWS_IN_LIST : Feature.FOLLOWS_SAME_STYLE);
        }
        if (sameStyle) {
            features.add(Feature.FOLLOWS_SAME_STYLE);
        }
        boolean same = one.questions().equals(two.questions());
        if (!same && (two.has(Feature.TOPIC_PLAIN) || two.has(Feature.TOPIC) || two.has(Feature.PLACE_ALONE))) {
            features.add(Feature.FOLLOWS_ANY);
        }
        if (!one.questions().isEmpty() && !two.questions().isEmpty()) {
            int step = order.getOrDefault(two.questions().get(0).id(), 0) - order.getOrDefault(one.questions().get(one.questions().size() - 1).id(), 0);
            if (step > 0) {
                features.add(Feature.FOLLOWS_IN_ORDER);
            }
        }
        return features;
    }
}
