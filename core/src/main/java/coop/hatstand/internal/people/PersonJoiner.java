package coop.hatstand.internal.people;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Notice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins respondents to whom the people table gives the same name, so that what they wrote in several places is one person's. The first of them stays;
 * of two terms, the stricter applies.
 */
final class PersonJoiner {
    private PersonJoiner() {
    }

    /**
     * The briefing with some respondents in the place of others.
     *
     * @param becomes for each respondent to replace, the id of the one who stays
     */
    static Briefing join(Briefing briefing, Map<String, String> becomes) {
        if (becomes.isEmpty()) {
            return briefing;
        }
        List<Respondent> respondents = briefing.respondents().stream().filter(person -> !becomes.containsKey(person.id()))
                .map(person -> joined(person, briefing.respondents().stream().filter(other -> person.id().equals(becomes.get(other.id()))).toList())).toList();
        Interview interview = briefing.interview();
        return briefing.toBuilder().respondents(respondents)
                .responses(briefing.responses().stream().map(r -> r.toBuilder().respondent(becomes.getOrDefault(r.respondent(), r.respondent())).build()).toList())
                .unfiled(briefing.unfiled().stream().map(u -> new Unfiled(u.id(), becomes.getOrDefault(u.respondent(), u.respondent()), u.body(), u.origin(), u.reason(), u.hints(), u.doubtful())).toList())
                .consultation(briefing.consultation().closed(briefing.consultation().closed().stream().map(closed -> closed.renamed(id -> becomes.getOrDefault(id, id))).toList()))
                .interview(interview.spokenBy(interview.speaker().map(id -> becomes.getOrDefault(id, id))))
                .notices(briefing.notices().stream().filter(notice -> !settled(notice, respondents)).toList())
                .build();
    }

    /** Whether a notice says that several respondents share a name, which is no longer so. */
    private static boolean settled(Notice notice, List<Respondent> respondents) {
        return notice.code().equals("same-name")
                && respondents.stream().noneMatch(person -> notice.text().contains(person.name()) && respondents.stream().filter(other -> other.name().equalsIgnoreCase(person.name())).count() > 1);
    }

    private static Respondent joined(Respondent person, List<Respondent> others) {
        if (others.isEmpty()) {
            return person;
        }
        List<Respondent> all = Stream.concat(Stream.of(person), others.stream()).toList();
        Set<String> hats = all.stream().flatMap(one -> one.hats().stream()).flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Block> profile = new ArrayList<>();
        all.forEach(one -> one.profile().ifPresent(profile::addAll));
        return person.toBuilder()
                .handle(all.stream().flatMap(one -> one.handle().stream()).findFirst())
                .hats(all.stream().anyMatch(one -> one.hats().isPresent()) ? Optional.of(List.copyOf(hats)) : Optional.empty())
                .convener(all.stream().anyMatch(Respondent::convener))
                .attribution(all.stream().flatMap(one -> one.attribution().stream()).max(Comparator.comparingInt(Attribution::ordinal)))
                .doubtful(all.stream().flatMap(one -> one.doubtful().stream()).max(Comparator.comparing(Doubt::isOpen)))
                .formerNames(all.stream().flatMap(one -> Stream.concat(one.formerNames().stream(), Stream.of(one.name()))).filter(name -> !name.equals(person.name())).distinct().toList())
                .profile(profile.isEmpty() ? Optional.empty() : Optional.of(profile))
                .build();
    }
}
