package coop.hatstand.source;

import java.util.Objects;

/**
 * A file that a format may embed in its own.
 *
 * @param name the file's name
 * @param mediaType its media type (RFC 6838)
 * @param content its bytes
 */
public record Attachment(String name, String mediaType, Content content) {

    public Attachment {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(content, "content");
    }
}
