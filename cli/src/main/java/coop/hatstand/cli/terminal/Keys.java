package coop.hatstand.cli.terminal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The keys a person presses, one at a time.
 *
 * <p>Where there is a terminal that {@code stty} can set, a key counts at once; elsewhere, and in a pipe, keys are read as they come, line ends left out.
 */
public final class Keys implements Closeable {
    private final Reader reader;
    private final boolean raw;

    private Keys(InputStream input, boolean raw) {
        reader = new InputStreamReader(input, StandardCharsets.UTF_8);
        this.raw = raw;
    }

    /** The keys of a terminal's person. */
    public static Keys of(Terminal terminal) {
        boolean person = terminal.input() == System.in && System.console() != null;
        Keys keys = new Keys(terminal.input(), person && stty("-icanon", "-echo", "min", "1"));
        if (keys.raw) {
            // In case the process is stopped.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stty("icanon", "echo")));
        }
        return keys;
    }

    /** The next key; empty if there are no more. */
    public OptionalInt next() throws IOException {
        int key = reader.read();
        while (key >= 0 && Character.isWhitespace(key)) {
            key = reader.read();
        }
        return key < 0 ? OptionalInt.empty() : OptionalInt.of(Character.toLowerCase(key));
    }

    @Override
    public void close() {
        if (raw) {
            stty("icanon", "echo");
        }
    }

    private static boolean stty(String... settings) {
        try {
            List<String> command = new ArrayList<>(List.of("stty"));
            command.addAll(List.of(settings));
            return new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.INHERIT).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
