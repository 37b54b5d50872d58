package coop.hatstand.table.internal;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Decision;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Terms;
import coop.hatstand.briefing.TermsInForce;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.present.alike.AlikeTexts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row for each answer to each question. */
public final class AnswerTable {
    public static final List<String> HEADS = List.of("ref", "person", "hats", "terms", "number", "question", "words", "filed by", "group", "decision", "source", "place", "at", "likes");
    private final Briefing briefing;
    private final TermsInForce terms;
    private final Map<String, Respondent> people = new HashMap<>();
    private final Map<String, String> hats = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    public AnswerTable(Briefing briefing) {
        this.briefing = briefing;
        this.terms = TermsInForce.of(briefing, Optional.empty());
        briefing.respondents().forEach(person -> people.put(person.id(), person));
        hats.putAll(briefing.hats().stream().collect(Collectors.toMap(Hat::id, Hat::name)));
    }

    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Question question : briefing.questions()) {
            List<Response> answers = briefing.responses().stream().filter(response -> response.questions().contains(question.id())).toList();
            group(question, answers);
            answers.forEach(response -> rows.add(row(question, response)));
        }
        return rows;
    }

    /** Texts that are nearly the same get the same number. */
    private void group(Question question, List<Response> answers) {
        groups.clear();
        List<AlikeTexts.Alike> alike = AlikeTexts.of(answers.stream().map(response -> Prose.of(response.body())).toList());
        for (int i = 0; i < alike.size(); i++) {
            String name = question.number() + "-" + (i + 1);
            alike.get(i).texts().forEach(text -> text.forEach(place -> groups.put(answers.get(place).id(), name)));
        }
    }

    private List<String> row(Question question, Response response) {
        Respondent person = people.get(response.respondent());
        Optional<List<String>> worn = response.hats().or(person::hats);
        String decision = briefing.consultation().decisions().stream().filter(one -> one.question().equals(question.id()) && one.responses().contains(response.id())).map(Decision::text).collect(Collectors.joining(" / "));
        return List.of(response.id().toUpperCase(Locale.ROOT), person.name(), names(worn), words(terms.of(response)), question.number(), question.text(), Prose.of(response.body()), response.filedBy(),
                groups.getOrDefault(response.id(), ""), decision, response.origin().file().or(response.origin()::name).orElse(""), response.origin().post().map(post -> Integer.toString(post)).orElse(""),
                response.origin().at().map(Instant::toString).orElse(""), response.origin().likes() == 0 ? "" : Integer.toString(response.origin().likes()));
    }

    private String names(Optional<List<String>> worn) {
        return worn.orElse(List.of()).stream().map(id -> hats.getOrDefault(id, id)).collect(Collectors.joining("; "));
    }

    /** A term by its id, and whether somebody stated it. */
    static String words(Terms terms) {
        String term = terms.attribution().id();
        return switch (terms.basis()) {
            case STATED -> term;
            case DOUBTFUL -> term + " (in doubt)";
            default -> term + " (assumed)";
        };
    }
}
