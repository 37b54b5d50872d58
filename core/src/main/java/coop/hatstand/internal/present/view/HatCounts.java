package coop.hatstand.internal.present.view;

import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Counts the distinct people behind some answers, and their hats: "3 people: 2 worker.coop, 1 CoTech". */
public final class HatCounts {
    private static final String NONE = "none";
    private static final String UNKNOWN = "unknown";
    private final BriefingView briefingView;
    private final Map<String, Set<String>> byHat = new LinkedHashMap<>();
    private final Set<String> people = new HashSet<>();

    public HatCounts(BriefingView briefingView, Collection<Response> responses) {
        this.briefingView = briefingView;
        briefingView.briefing().hats().forEach(hat -> byHat.put(hat(hat), new HashSet<>()));
        byHat.put(NONE, new HashSet<>());
        byHat.put(UNKNOWN, new HashSet<>());
        responses.forEach(this::count);
        // Somebody who gave a hat for one answer is not counted as unknown for another.
        Set<String> known = new HashSet<>();
        byHat.forEach((hat, wearers) -> known.addAll(hat.equals(UNKNOWN) ? Set.of() : wearers));
        byHat.get(UNKNOWN).removeAll(known);
    }

    private void count(Response response) {
        people.add(response.respondent());
        Optional<List<String>> worn = briefingView.worn(response);
        if (worn.isEmpty()) {
            byHat.get(UNKNOWN).add(response.respondent());
        } else if (worn.get().isEmpty()) {
            byHat.get(NONE).add(response.respondent());
        } else {
            worn.get().forEach(id -> byHat.get("hat:" + id).add(response.respondent()));
        }
    }

    private static String hat(Hat hat) {
        return "hat:" + hat.id();
    }

    /** How many people wear a hat. */
    public int wearing(Hat hat) {
        return byHat.get(hat(hat)).size();
    }

    /** How many people speak in their own name. */
    public int none() {
        return byHat.get(NONE).size();
    }

    /** How many people gave no hat. */
    public int unknown() {
        return byHat.get(UNKNOWN).size();
    }

    /** Whether anybody gave a hat or said that they wear none. */
    public boolean known() {
        return unknown() < people.size();
    }

    /** How many people wear any of some hats. */
    public int wearing(List<Hat> hats) {
        Set<String> wearers = new HashSet<>();
        hats.forEach(hat -> wearers.addAll(byHat.get(hat(hat))));
        return wearers.size();
    }

    /** The count of people, in words. */
    public String people() {
        return briefingView.labels().count("count.people", people.size());
    }

    /** The count of people and their hats, in words. */
    public String words() {
        String count = people();
        if (people.size() == 1) {
            return briefingView.labels().text("basis.one", count, String.join(", ", names()));
        }
        return known() ? briefingView.labels().text("basis.many", count, String.join(", ", counted())) : briefingView.labels().text("basis.one", count,
                briefingView.labels().text("basis.unknown"));
    }

    /** The hats with their counts: "2 worker.coop", "1 CoTech". */
    public List<String> counted() {
        List<String> counted = new ArrayList<>();
        each((name, count) -> counted.add(briefingView.labels().text("basis.part", count, name)));
        return counted;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        each((name, count) -> names.add(name));
        return names;
    }

    private void each(BiConsumer<String, Integer> step) {
        briefingView.briefing().hats().stream().filter(hat -> wearing(hat) > 0).forEach(hat -> step.accept(hat.name(), wearing(hat)));
        if (none() > 0) {
            step.accept(briefingView.labels().text("hat.none"), none());
        }
        if (unknown() > 0) {
            step.accept(briefingView.labels().text("hat.unknown"), unknown());
        }
    }
}
