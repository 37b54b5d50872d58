package coop.hatstand.internal.filing.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a chain says of each passage is what counting all ways to file the post comes to. */
final class PostChainPropertyTest {

    @Property(tries = 200, seed = "71")
    void asLikelyAsAllWaysTogether(@ForAll @IntRange(min = 1, max = 4) int passages, @ForAll @IntRange(min = 1, max = 4) int questions, @ForAll long seed) {
        Random random = new Random(seed);
        long[][] scores = new long[passages][questions + 1];
        boolean[][] may = new boolean[passages][questions + 1];
        for (int i = 0; i < passages; i++) {
            for (int q = 0; q <= questions; q++) {
                scores[i][q] = random.nextInt(60_000) - 30_000;
                may[i][q] = random.nextInt(4) > 0;
            }
            may[i][random.nextInt(questions + 1)] = true;
        }
        Map<String, String> named = new HashMap<>();
        for (HintFeature feature : HintFeature.values()) {
            named.put(feature.id(), Integer.toString(random.nextInt(400) - 200));
        }
        HintWeights weights = new HintWeights(named);
        double[][] sums = new double[passages][questions + 1];
        double[] all = new double[1];
        ways(scores, may, weights, new int[passages], 0, 0, sums, all);
        PostChain chain = new PostChain(scores, may, weights);
        for (int i = 0; i < passages; i++) {
            double[] likely = chain.likely(i);
            assertEquals(1, Arrays.stream(likely).sum(), 1e-9);
            for (int q = 0; q <= questions; q++) {
                assertEquals(sums[i][q] / all[0], likely[q], 1e-6);
            }
        }
        assertEquals(Math.log(all[0]), chain.logarithm(), 1e-6);
    }

    private static void ways(long[][] scores, boolean[][] may, HintWeights weights, int[] way, int at, double score, double[][] sums, double[] all) {
        if (at == way.length) {
            double counts = Math.exp(score);
            all[0] += counts;
            for (int i = 0; i < way.length; i++) {
                sums[i][way[i]] += counts;
            }
            return;
        }
        int none = scores[0].length - 1;
        for (int q = 0; q <= none; q++) {
            if (may[at][q]) {
                way[at] = q;
                ways(scores, may, weights, way, at + 1, score + scores[at][q] / 10_000.0 + (at == 0 ? beginning(q, none, weights) : between(way[at - 1], q, none, weights)) / 100.0, sums, all);
            }
        }
    }

    private static int beginning(int q, int none, HintWeights weights) {
        return q == none ? weights.of(HintFeature.BEGINS_NONE) : q == 0 ? weights.of(HintFeature.BEGINS_FIRST) : 0;
    }

    private static int between(int a, int b, int none, HintWeights weights) {
        if (b == none) {
            return weights.of(a == none ? HintFeature.STILL_NONE : HintFeature.TO_NONE);
        }
        return weights.of(a == none ? HintFeature.AFTER_NONE : a == b ? HintFeature.SAME : b == a + 1 ? HintFeature.NEXT : b > a ? HintFeature.ON : HintFeature.BACK);
    }
}
