package coop.hatstand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Text;
import coop.hatstand.markup.Markdown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What keeps a long draft from taking up its words twice. */
final class LongDraftTest {

    @Test
    void wordsOfTheBriefingAreHeldOnce() {
        Response answer = Response.builder("a1.1", "r1", List.of("q1"), Markdown.parse("- One *fine* day.\n\n> Said so.")).build();
        Briefing briefing = Briefing.builder("T").respondents(List.of(Respondent.builder("r1", "Ada").build()))
                .questions(List.of(new Question("q1", "1", Optional.empty(), "Why?", List.of()))).responses(List.of(answer)).build();
        WordsAtHand words = new WordsAtHand(briefing);
        List<Inline> read = new ArrayList<>(List.of(new Text("One "), new Emphasis(List.of(new Text("fine"))), new Text(" day.")));
        List<Inline> same = words.apply(read);
        assertEquals(read, same);
        assertSame(same, words.apply(List.copyOf(read)));
        List<Inline> label = words.apply(new ArrayList<>(Paragraph.of("by hat").content()));
        assertSame(label, words.apply(Paragraph.of("by hat").content()));
    }

    @Test
    void aBufferGivesBackWhatWasWritten() throws IOException {
        byte[] bytes = new byte[200_001];
        new Random(7).nextBytes(bytes);
        for (int step : new int[] {1, 1000, 1 << 16, 200_001}) {
            Buffer buffer = new Buffer();
            for (int at = 0; at < bytes.length; at += step) {
                buffer.write(bytes, at, Math.min(step, bytes.length - at));
            }
            assertArrayEquals(bytes, buffer.read().readAllBytes());
        }
        assertEquals(-1, new Buffer().read().read());
        Buffer whole = new Buffer();
        whole.write(bytes, 0, 1 << 16);
        assertEquals(1 << 16, whole.read().readAllBytes().length);
    }
}
