package coop.hatstand.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a terminal shows while work goes on. */
@SuppressWarnings("try") // The work is shown for as long as it is open.
final class ProgressTest {
    private final StringWriter results = new StringWriter();
    private final StringWriter notices = new StringWriter();

    @Test
    @Timeout(20)
    void aLineTellsOfItAndGoes() throws InterruptedException {
        Terminal terminal = terminal(OptionalLong.of(0));
        try (Terminal.Work work = terminal.during("Reading")) {
            while (!notices.toString().contains("\rReading 0 s")) {
                Thread.sleep(5);
            }
            terminal.tell("Note");
        }
        assertTrue(notices.toString().matches("(?s)\\rReading 0 s\\r {60,}\\rNote\\R.*"), notices.toString());
        assertEquals("", results.toString());
    }

    @Test
    void shortWorkAndPipesHearNothing() throws InterruptedException {
        for (OptionalLong patience : new OptionalLong[] {OptionalLong.empty(), OptionalLong.of(600_000)}) {
            try (Terminal.Work work = terminal(patience).during("Reading")) {
                Thread.sleep(20);
            }
        }
        assertEquals("", notices.toString());
    }

    private Terminal terminal(OptionalLong patience) {
        return new Terminal(new PrintWriter(results), new PrintWriter(notices), InputStream.nullInputStream(), 80, patience);
    }
}
