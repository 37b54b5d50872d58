package coop.hatstand.withhold;

import coop.hatstand.briefing.Hat;
import coop.hatstand.labels.Labels;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands instead of a name. */
final class Credits {
    private final Labels labels;
    private final Map<String, String> hatNames;
    private final Map<String, String> byRespondent = new HashMap<>();

    /** @param hats the hats that may be told */
    Credits(Labels labels, List<Hat> hats) {
        this.labels = labels;
        this.hatNames = hats.stream().collect(Collectors.toMap(Hat::id, Hat::name));
    }

    /** "a CoTech member", or "a contributor" where no hat is known or none may be told. */
    String of(Optional<List<String>> hats) {
        List<String> names = hats.stream().flatMap(List::stream).map(hatNames::get).filter(name -> name != null).toList();
        if (names.isEmpty()) {
            return labels.text("withholding.contributor");
        }
        boolean vowel = labels.list("withholding.vowels").stream().anyMatch(Folded.key(names.get(0))::startsWith);
        return labels.text(vowel ? "withholding.member.vowel" : "withholding.member", String.join(labels.text("list.and"), names));
    }

    /** Says how to credit a withheld person whom others mention. */
    void put(String respondent, String credit) {
        byRespondent.put(respondent, credit);
    }

    /** The credit of whoever a form may mean, in brackets; of several with different ones, nobody's. */
    String bracketed(Collection<String> respondents) {
        Set<String> credits = respondents.stream().map(id -> byRespondent.getOrDefault(id, of(Optional.empty()))).collect(Collectors.toSet());
        return "[" + (credits.size() == 1 ? credits.iterator().next() : of(Optional.empty())) + "]";
    }
}
