package coop.hatstand.cli.pinned;

import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The seeds, each with the files that it is made of, in the order of their names. */
final class Seeds {
    private static final Path FOLDER = Path.of("..", "seeds");

    private Seeds() {
    }

    static List<String> names() throws IOException {
        return sorted(FOLDER).stream().map(path -> path.getFileName().toString()).toList();
    }

    static List<Source> sources(String name) throws IOException {
        Path path = FOLDER.resolve(name);
        List<Source> sources = new ArrayList<>();
        for (Path file : Files.isDirectory(path) ? sorted(path) : List.of(path)) {
            sources.add(Source.of(file.getFileName().toString(), Files.readAllBytes(file)));
        }
        return sources;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
