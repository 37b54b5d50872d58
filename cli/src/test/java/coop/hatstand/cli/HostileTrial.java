package coop.hatstand.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes every hostile file into a folder of its own, for {@code .ci/steps} to give to the command as a process of its own: {@code HostileTrial FOLDER}. */
final class HostileTrial {
    private HostileTrial() {
    }

    public static void main(String[] args) throws IOException {
        for (HostileInput input : (Iterable<HostileInput>) HostileInput.all()::iterator) {
            input.in(Files.createDirectories(Path.of(args[0], input.name().replaceAll("[^A-Za-z0-9]+", "-"))));
        }
    }
}
