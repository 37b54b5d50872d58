package coop.hatstand.internal.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.labels.Labels;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A pack for those who speak under one hat. */
final class HatPackTest {
    private static final Presentation COTECH = new Presentation(Audience.SPOKESPERSON, Labels.of("en"), Optional.empty()).wearing(List.of("cotech"));

    private static Briefing briefing() {
        return Sample.builder().lines(List.of(Sample.line("q1", "For all.", "a1.1"), hatLine("h1", "For worker.coop."), hatLine("h2", "For CoTech."))).build();
    }

    private static LineToTake hatLine(String hat, String words) {
        return new LineToTake("q1", Optional.of(hat), false, List.of(Paragraph.of(words)), Optional.empty(), List.of("a2.1"));
    }

    @Test
    void ownAnswersComeFirstAndOthersAreMarked() {
        List<Entry> entries = Sample.all(COTECH.document(briefing()).blocks(), Entry.class);
        assertEquals(List.of("a2.1", "a1.1", "a3.1", "a4.1"), entries.stream().map(Entry::id).toList());
        Chip other = new Chip("other hat", false);
        assertEquals(List.of(false, true, false, false), entries.stream().map(e -> e.byline().chips().contains(other)).toList());
    }

    @Test
    void linesOfOtherHatsStayOut() {
        String words = Prose.of(COTECH.document(briefing()));
        assertTrue(words.contains("For all.") && words.contains("For CoTech.") && !words.contains("For worker.coop."), words);
        assertTrue(words.startsWith("Spokesperson’s briefing · not for release · CoTech\n"), words);
    }

    @Test
    void lineThatNobodyOfTheHatSaidIsWarnedOf() {
        List<Notice> notices = COTECH.present(briefing()).notices();
        assertEquals(List.of("line-on-other-hat"), notices.stream().map(Notice::code).toList());
        assertEquals("The line to take on question 1 cites only answers by people not known to speak for CoTech.", notices.get(0).text());
        Document document = COTECH.document(briefing());
        assertTrue(Prose.of(Sample.section(document, "notices").orElseThrow().blocks()).contains(notices.get(0).text()));
        assertTrue(Prose.of(document).contains("Based on 1 person, worker.coop. Nobody who said this is known to speak for CoTech."), Prose.of(document));
    }

    @Test
    void packForAllWarnsOfNothing() {
        assertEquals(List.of(), new Presentation(Audience.SPOKESPERSON, Labels.of("en"), Optional.empty()).present(briefing()).notices());
    }
}
