package coop.hatstand.qda.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids as the format wants them, made of what they are for: the same each time. */
final class Guids {

    private Guids() {
    }

    static String of(String kind, String id) {
        return UUID.nameUUIDFromBytes((kind + "\n" + id).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
