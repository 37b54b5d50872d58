package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Decision;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Details;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Terms;
import coop.hatstand.briefing.TermsInForce;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Audience;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parts of a briefing an audience may have, and who is named in them. */
final class PackSelection {
    private final Briefing briefing;
    private final AudienceRules audienceRules;
    private final TermsInForce terms;
    private final List<Response> responses;
    private final List<Unfiled> unfiled;
    private final Set<String> named = new HashSet<>();
    private final Map<String, Respondent> respondents = new HashMap<>();
    private final Map<String, Response> byId = new HashMap<>();

    PackSelection(Briefing briefing, Audience audience, WithholdingOptions withholdingOptions) {
        this.briefing = briefing;
        briefing.respondents().forEach(r -> respondents.put(r.id(), r));
        briefing.responses().forEach(r -> byId.put(r.id(), r));
        this.audienceRules = new AudienceRules(audience);
        this.terms = TermsInForce.of(briefing, withholdingOptions.defaultAttribution());
        this.responses = briefing.responses().stream().filter(r -> audienceRules.words(terms.of(r))).toList();
        this.unfiled = briefing.unfiled().stream().filter(u -> audienceRules.gaps() && audienceRules.words(terms.of(u))).toList();
        Set<String> doubtful = new HashSet<>();
        briefing.responses().stream().filter(r -> terms.of(r).basis() == Terms.Basis.DOUBTFUL).map(Response::respondent).forEach(doubtful::add);
        briefing.unfiled().stream().filter(u -> terms.of(u).basis() == Terms.Basis.DOUBTFUL).map(Unfiled::respondent).forEach(doubtful::add);
        briefing.interview().speaker().ifPresent(doubtful::remove);
        briefing.respondents().stream().map(Respondent::id).filter(id -> audienceRules.name(terms.ofRespondent(id)) && !doubtful.contains(id)).forEach(named::add);
        responses.stream().filter(r -> audienceRules.name(terms.of(r))).map(Response::respondent).forEach(named::add);
    }

    AudienceRules rules() {
        return audienceRules;
    }

    TermsInForce terms() {
        return terms;
    }

    /** The answers the audience may have. */
    List<Response> responses() {
        return responses;
    }

    /** The passages the audience may have. */
    List<Unfiled> unfiled() {
        return unfiled;
    }

    Respondent respondent(String id) {
        return respondents.get(id);
    }

    int waiting() {
        return (int) briefing.responses().stream().filter(r -> audienceRules.waits(terms.of(r))).count();
    }

    boolean isNamed(String respondent) {
        return named.contains(respondent);
    }

    List<Respondent> named() {
        return briefing.respondents().stream().filter(r -> isNamed(r.id())).toList();
    }

    /** The named who have words in the pack, or speak. */
    List<Respondent> told() {
        Set<String> told = new HashSet<>();
        responses.stream().filter(r -> audienceRules.name(terms.of(r))).forEach(r -> told.add(r.respondent()));
        unfiled.stream().filter(u -> audienceRules.name(terms.of(u))).forEach(u -> told.add(u.respondent()));
        briefing.interview().speaker().ifPresent(told::add);
        return named().stream().filter(r -> told.contains(r.id())).toList();
    }

    List<Respondent> unnamed() {
        return briefing.respondents().stream().filter(r -> !isNamed(r.id())).toList();
    }

    /** What is said of a release, by somebody who means it to be published. */
    Details details() {
        return audienceRules.release() ? briefing.interview().details().only(Detail.Group.RELEASE) : Details.NONE;
    }

    Response response(String id) {
        return byId.get(id);
    }

    List<LineToTake> lines() {
        return briefing.lines().stream().filter(l -> l.evidence().stream().allMatch(id -> audienceRules.restsOn(terms.of(byId.get(id))))).toList();
    }

    /** The decisions that rest on nothing off the record. */
    List<Decision> decisions() {
        return briefing.consultation().decisions().stream().filter(d -> d.responses().stream().allMatch(id -> audienceRules.restsOn(terms.of(byId.get(id))))).toList();
    }

    List<KeyQuote> keyQuotes() {
        Set<String> quotable = new HashSet<>();
        responses.stream().filter(r -> audienceRules.quotes(terms.of(r))).forEach(r -> quotable.add(r.id()));
        return briefing.keyQuotes().stream().filter(k -> quotable.contains(k.response())).toList();
    }

    /** The questions the audience is told of: all, or those with something said on them. */
    List<Question> questions() {
        Set<String> told = new HashSet<>();
        responses.forEach(r -> told.addAll(r.questions()));
        lines().forEach(l -> told.add(l.question()));
        decisions().forEach(d -> told.add(d.question()));
        return briefing.questions().stream().filter(q -> audienceRules.gaps() || told.contains(q.id())).toList();
    }

    /** The answers whose words must not be repeated. */
    List<Response> secret() {
        return briefing.responses().stream().filter(r -> !audienceRules.words(terms.of(r))).toList();
    }

    /** The passages whose words must not be repeated: not those only left out because nothing unfiled is told. */
    List<Unfiled> secretUnfiled() {
        return briefing.unfiled().stream().filter(u -> !audienceRules.words(terms.of(u))).toList();
    }
}
