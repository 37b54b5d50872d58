package coop.hatstand.internal.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.WithholdingOptions;
import coop.hatstand.source.Source;
import coop.hatstand.verify.Finding;
import coop.hatstand.verify.Verification;
import coop.hatstand.verify.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a thousand quotations that somebody tampered with nearly all are found, and of a thousand true ones with lawful changes hardly any is blamed. */
final class PlantedAlterationsTest {
    private static final int ALL = 1_000;
    private static final Set<Verdict> OF_QUOTES = EnumSet.of(Verdict.VERBATIM, Verdict.ALTERED, Verdict.STITCHED, Verdict.NOT_FOUND, Verdict.NOT_ALLOWED, Verdict.WRONG_CREDIT, Verdict.TRANSLATED);

    @ParameterizedTest
    @ValueSource(longs = {11, 22, 33, 44, 55})
    void foundAndNotBlamed(long seed) throws IOException {
        Written written = new Written(seed, 60, 240);
        Plant plant = new Plant(written.briefing(), written.random());
        int count = Math.max(50, ALL * Integer.getInteger("hatstand.tries", 100) / 100);
        Map<Plant.Kind, int[]> wrong = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (boolean lawful : new boolean[] {true, false}) {
            List<Plant.Kind> kinds = new ArrayList<>();
            List<String> paragraphs = new ArrayList<>();
            List<Plant.Kind> all = EnumSet.allOf(Plant.Kind.class).stream().filter(kind -> kind.isLawful() == lawful).toList();
            while (kinds.size() < count) {
                Plant.Kind kind = all.get(kinds.size() % all.size());
                String paragraph = plant.of(kind);
                if (!paragraph.isEmpty()) {
                    kinds.add(kind);
                    paragraphs.add(paragraph);
                }
            }
            List<Finding> found = judged(written.briefing(), String.join("\n\n<!-- -->\n\n", paragraphs));
            assertEquals(kinds.size(), found.size());
            for (int i = 0; i < kinds.size(); i++) {
                int[] tally = wrong.computeIfAbsent(kinds.get(i), kind -> new int[2]);
                tally[0]++;
                tally[1] += found.get(i).verdict().isWrong() ? 1 : 0;
                if (found.get(i).verdict().isWrong() == lawful) {
                    missed.add(kinds.get(i) + " " + paragraphs.get(i) + " => " + found.get(i).text());
                }
            }
        }
        String told = wrong.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()[1] + "/" + e.getValue()[0]).toList() + "\n" + String.join("\n", missed);
        assertTrue(share(wrong, false) >= 0.99, told);
        assertTrue(share(wrong, true) <= 0.01, told);
    }

    private static List<Finding> judged(Briefing briefing, String text) throws IOException {
        Verification verification = new Verifier(briefing, Audience.PUBLIC, WithholdingOptions.NONE).verify(Source.of("release.md", text), new TextParts(List.of(), Labels.of("en")));
        return verification.findings().stream().filter(finding -> OF_QUOTES.contains(finding.verdict())).toList();
    }

    private static double share(Map<Plant.Kind, int[]> wrong, boolean lawful) {
        List<int[]> tallies = wrong.entrySet().stream().filter(e -> e.getKey().isLawful() == lawful).map(Map.Entry::getValue).toList();
        return tallies.stream().mapToInt(tally -> tally[1]).sum() / (double) tallies.stream().mapToInt(tally -> tally[0]).sum();
    }
}
