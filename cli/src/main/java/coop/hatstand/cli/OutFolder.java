package coop.hatstand.cli;

import coop.hatstand.app.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder to write files to.
 *
 * <p>A file appears complete or not at all: it is written under a temporary name and then renamed. If a file with other contents already has
 * its name, the new one gets a number, unless it may be replaced; an input is never replaced.
 */
final class OutFolder {
    private static final int MOST_OF_A_NAME = 1_000;
    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final Messages messages;
    private final List<Path> inputs;
    private final boolean replace;

    /** @throws Fault if the path is a file */
    OutFolder(Path folder, Messages messages, List<String> inputs, boolean replace) throws Fault, IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Fault(messages.text("command.error.out-is-file", folder));
        }
        this.folder = folder;
        this.messages = messages;
        this.inputs = real(inputs);
        this.replace = replace;
    }

    /** Writes the bytes of a file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * The outcome for one file.
     *
     * @param path where it is
     * @param written whether it was written; if not, it already existed with the same contents
     * @param instead whether it has a number because a file with other contents had its name
     */
    record Outcome(Path path, boolean written, boolean instead) {
    }

    /** Writes a file. If this fails, nothing of it is left. */
    Outcome write(String name, String extension, Writing writing) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve("." + name + "." + Long.toHexString(System.nanoTime()) + ".part");
        // In case the process is stopped half-way.
        part.toFile().deleteOnExit();
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER)) {
                writing.to(out);
            }
            return settle(part, name, extension);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Outcome settle(Path part, String name, String extension) throws IOException {
        for (int number = 1; number <= MOST_OF_A_NAME; number++) {
            Path place = place(name + (number == 1 ? "" : "-" + number) + "." + extension);
            if (replace && !same(part, place) && Files.isRegularFile(place) && !inputs.contains(place.toRealPath())) {
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
                return new Outcome(place, true, number > 1);
            }
            if (Files.notExists(place) && claimed(part, place)) {
                return new Outcome(place, true, number > 1);
            }
            if (same(part, place)) {
                return new Outcome(place, false, number > 1);
            }
        }
        throw new IOException(messages.text("command.error.many-names", place(name + "." + extension), MOST_OF_A_NAME));
    }

    private static boolean same(Path part, Path place) throws IOException {
        return Files.isRegularFile(place) && Files.mismatch(part, place) < 0;
    }

    /**
     * Gives the file its name, unless somebody else has just taken it. A hard link succeeds or fails atomically, whereas checking and then renaming
     * would let two simultaneous runs overwrite each other.
     */
    private static boolean claimed(Path part, Path place) throws IOException {
        try {
            Files.createLink(place, part);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException e) {
            return moved(part, place);
        }
    }

    /** The same for file systems without hard links, with as little time as possible between checking and renaming. */
    private static boolean moved(Path part, Path place) throws IOException {
        try {
            Files.move(part, place);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private Path place(String file) {
        return folder.resolve(file).normalize();
    }

    private List<Path> real(List<String> typed) throws Fault, IOException {
        List<Path> real = new ArrayList<>();
        for (String input : typed) {
            Path path = Paths.of(input, messages);
            if (Files.exists(path)) {
                real.add(path.toRealPath());
            }
        }
        return real;
    }
}
