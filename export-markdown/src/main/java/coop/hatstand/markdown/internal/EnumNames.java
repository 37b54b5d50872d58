package coop.hatstand.markdown.internal;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds an enum constant by a name, which may be anything. */
final class EnumNames {

    private EnumNames() {}

    static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst();
    }
}
