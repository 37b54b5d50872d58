package coop.hatstand.briefing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person says about somebody who wrote.
 *
 * @param who whom it is about: a name, a handle, or the ref of something they wrote, such as {@code A2.1}
 * @param name what they are to be called; absent when they are called so already
 * @param hats names of the hats they wear: empty for their own name alone, absent when nothing is said of hats
 * @param attribution the terms for their words; absent when nothing is said of them
 */
public record Introduction(String who, Optional<String> name, Optional<List<String>> hats, Optional<Attribution> attribution) {

    public Introduction {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(name, "name");
        hats = hats.map(List::copyOf);
        Objects.requireNonNull(attribution, "attribution");
    }

    /** The terms for somebody's words, and nothing else. */
    public static Introduction of(String who, Attribution attribution) {
        return new Introduction(who, Optional.empty(), Optional.empty(), Optional.of(attribution));
    }
}
