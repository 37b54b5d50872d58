package coop.hatstand.internal.read.input;

import java.util.Locale;
import java.util.Set;

/** Which of the small pictures people put under a post say that they like it. */
public final class Reactions {
    private static final Set<String> LIKES = Set.of("heart", "+1", "thumbsup", "clap", "tada", "open_mouth", "laughing", "hugs");

    private Reactions() {
    }

    public static boolean isLike(String name) {
        return LIKES.contains(name.replace(":", "").toLowerCase(Locale.ROOT));
    }
}
