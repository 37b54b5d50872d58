package coop.hatstand.serve.internal.order;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Coverage;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Terms;
import coop.hatstand.briefing.TermsInForce;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Prose;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who answered what, on what evidence and terms; which questions nobody answered; what is unfiled and why. As JSON. */
final class CoverageTree {
    private final Briefing briefing;
    private final Coverage coverage;
    private final TermsInForce terms;
    private final Map<String, String> hats = new HashMap<>();

    CoverageTree(Briefing briefing, Optional<Attribution> defaultTerms) {
        this.briefing = briefing;
        coverage = new Coverage(briefing);
        terms = TermsInForce.of(briefing, defaultTerms);
        briefing.hats().forEach(hat -> hats.put(hat.id(), hat.name()));
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", briefing.title());
        tree.put("language", briefing.language());
        tree.put("counts", counts());
        tree.put("respondents", briefing.respondents().stream().map(this::respondent).toList());
        tree.put("questions", briefing.questions().stream().map(this::question).toList());
        tree.put("answers", briefing.responses().stream().map(this::answer).toList());
        tree.put("gaps", coverage.answeredBy(0).stream().map(Question::id).toList());
        tree.put("thin", coverage.answeredBy(1).stream().map(Question::id).toList());
        tree.put("unfiled", briefing.unfiled().stream().map(CoverageTree::unfiled).toList());
        return tree;
    }

    private Map<String, Object> counts() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("questions", briefing.questions().size());
        tree.put("answers", briefing.responses().size());
        tree.put("people", coverage.respondents().size());
        tree.put("unfiled", briefing.unfiled().size());
        return tree;
    }

    private Map<String, Object> respondent(Respondent respondent) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", respondent.id());
        tree.put("name", respondent.name());
        tree.put("hats", names(respondent.hats().orElse(List.of())));
        tree.put("convener", respondent.convener());
        terms(tree, terms.ofRespondent(respondent.id()));
        return tree;
    }

    private Map<String, Object> question(Question question) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", question.id());
        tree.put("number", question.number());
        tree.put("text", question.text());
        tree.put("people", coverage.people(question));
        tree.put("answers", briefing.responses().stream().filter(r -> r.questions().contains(question.id())).map(Response::id).toList());
        return tree;
    }

    private Map<String, Object> answer(Response response) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", response.id());
        tree.put("respondent", response.respondent());
        tree.put("questions", response.questions());
        tree.put("hats", names(response.hats().or(() -> briefing.respondent(response.respondent()).flatMap(Respondent::hats)).orElse(List.of())));
        terms(tree, terms.of(response));
        tree.put("evidence", response.filedBy());
        tree.put("likes", response.origin().likes());
        tree.put("text", Prose.of(response.body()));
        return tree;
    }

    private static Map<String, Object> unfiled(Unfiled passage) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", passage.id());
        tree.put("respondent", passage.respondent());
        tree.put("reason", passage.reason());
        tree.put("perhaps", passage.perhaps());
        passage.origin().post().ifPresent(post -> tree.put("post", post));
        tree.put("text", Prose.of(passage.body()));
        return tree;
    }

    private static void terms(Map<String, Object> tree, Terms terms) {
        tree.put("terms", terms.attribution().id());
        tree.put("assumed", terms.basis() == Terms.Basis.ASSUMED);
        tree.put("doubtful", terms.basis() == Terms.Basis.DOUBTFUL);
    }

    private List<String> names(List<String> ids) {
        return ids.stream().map(id -> hats.getOrDefault(id, id)).toList();
    }
}
