package coop.hatstand.internal.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines to take and what they rest on. */
final class LinesTest {

    private static String under(Document document, String section) {
        return Prose.of(Sample.section(document, section).orElseThrow().blocks());
    }

    private static Document spokesperson(LineToTake... lines) {
        return Sample.document(Sample.builder().lines(List.of(lines)).build(), Audience.SPOKESPERSON);
    }

    @Test
    void lineTellsItsAnswersAndTheirBasis() {
        Document document = spokesperson(Sample.line("q1", "We share.", "a1.1", "a2.1"), Sample.line("q2", "We like it.", "a4.1"), Sample.line("q3", "We do."));
        assertTrue(under(document, "q1").contains("We share. [A1.1, A2.1]\nBased on 2 people: 2 worker.coop, 1 CoTech."), under(document, "q1"));
        assertTrue(under(document, "q2").contains("Based on 1 person, no hat given."), under(document, "q2"));
        assertTrue(under(document, "q3").contains("Cites no answer."), under(document, "q3"));
        assertEquals("We share. [A1.1, A2.1] 2 people · 1 s\nWe like it. [A4.1] 1 person · 2 s\nWe do. cites no answer · 1 s",
                under(document, "lines"));
    }

    @Test
    void slotHoldsNothingButWhatAPersonWrote() {
        Slot slot = Sample.all(spokesperson(Sample.line("q1", "We share.", "a1.1")).blocks(), Slot.class).get(0);
        assertEquals("q1-line", slot.id());
        assertEquals("! We share. [A1.1]", Prose.of(slot.blocks()));
    }

    @Test
    void threeLinesStandInFrontAndTheRestAreNoted() {
        Document document = spokesperson(Sample.line("q1", "One."), Sample.line("q1", "Two."), Sample.line("q2", "Three."), Sample.line("q2", "Four."),
                Sample.line("q3", "Five."));
        OrderedList list = (OrderedList) Sample.section(document, "lines").orElseThrow().blocks().get(0);
        assertEquals(3, list.items().size());
        assertTrue(under(document, "lines").endsWith("2 more lines are marked for the front page, under questions 2, 3"), under(document, "lines"));
    }

    @Test
    void severalLinesUnderAQuestionAreTold() {
        Document document = spokesperson(Sample.line("q1", "One."), Sample.line("q1", "Two.", "a1.1"));
        assertEquals("Lines to take", Sample.all(document.blocks(), Slot.class).get(0).label());
        assertTrue(under(document, "q1").contains("1. Cites no answer. About 1 second out loud.\n2. Based on 1 person, worker.coop. About 1 second out loud."), under(document, "q1"));
    }

    @Test
    void whatIsSaidIfPressedStandsWithItsLine() {
        LineToTake line = new LineToTake("q1", Optional.empty(), false, List.of(Paragraph.of("We share.")), Optional.of(List.of(Paragraph.of("Ask Ana."))), List.of());
        Document document = spokesperson(line);
        assertTrue(under(document, "q1").contains("We share.\nIf pressed\nAsk Ana."), under(document, "q1"));
        assertEquals("1 Ask Ana.", under(document, "pressed"));
        Slot room = (Slot) Sample.section(document, "lines").orElseThrow().blocks().get(0);
        assertEquals(Slot.Kind.HANDWRITING, room.kind());
    }

    @Test
    void othersAreNotToldWhatALineRestsOn() {
        Briefing briefing = Sample.builder().lines(List.of(Sample.line("q1", "We share."))).build();
        for (Audience audience : List.of(Audience.MEMBERS, Audience.PUBLIC)) {
            String words = Prose.of(Sample.document(briefing, audience));
            assertTrue(words.contains("We share."), words);
            assertFalse(words.toLowerCase(Locale.ROOT).contains("cites no answer"), words);
        }
    }
}
