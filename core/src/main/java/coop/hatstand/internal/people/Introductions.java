package coop.hatstand.internal.people;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Introduction;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Applies the people table to a briefing: names, hats and terms, which then count as stated.
 *
 * <p>A row about somebody who did not write, or who may be several people, is ignored with a notice. Immutable.
 */
public final class Introductions {
    private final Labels labels;
    private final Doubt.Decider by;

    /** With labels for notices. Doubts are recorded as decided by a people table. */
    public Introductions(Labels labels) {
        this(labels, Doubt.Decider.PEOPLE_FILE);
    }

    /** With labels for notices, and who or what decides on doubts. */
    public Introductions(Labels labels, Doubt.Decider by) {
        this.labels = Objects.requireNonNull(labels, "labels");
        this.by = Objects.requireNonNull(by, "by");
    }

    /** The briefing with the table applied. If two rows are about one respondent, the later one counts; respondents given the same name become one. */
    public Briefing apply(Briefing briefing, List<Introduction> people) {
        if (people.isEmpty()) {
            return briefing;
        }
        RespondentDirectory respondentDirectory = new RespondentDirectory(briefing);
        Map<String, Respondent> respondents = new LinkedHashMap<>();
        briefing.respondents().forEach(person -> respondents.put(person.id(), person));
        List<Hat> hats = new ArrayList<>(briefing.hats());
        List<Notice> notices = new ArrayList<>(briefing.notices());
        Map<String, String> firsts = new HashMap<>();
        Map<String, String> becomes = new LinkedHashMap<>();
        Set<String> decided = new HashSet<>();
        for (Introduction said : people) {
            Set<String> meant = respondentDirectory.find(said.who());
            if (meant.size() == 1) {
                String id = meant.iterator().next();
                String first = said.name().map(name -> firsts.computeIfAbsent(RespondentDirectory.plain(name), any -> id)).orElse(id);
                if (!first.equals(id) && !becomes.containsKey(first)) {
                    becomes.put(id, first);
                }
                said.attribution().ifPresent(term -> decided.add(id));
                respondents.computeIfPresent(id, (any, person) -> introduced(person, said, hats));
            } else {
                notices.add(nobody(said.who(), meant.size()));
            }
        }
        Briefing introduced = briefing.toBuilder().respondents(List.copyOf(respondents.values())).hats(hats).notices(notices.stream().distinct().toList())
                .responses(briefing.responses().stream().map(r -> decided.contains(r.respondent()) ? r.decided(by) : r).toList())
                .unfiled(briefing.unfiled().stream().map(u -> decided.contains(u.respondent()) ? u.decided(by) : u).toList()).build();
        return PersonJoiner.join(introduced, becomes);
    }

    private Respondent introduced(Respondent person, Introduction said, List<Hat> hats) {
        Respondent.Builder now = person.toBuilder();
        said.name().ifPresent(now::renamed);
        HatNames names = new HatNames(hats, labels);
        said.hats().ifPresent(worn -> now.hats(Optional.of(worn.stream().map(names::named).flatMap(Optional::stream).distinct().toList())));
        said.attribution().ifPresent(term -> now.attribution(Optional.of(term)).doubtful(person.decided(by).doubtful()));
        return now.build();
    }

    private Notice nobody(String who, int meant) {
        return meant == 0 ? Notice.warning("who-unknown", labels.text("people.notice.unknown", who))
                : Notice.warning("who-several", labels.text("people.notice.several", who, meant));
    }
}
