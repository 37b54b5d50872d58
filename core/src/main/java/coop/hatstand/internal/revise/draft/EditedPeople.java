package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Respondent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The people of a briefing in order, with look-ups by id and name. Not safe to share between threads. */
public final class EditedPeople {
    private final List<Respondent> all;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();

    EditedPeople(List<Respondent> people) {
        all = new ArrayList<>(people);
        for (int i = 0; i < all.size(); i++) {
            index(i);
        }
    }

    List<Respondent> all() {
        return List.copyOf(all);
    }

    int size() {
        return all.size();
    }

    Respondent get(int place) {
        return all.get(place);
    }

    /** Replaces somebody with a changed copy. The old name still finds them. */
    void set(int place, Respondent person) {
        all.set(place, person);
        index(place);
    }

    void add(Respondent person) {
        all.add(person);
        index(all.size() - 1);
    }

    Optional<Respondent> byId(String id) {
        return Optional.ofNullable(byId.get(id)).map(all::get);
    }

    /** The first person who has or had a name. */
    Optional<Respondent> byName(String name) {
        return Optional.ofNullable(byName.get(folded(name))).map(all::get);
    }

    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private void index(int place) {
        byId.put(all.get(place).id(), place);
        byName.putIfAbsent(folded(all.get(place).name()), place);
    }
}
