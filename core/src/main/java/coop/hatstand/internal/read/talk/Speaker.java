package coop.hatstand.internal.read.talk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who says something, as a source has it.
 *
 * @param key what sets them apart from the others of the same source, which is never printed; empty if nothing does
 * @param name the name shown
 * @param handle the account's name, if it may be printed
 * @param title what stands beside the name
 * @param hats whom they speak for, as written
 */
public record Speaker(Optional<String> key, Optional<String> name, Optional<String> handle, Optional<String> title, List<String> hats) {

    public Speaker {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(handle, "handle");
        Objects.requireNonNull(title, "title");
        hats = List.copyOf(hats);
    }

    /** Nobody the source names. */
    public static Speaker unknown() {
        return new Speaker(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Somebody known by a name alone; nobody if it is blank. */
    public static Speaker named(String name) {
        Optional<String> said = Optional.of(name.strip()).filter(text -> !text.isEmpty());
        return new Speaker(said, said, Optional.empty(), Optional.empty(), List.of());
    }

    /** Somebody known by an id that is not to be printed, and perhaps by a name. */
    public static Speaker of(String key, Optional<String> name) {
        return new Speaker(Optional.of(key), name, Optional.empty(), Optional.empty(), List.of());
    }

    /** The same with an account's name, which sets them apart where nothing else does. */
    public Speaker handled(Optional<String> account) {
        return account.isEmpty() ? this : new Speaker(account, name, account, title, hats);
    }

    /** The same under a fuller name. */
    public Speaker called(String fuller) {
        return new Speaker(key, Optional.of(fuller), handle, title, hats);
    }

    /** The same with these hats. */
    public Speaker wearing(List<String> worn) {
        return new Speaker(key, name, handle, title, worn);
    }
}
