package coop.hatstand.internal.revise.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts together what two people made of one value. Where both changed it, the first one's stays and the second one's is told. Not safe to share between threads. */
final class Fields {
    /**
     * Both changed the same thing.
     *
     * @param place where
     * @param kept what stays
     * @param other what the other made of it
     */
    record Clash(String place, String kept, String other) {
    }

    private final List<Clash> clashes = new ArrayList<>();

    List<Clash> clashes() {
        return clashes;
    }

    <T> T pick(T base, T one, T other, String place, Function<T, String> shown) {
        if (one.equals(base) || one.equals(other)) {
            return other;
        }
        if (!other.equals(base)) {
            clash(place, shown.apply(one), shown.apply(other));
        }
        return one;
    }

    void clash(String place, String kept, String other) {
        clashes.add(new Clash(place, kept, other));
    }

    /** The first one's list without what the second took out, and with what the second added. */
    static <T> List<T> list(List<T> base, List<T> one, List<T> other) {
        if (one.equals(base) || other.equals(base)) {
            return one.equals(base) ? other : one;
        }
        Set<T> gone = new HashSet<>(base);
        other.forEach(gone::remove);
        Set<T> known = new HashSet<>(base);
        known.addAll(one);
        List<T> merged = new ArrayList<>(one);
        merged.removeIf(gone::contains);
        other.stream().filter(known::add).forEach(merged::add);
        return merged;
    }

    /** How three states of one thing become one. */
    interface Three<T> {
        T merged(T base, T one, T other);
    }

    /** Things with ids, in the first one's order and then the second's. One that was deleted by one person and changed by another stays. */
    <T> List<T> entities(List<T> base, List<T> one, List<T> other, Function<T, String> id, Function<T, String> shown, Three<T> both) {
        Map<String, T> was = byId(base, id);
        Map<String, T> first = byId(one, id);
        Map<String, T> second = byId(other, id);
        Map<String, T> all = new LinkedHashMap<>(first);
        second.forEach(all::putIfAbsent);
        List<T> merged = new ArrayList<>();
        all.forEach((key, any) -> {
            Optional<T> made = Optional.ofNullable(was.get(key));
            Optional<T> a = Optional.ofNullable(first.get(key));
            Optional<T> b = Optional.ofNullable(second.get(key));
            if (a.isPresent() && b.isPresent()) {
                merged.add(both.merged(made.orElse(a.get()), a.get(), b.get()));
            } else if (made.isEmpty()) {
                merged.add(any);
            } else if (!any.equals(made.get())) {
                merged.add(any);
                clash(shown.apply(any), a.map(shown).orElse("–"), b.map(shown).orElse("–"));
            }
        });
        return merged;
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.putIfAbsent(Objects.requireNonNull(id.apply(thing)), thing));
        return byId;
    }
}
