package coop.hatstand.internal.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Audience;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.WithholdingOptions;
import coop.hatstand.source.Source;
import coop.hatstand.verify.Verification;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two hundred pages against ten thousand answers take seconds. */
final class ManyAnswersTest {
    private static final int PAGES = 200;
    private static final long MOST_SECONDS = 20;

    @Test
    void twoHundredPagesAgainstTenThousandAnswers() throws IOException {
        Written written = new Written(7, 2_000, 10_000);
        Plant plant = new Plant(written.briefing(), written.random());
        List<String> pages = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                text.append(plant.of(i == 0 ? Plant.Kind.CUT : i == 1 ? Plant.Kind.ELLIPSIS : Plant.Kind.PLAIN)).append("\n\n");
                text.append("What follows is what we make of it ourselves, in words that are nobody's answer and a good many of them. ".repeat(5)).append("\n\n");
            }
            pages.add(text.toString());
        }
        long start = cpu();
        Verification verification = new Verifier(written.briefing(), Audience.PUBLIC, WithholdingOptions.NONE)
                .verify(Source.of("article.pdf", new byte[0]), new TextParts(List.of(source -> java.util.Optional.of(pages)), Labels.of("en")));
        long seconds = (cpu() - start) / 1_000_000_000L;
        assertEquals(4 * PAGES, verification.quotations());
        assertTrue(seconds <= MOST_SECONDS, seconds + " s");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
