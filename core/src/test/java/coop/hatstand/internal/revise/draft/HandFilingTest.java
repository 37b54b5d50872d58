package coop.hatstand.internal.revise.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.Hatstand;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Prose;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An unfiled passage is split into what a person would file by itself. */
final class HandFilingTest {

    private static List<String> split(String reply, int times) throws IOException {
        Briefing briefing = Hatstand.found().read(Source.of("thread.md", "=== Ines ===\nHello,\n\n1. Who mends the boats?\n2. Where are the oars kept?\n\n=== Joao ===\n" + reply + "\n"));
        for (int i = 0; i < times; i++) {
            Unfiled last = briefing.unfiled().get(briefing.unfiled().size() - 1);
            briefing = HandFiling.split(briefing, last.id());
        }
        return briefing.unfiled().stream().map(one -> Prose.of(one.body())).toList();
    }

    @Test
    void intoParagraphs() throws IOException {
        assertEquals(List.of("We row on Tuesdays.", "A joiner from the yard comes by."), split("We row on Tuesdays.\n\nA joiner from the yard comes by.", 1));
    }

    @Test
    void aListAloneIntoItsItems() throws IOException {
        assertEquals(List.of("a joiner from the yard", "behind the chapel"), split("- a joiner from the yard\n- behind the chapel", 1));
        assertEquals(List.of("Lovely.", "a joiner from the yard", "behind the chapel"), split("Lovely.\n\n- a joiner from the yard\n- behind the chapel", 2));
    }

    @Test
    void notASentenceAlone() throws IOException {
        assertEquals(List.of("A joiner from the yard comes by."), split("A joiner from the yard comes by.", 1));
    }
}
