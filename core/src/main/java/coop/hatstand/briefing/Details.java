package coop.hatstand.briefing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is known of an interview, a release or an edition, each detail in somebody's words. Immutable.
 *
 * @param known the details that are known; none of them is empty
 */
public record Details(Map<Detail, String> known) {
    /** No detail is known. */
    public static final Details NONE = new Details(Map.of());

    public Details {
        Map<Detail, String> copy = new EnumMap<>(Detail.class);
        known.forEach((detail, words) -> {
            if (!words.isBlank()) {
                copy.put(detail, words);
            }
        });
        known = Collections.unmodifiableMap(copy);
    }

    /** What is said of a detail. */
    public Optional<String> get(Detail detail) {
        return Optional.ofNullable(known.get(detail));
    }

    /** These with one more, or with another in its place. */
    public Details with(Detail detail, String words) {
        return with(detail, Optional.of(words));
    }

    /** These with a detail as given, or without it. */
    public Details with(Detail detail, Optional<String> words) {
        Map<Detail, String> changed = new EnumMap<>(Detail.class);
        changed.putAll(known);
        changed.remove(detail);
        words.ifPresent(given -> changed.put(detail, given));
        return new Details(changed);
    }

    /** These, with others in place of those that have the same name. */
    public Details with(Details others) {
        Map<Detail, String> all = new EnumMap<>(Detail.class);
        all.putAll(known);
        all.putAll(others.known);
        return new Details(all);
    }

    /** Those of one group. */
    public Details only(Detail.Group group) {
        Map<Detail, String> some = new EnumMap<>(Detail.class);
        known.forEach((detail, words) -> {
            if (detail.group() == group) {
                some.put(detail, words);
            }
        });
        return new Details(some);
    }

    /** The same details in other words. */
    public Details map(UnaryOperator<String> change) {
        Map<Detail, String> changed = new EnumMap<>(Detail.class);
        known.forEach((detail, words) -> changed.put(detail, change.apply(words)));
        return new Details(changed);
    }
}
