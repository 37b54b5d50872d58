package coop.hatstand.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A file made to hurt, to be given to the whole command.
 *
 * @param name what it does
 * @param file its file's name, which readers may look at
 */
record HostileInput(String name, String file, Bytes bytes) {

    /** What makes the bytes, only when they are asked for: there are some hundred megabytes of them. */
    interface Bytes {
        byte[] made() throws IOException;
    }

    /** All there are. */
    static Stream<HostileInput> all() {
        return Stream.of(HostileWords.all(), HostilePeople.all(), HostileData.all(), HostileMail.all(), HostileZips.all()).flatMap(inputs -> inputs);
    }

    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve(file), bytes.made());
    }

    @Override
    public String toString() {
        return name;
    }
}
