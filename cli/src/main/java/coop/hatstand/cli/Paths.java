package coop.hatstand.cli;

import coop.hatstand.labels.Labels;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as they are typed. */
final class Paths {
    private Paths() {
    }

    static Path of(String typed, Labels labels) throws Fault {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new Fault(labels.text("command.error.path", typed));
        }
    }
}
