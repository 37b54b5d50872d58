package coop.hatstand.briefing;

import java.util.Objects;
import java.util.Optional;

/**
 * An organisation somebody speaks for.
 *
 * @param id unique among hats
 * @param name its name, as people write it
 * @param url its web address
 */
public record Hat(String id, String name, Optional<String> url) {

    public Hat {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(url, "url");
    }
}
