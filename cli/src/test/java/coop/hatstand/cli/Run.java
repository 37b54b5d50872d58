package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** One run of the command in this process, and what it said. */
public record Run(int code, String out, String err) {
    public static final String THREAD = "../seeds/talking-to-a-journalist.txt";

    public static Run of(String... args) {
        return run(loader -> Hatstand.builder(loader).build(), InputStream.nullInputStream(), 80, args);
    }

    static Run at(int width, String... args) {
        return run(loader -> Hatstand.builder(loader).build(), InputStream.nullInputStream(), width, args);
    }

    static Run with(String input, String... args) {
        return run(loader -> Hatstand.builder(loader).build(), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), 80, args);
    }

    static Run through(Function<ClassLoader, Hatstand> door, String... args) {
        return run(door, InputStream.nullInputStream(), 80, args);
    }

    private static Run run(Function<ClassLoader, Hatstand> door, InputStream input, int width, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new HatstandCommand(new Terminal(new PrintWriter(out), new PrintWriter(err), input, width, OptionalLong.empty()), door).run(args);
        return new Run(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** Says that the run ended as a person's fault, told in one line that holds all of these. */
    public void isFault(String... words) {
        assertEquals(ExitCode.FAULT, code, err);
        List<String> faults = err.lines().filter(line -> !line.startsWith("Note: ") && !line.startsWith("Warning: ")).toList();
        assertEquals(1, faults.size(), err);
        assertTrue(faults.get(0).startsWith("hatstand: "), err);
        for (String word : words) {
            assertTrue(faults.get(0).contains(word), () -> faults.get(0) + " lacks " + word);
        }
    }
}
