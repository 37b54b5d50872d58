package coop.hatstand.internal.withhold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** New ids for the parts of one kind that stay, numbered without gaps. */
final class NewIds {
    private final Map<String, String> ids = new HashMap<>();

    /** Numbers the old ids in order. */
    NewIds(String prefix, List<String> old) {
        old.forEach(id -> ids.put(id, prefix + (ids.size() + 1)));
    }

    NewIds() {
    }

    void put(String old, String id) {
        ids.put(old, id);
    }

    Optional<String> of(String old) {
        return Optional.ofNullable(ids.get(old));
    }

    /** The new ids of those that stay. */
    List<String> known(List<String> old) {
        return old.stream().map(ids::get).filter(id -> id != null).toList();
    }

    /** The new ids of those that stay; absent as well where none does, since an empty list says something else. */
    Optional<List<String>> known(Optional<List<String>> old) {
        return old.filter(list -> list.isEmpty() || !known(list).isEmpty()).map(this::known);
    }
}
