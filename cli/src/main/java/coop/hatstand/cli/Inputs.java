package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.ReadOptions;
import coop.hatstand.app.Choices;
import coop.hatstand.app.InputReader;
import coop.hatstand.app.Messages;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Notice;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Limits;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns the INPUT arguments into sources: files, folders and standard input. */
final class Inputs {
    /** How many levels of folders are read, including the one given. */
    static final int DEPTH = 3;
    private static final String STANDARD_INPUT = "-";

    private final Hatstand hatstand;
    private final Limits limits;
    private final Messages messages;
    private final InputStream standardInput;
    private final Set<Path> taken = new HashSet<>();

    Inputs(Hatstand hatstand, Limits limits, Messages messages, InputStream standardInput) {
        this.hatstand = hatstand;
        this.limits = limits;
        this.messages = messages;
        this.standardInput = standardInput;
    }

    /**
     * The sources, in the order given, each file once.
     *
     * @param leftOut receives a notice for each file in a folder that no reader recognises
     */
    List<Source> sources(List<String> inputs, List<Notice> leftOut) throws Fault, IOException {
        List<Source> sources = new ArrayList<>();
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                sources.add(stream(messages.text("command.stdin"), standardInput));
            } else {
                Path path = Paths.of(input, messages);
                sources.addAll(Files.isDirectory(path) ? folder(path, leftOut) : file(path));
            }
        }
        return sources;
    }

    /** What one argument holds, as a briefing. */
    Briefing briefing(String input) throws Fault, IOException {
        ReadOptions usual = new Choices(messages).reading(hatstand, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new InputReader(hatstand, messages).read(sources(List.of(input), new ArrayList<>()), usual, Optional.empty()).briefing();
    }

    private List<Source> file(Path file) throws Fault, IOException {
        if (Files.notExists(file)) {
            throw new Fault(messages.text("command.error.missing", file));
        }
        if (!Files.isReadable(file)) {
            throw new Fault(messages.text("command.error.file", file, messages.text("command.error.denied")));
        }
        if (!taken.add(file.toRealPath())) {
            return List.of();
        }
        if (Files.isRegularFile(file)) {
            return List.of(Source.of(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return List.of(stream(file.toString(), in));
        }
    }

    /** A source can be opened repeatedly but a stream only once, so its bytes are kept, up to the limit. */
    private Source stream(String name, InputStream in) throws Fault, IOException {
        long most = limits.bytes(Limit.SOURCE_MIB);
        byte[] bytes = in.readNBytes((int) most + 1);
        if (bytes.length > most) {
            throw beyond(name, Limit.SOURCE_MIB);
        }
        return Source.of(name, bytes);
    }

    private List<Source> folder(Path folder, List<Notice> leftOut) throws Fault, IOException {
        List<Source> sources = new ArrayList<>();
        for (Path path : files(folder)) {
            Source source = Source.of(path);
            if (!hatstand.recognises(source)) {
                leftOut.add(Notice.info("file-left-out", messages.text("command.left-out", path)));
            } else if (taken.add(path.toRealPath())) {
                sources.add(source);
            }
        }
        if (sources.isEmpty()) {
            throw new Fault(messages.text("command.error.empty-folder", folder, DEPTH));
        }
        return sources;
    }

    private List<Path> files(Path folder) throws Fault, IOException {
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            int most = limits.of(Limit.FILES);
            List<Path> files = walk.filter(Files::isRegularFile).filter(file -> !hidden(folder.relativize(file))).limit(most + 1L)
                    .sorted(Comparator.comparing(Path::toString)).toList();
            if (files.size() > most) {
                throw beyond(folder.toString(), Limit.FILES);
            }
            return files;
        }
    }

    private Fault beyond(String source, Limit limit) {
        return new Fault(messages.text("limit." + limit.id(), source, limits.of(limit)));
    }

    /** Hidden files are recognised by name only, since other rules depend on the system. */
    private static boolean hidden(Path path) {
        for (Path name : path) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
