package coop.hatstand.internal.withhold.names;

import coop.hatstand.briefing.Hat;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands instead of a name. */
public final class StandIns {
    private final Labels labels;
    private final Map<String, String> hatNames;
    private final String nobody;
    private final Map<String, String> byRespondent = new HashMap<>();
    private final Map<NameForm, String> byForm = new IdentityHashMap<>();

    /** @param hats the hats that may be told */
    public StandIns(Labels labels, List<Hat> hats) {
        this.labels = labels;
        this.hatNames = hats.stream().collect(Collectors.toMap(Hat::id, Hat::name));
        nobody = of(Optional.empty());
    }

    /** "a CoTech member", or "a contributor" where no hat is known or none may be told. */
    public String of(Optional<List<String>> hats) {
        List<String> names = hats.stream().flatMap(List::stream).map(hatNames::get).filter(name -> name != null).toList();
        if (names.isEmpty()) {
            return labels.text("withholding.contributor");
        }
        boolean vowel = labels.list("withholding.vowels").stream().anyMatch(NormalizedText.key(names.get(0))::startsWith);
        return labels.text(vowel ? "withholding.member.vowel" : "withholding.member", String.join(labels.text("list.and"), names));
    }

    /** Says how to credit a withheld person whom others mention. */
    public void put(String respondent, String credit) {
        byRespondent.put(respondent, credit);
    }

    /** The credit of whoever a form may mean, in brackets; of several with different ones, nobody's. Sought once for a form: thousands may share a name. */
    String bracketed(NameForm nameForm) {
        return byForm.computeIfAbsent(nameForm, f -> {
            List<String> credits = f.owners().stream().map(this::credit).distinct().limit(2).toList();
            return "[" + (credits.size() == 1 ? credits.get(0) : nobody) + "]";
        });
    }

    /** The credit of one person, in brackets. */
    String bracketed(String respondent) {
        return "[" + credit(respondent) + "]";
    }

    private String credit(String respondent) {
        return byRespondent.getOrDefault(respondent, nobody);
    }
}
