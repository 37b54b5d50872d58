package coop.hatstand.internal.people;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Respondent;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the respondents of a briefing by what people call them: a name, a handle, or the ref of something they wrote. */
public final class RespondentDirectory {
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> handles = new HashMap<>();
    private final Map<String, Set<String>> formerNames = new HashMap<>();
    private final Map<String, Set<String>> refs = new HashMap<>();
    private final Map<String, String> firstRef = new HashMap<>();

    public RespondentDirectory(Briefing briefing) {
        for (Respondent person : briefing.respondents()) {
            put(names, person.name(), person.id());
            person.formerNames().forEach(name -> put(formerNames, name, person.id()));
            person.handle().ifPresent(handle -> put(handles, withoutAt(handle), person.id()));
        }
        briefing.responses().forEach(r -> wrote(r.id(), r.respondent()));
        briefing.unfiled().forEach(u -> wrote(u.id(), u.respondent()));
        briefing.respondents().forEach(person -> put(refs, person.id(), person.id()));
    }

    private void wrote(String ref, String person) {
        put(refs, ref, person);
        firstRef.putIfAbsent(person, ref.toUpperCase(Locale.ROOT));
    }

    /** The ids of the respondents that may be meant: matched by name, else by handle, else by a former name, else by ref. */
    public Set<String> find(String who) {
        return Optional.ofNullable(names.get(plain(who)))
                .or(() -> Optional.ofNullable(handles.get(plain(withoutAt(who)))))
                .or(() -> Optional.ofNullable(formerNames.get(plain(who))))
                .or(() -> Optional.ofNullable(refs.get(plain(who))))
                .orElseGet(Set::of);
    }

    /** What to call a respondent so that nobody else is meant: the name, else the handle, else a ref. */
    String call(Respondent person) {
        return List.of(Optional.of(person.name()), person.handle(), Optional.ofNullable(firstRef.get(person.id()))).stream()
                .flatMap(Optional::stream).filter(who -> find(who).equals(Set.of(person.id()))).findFirst().orElse(person.id());
    }

    private static void put(Map<String, Set<String>> map, String key, String id) {
        map.computeIfAbsent(plain(key), any -> new LinkedHashSet<>()).add(id);
    }

    private static String withoutAt(String handle) {
        return handle.startsWith("@") ? handle.substring(1) : handle;
    }

    /** Normalised: ignoring case, invisible characters and spaces. A ref may be in brackets. */
    static String plain(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "").toLowerCase(Locale.ROOT);
        return composed.replaceAll("\\s+", " ").strip().replaceAll("^\\[(.*)]$", "$1");
    }
}
