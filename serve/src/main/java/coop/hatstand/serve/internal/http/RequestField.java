package coop.hatstand.serve.internal.http;

import coop.hatstand.app.Choices;
import coop.hatstand.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One named value of a request: a query parameter, a form's field or a file.
 *
 * @param name what it is for
 * @param file the file name, if it is a file
 */
public record RequestField(String name, Optional<String> file, byte[] bytes) {
    public static RequestField of(String name, String value) {
        return new RequestField(name, Optional.empty(), value.getBytes(StandardCharsets.UTF_8));
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** As something to read, called by its file's name or else by another. */
    public Source source(String otherwise) {
        return Source.of(file.map(RequestField::plain).filter(n -> !n.isEmpty()).orElse(otherwise), bytes);
    }

    /** A file's name without folders. */
    public static String plain(String name) {
        return Choices.shown(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
    }
}
