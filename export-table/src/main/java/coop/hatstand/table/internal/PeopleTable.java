package coop.hatstand.table.internal;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.TermsInForce;
import coop.hatstand.document.Prose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row for each person. */
public final class PeopleTable {
    public static final List<String> HEADS = List.of("person", "handle", "hats", "terms", "answers", "profile");
    private final Briefing briefing;

    public PeopleTable(Briefing briefing) {
        this.briefing = briefing;
    }

    public List<List<String>> rows() {
        TermsInForce terms = TermsInForce.of(briefing, Optional.empty());
        Map<String, String> hats = briefing.hats().stream().collect(Collectors.toMap(Hat::id, Hat::name));
        Map<String, Integer> answers = new HashMap<>();
        briefing.responses().forEach(response -> answers.merge(response.respondent(), 1, Integer::sum));
        return briefing.respondents().stream().map(person -> row(person, hats, AnswerTable.words(terms.ofRespondent(person.id())), answers.getOrDefault(person.id(), 0))).toList();
    }

    private static List<String> row(Respondent person, Map<String, String> hats, String terms, int answers) {
        return List.of(person.name(), person.handle().orElse(""), person.hats().orElse(List.of()).stream().map(id -> hats.getOrDefault(id, id)).collect(Collectors.joining("; ")), terms,
                Integer.toString(answers), person.profile().map(Prose::of).orElse(""));
    }
}
