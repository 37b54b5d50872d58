package coop.hatstand.cli.pinned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository that say what is made today. {@code -Dhatstand.renew=true} writes them anew, for a person to look at what changed. */
final class Kept {
    private static final Path FOLDER = Path.of("src", "test", "resources", "coop", "hatstand", "cli", "pinned");
    private static final boolean RENEW = Boolean.getBoolean("hatstand.renew");

    private Kept() {
    }

    static void same(String file, String made) throws IOException {
        Path path = FOLDER.resolve(file);
        if (RENEW) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, made);
        }
        assertEquals(Files.readString(path), made, file + " differs; if it should, renew it: mvn -q -B verify -pl cli -am -Dtest='Pinned*,Golden*' -Dsurefire.failIfNoSpecifiedTests=false -Dhatstand.renew=true");
    }
}
