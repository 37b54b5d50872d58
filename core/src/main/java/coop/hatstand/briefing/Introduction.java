package coop.hatstand.briefing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person has stated about somebody who wrote: one row of the people table.
 *
 * @param who who it is about: a name, a handle, or the ref of something they wrote, such as {@code A2.1}
 * @param name the name to use; absent if it does not change
 * @param hats names of the hats they wear; empty if they speak in their own name, absent if nothing is stated
 * @param attribution the terms for what they wrote; absent if none are stated
 */
public record Introduction(String who, Optional<String> name, Optional<List<String>> hats, Optional<Attribution> attribution) {

    public Introduction {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(name, "name");
        hats = hats.map(List::copyOf);
        Objects.requireNonNull(attribution, "attribution");
    }

    /** States terms for somebody, and nothing else. */
    public static Introduction of(String who, Attribution attribution) {
        return new Introduction(who, Optional.empty(), Optional.empty(), Optional.of(attribution));
    }
}
