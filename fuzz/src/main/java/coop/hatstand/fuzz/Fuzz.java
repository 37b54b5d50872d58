package coop.hatstand.fuzz;

import java.io.IOException;

/**
 * What Jazzer calls, over and over: one target, named by the first argument, takes the bytes.
 *
 * <p>Static, since that is how Jazzer finds its way in; a process fuzzes one target.
 */
public final class Fuzz {
    private static Target target = bytes -> { };

    private Fuzz() {
    }

    /** Chooses the target, and lets it take one input: the first loads and instruments every class, for longer than any input may take. */
    public static void fuzzerInitialize(String[] args) throws IOException {
        target = Targets.named(args[0]);
        fuzzerTestOneInput(Seeds.made(args[0]));
    }

    /** Gives it one input. A refusal is an {@link IOException} of one line; anything else that comes out is a find. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            target.take(bytes);
        } catch (IOException e) {
            if (e.getMessage() == null || e.getMessage().isBlank() || e.getMessage().lines().count() > 1) {
                throw new IllegalStateException("a refusal that is not one line: " + e, e);
            }
        }
    }
}
