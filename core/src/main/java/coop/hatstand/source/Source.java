package coop.hatstand.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Something to read: a name and bytes, such as a file, an upload or a column of a database. For example, {@code Source.of(Path.of("thread.txt"))}. */
public interface Source {

    /** The name to use in messages, such as a file name without its folder. */
    String name();

    /** Opens the bytes from the start. May be called any number of times; the caller closes the stream. */
    InputStream open() throws IOException;

    /** The limits on how much of it is read. */
    default Limits limits() {
        return Limits.USUAL;
    }

    /** The same source with other limits. */
    default Source within(Limits limits) {
        return new LimitedSource(this, limits);
    }

    /** A file. */
    static Source of(Path file) {
        Objects.requireNonNull(file, "file");
        return new Source() {
            @Override
            public String name() {
                return String.valueOf(file.getFileName());
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    /** Bytes in memory. They are not copied and must not change. */
    static Source of(String name, byte[] bytes) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
        return new Source() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    /** Text in memory, read as UTF-8. */
    static Source of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
