package coop.hatstand.export;

import java.util.Objects;

/**
 * The names that identify a format.
 *
 * @param id the name given to {@code --to}: lower case, such as {@code docx}
 * @param extension the file name extension without its dot, such as {@code docx}
 * @param mediaType the media type (RFC 6838)
 * @param description a few words for a list of formats, such as "Word draft"
 */
public record Format(String id, String extension, String mediaType, String description) {

    public Format {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(description, "description");
    }
}
