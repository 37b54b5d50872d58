package coop.hatstand.cli;

import coop.hatstand.app.Messages;
import coop.hatstand.source.Source;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads paths as people type them. */
final class Paths {
    private Paths() {
    }

    static Path of(String typed, Messages messages) throws Fault {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new Fault(messages.text("command.error.path", typed));
        }
    }

    /** A file named by an option. */
    static Source source(String typed, Messages messages) throws Fault {
        Path file = of(typed, messages);
        if (!Files.isRegularFile(file)) {
            throw new Fault(messages.text("command.error.missing", file));
        }
        return Source.of(file);
    }
}
