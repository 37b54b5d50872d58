package coop.hatstand.internal.revise.grow;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.labels.Nameless;
import coop.hatstand.internal.revise.draft.EditedPeople;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Matches the people of a fresh briefing to those of the edited one, and adds new people and hats. */
final class SamePeople {
    private final Nameless nameless;
    private final Briefing base;
    private final Briefing fresh;
    private final List<Hat> hats;
    private final Map<String, Respondent> people = new LinkedHashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, Deque<String>> byHandle = new HashMap<>();
    private final Map<String, Deque<String>> byName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Respondent> arrived = new HashMap<>();

    SamePeople(Briefing base, Briefing edited, Briefing fresh, Labels labels) {
        this.nameless = new Nameless(labels);
        this.base = base;
        this.fresh = fresh;
        this.hats = new ArrayList<>(edited.hats());
        edited.respondents().forEach(p -> people.put(p.id(), p));
        fresh.respondents().forEach(p -> arrived.put(p.id(), p));
        Stream.concat(people.values().stream(), base.respondents().stream()).forEach(p -> {
            p.handle().ifPresent(handle -> byHandle.computeIfAbsent(handle, k -> new ArrayDeque<>()).add(p.id()));
            Stream.concat(Stream.of(p.name()), p.formerNames().stream()).forEach(name -> byName.computeIfAbsent(EditedPeople.folded(name), k -> new ArrayDeque<>()).add(p.id()));
        });
        fresh.respondents().forEach(this::byName);
    }

    /**
     * Matched by account name, else by a name: a letter or a row in place of one identifies nobody, since the next reading may give it to somebody else. Two people
     * with the same name stay two.
     */
    private void byName(Respondent person) {
        person.handle().flatMap(handle -> free(byHandle.get(handle)))
                .or(() -> Nameless.is(person.name()) ? Optional.empty() : free(byName.get(EditedPeople.folded(person.name()))))
                .ifPresent(id -> same.put(person.id(), id));
    }

    /** The first of several people who has not been matched yet. */
    private Optional<String> free(Deque<String> ids) {
        while (ids != null && !ids.isEmpty()) {
            String id = ids.remove();
            if (taken.add(id)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** Records that a person of the fresh briefing wrote the same as one of the edited briefing. */
    void wroteTheSame(String freshId, String id) {
        same.putIfAbsent(freshId, id);
    }

    boolean isSame(String freshId, String id) {
        return id.equals(same.get(freshId));
    }

    /** Who somebody in the fresh briefing is, as far as known. */
    Optional<String> known(String freshId) {
        return Optional.ofNullable(same.get(freshId));
    }

    /** The id that somebody in the fresh briefing has in the joined one. */
    String id(String freshId) {
        return same.computeIfAbsent(freshId, id -> {
            Respondent person = arrived.get(id);
            Respondent added = person.toBuilder().id(FreeIds.free(id, people.keySet())).name(name(person.name())).hats(person.hats().map(this::hats)).convener(false).build();
            people.put(added.id(), added);
            return added.id();
        });
    }

    private String name(String name) {
        Set<String> taken = new HashSet<>();
        people.values().forEach(p -> taken.add(p.name()));
        String free = name;
        for (int i = 0; Nameless.is(name) && taken.contains(free); i++) {
            free = nameless.letter(i);
        }
        return free;
    }

    /** The ids that hats of the fresh briefing have in the joined one. */
    List<String> hats(List<String> freshIds) {
        List<String> ids = new ArrayList<>();
        for (String freshId : freshIds) {
            Hat hat = fresh.hat(freshId).orElseThrow();
            Optional<Hat> known = hats.stream().filter(h -> h.name().equalsIgnoreCase(hat.name())).findFirst();
            Hat now = known.orElseGet(() -> new Hat(FreeIds.free(hat.id(), hats.stream().map(Hat::id).toList()), hat.name(), hat.url()));
            if (known.isEmpty()) {
                hats.add(now);
            }
            ids.add(now.id());
        }
        return ids;
    }

    /** Adds what was not known about a person before. */
    void learn() {
        for (Respondent person : fresh.respondents()) {
            Optional<Respondent> known = Optional.ofNullable(same.get(person.id())).map(people::get);
            Optional<Respondent> before = known.flatMap(p -> base.respondent(p.id()));
            known.ifPresent(p -> {
                boolean hatsNew = p.hats().isEmpty() && before.filter(b -> b.hats().isPresent()).isEmpty();
                boolean termsNew = p.attribution().isEmpty() && before.filter(b -> b.attribution().isPresent()).isEmpty();
                people.put(p.id(), p.toBuilder().hats(hatsNew ? person.hats().map(this::hats) : p.hats())
                        .attribution(termsNew ? person.attribution() : p.attribution()).doubtful(Doubt.later(p.doubtful(), person.doubtful())).build());
            });
        }
    }

    List<Respondent> people() {
        return List.copyOf(people.values());
    }

    List<Hat> hats() {
        return List.copyOf(hats);
    }
}
