package coop.hatstand.internal.present.view;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Consultation;
import coop.hatstand.briefing.Coverage;
import coop.hatstand.briefing.Decision;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Terms;
import coop.hatstand.briefing.TermsInForce;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Facts.Fact;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A briefing with look-ups by id, and what several pages share. */
public final class BriefingView {
    private static final int FEW_QUESTIONS = 8;
    private final Briefing briefing;
    private final Audience audience;
    private final boolean compact;
    private final Labels labels;
    private final Coverage coverage;
    private final Map<String, Respondent> respondents = new HashMap<>();
    private final Map<String, Hat> hats = new HashMap<>();
    private final Map<String, Response> responses = new HashMap<>();
    private final Map<String, Terms> inDoubt = new HashMap<>();
    private final Map<String, List<Response>> byQuestion = new HashMap<>();
    private final List<String> worn;
    private final TermsInForce terms;
    private final ChipFactory factory;

    /**
     * @param chosen the terms a person chose where nobody stated any
     * @param worn names of the hats the pack is for; empty if it is for all
     * @param compact whether it is to take fewer pages
     */
    public BriefingView(Briefing briefing, Audience audience, Labels labels, Optional<Attribution> chosen, List<String> worn, boolean compact) {
        this.briefing = briefing;
        this.audience = audience;
        this.compact = compact;
        this.labels = labels;
        this.terms = TermsInForce.of(briefing, chosen);
        this.coverage = new Coverage(briefing);
        this.worn = briefing.hats().stream().filter(h -> worn.stream().anyMatch(h.name()::equalsIgnoreCase)).map(Hat::id).toList();
        briefing.responses().forEach(r -> responses.put(r.id(), r));
        briefing.respondents().forEach(r -> respondents.put(r.id(), r));
        briefing.hats().forEach(h -> hats.put(h.id(), h));
        briefing.responses().forEach(r -> r.questions().forEach(q -> byQuestion.computeIfAbsent(q, k -> new ArrayList<>()).add(r)));
        this.factory = new ChipFactory(this);
        Stream.concat(briefing.responses().stream().map(r -> Map.entry(r.respondent(), terms.of(r))), briefing.unfiled().stream().map(u -> Map.entry(u.respondent(), terms.of(u))))
                .filter(entry -> factory.doubtful(entry.getValue())).forEach(entry -> inDoubt.put(entry.getKey(), entry.getValue()));
    }

    public Briefing briefing() {
        return briefing;
    }

    public Labels labels() {
        return labels;
    }

    public TermsInForce terms() {
        return terms;
    }

    /** The terms for what somebody wrote; doubtful if they are for any of it. */
    public Terms termsOf(Respondent respondent) {
        return inDoubt.getOrDefault(respondent.id(), terms.ofRespondent(respondent.id()));
    }

    /** Hats and terms as chips. */
    public ChipFactory chips() {
        return factory;
    }

    public Coverage coverage() {
        return coverage;
    }

    /** How many people were heard. */
    public int people() {
        return Consultation.heard(briefing);
    }

    /** What was decided on a question. */
    public List<Decision> decisions(Question question) {
        return briefing.consultation().decisions().stream().filter(decision -> decision.question().equals(question.id())).toList();
    }

    public boolean forSpokesperson() {
        return audience == Audience.SPOKESPERSON;
    }

    public boolean forPublic() {
        return audience == Audience.PUBLIC;
    }

    public Respondent respondent(String id) {
        return respondents.get(id);
    }

    public Response response(String id) {
        return responses.get(id);
    }

    public Hat hat(String id) {
        return hats.get(id);
    }

    /** Whether the questions take up so much of the front page that the rest must be short. */
    public boolean crowded() {
        return forSpokesperson() && briefing.questions().size() > FEW_QUESTIONS;
    }

    /** How many answered a question: people for the spokesperson; answers for others, who may not know which are by the same person. */
    public int heard(Question question) {
        return forSpokesperson() ? coverage.people(question) : responses(question).size();
    }

    /** The questions to print. A public pack leaves out those with neither a quotable answer nor a line to take. */
    public List<Question> questions() {
        return briefing.questions().stream().filter(q -> !forPublic() || byQuestion.containsKey(q.id()) || !lines(q).isEmpty()).toList();
    }

    /** The answers to a question, those under the pack's hats first; in a release, those with a name before the others. */
    public List<Response> responses(Question question) {
        List<Response> all = byQuestion.getOrDefault(question.id(), List.of());
        List<Response> inOrder = forPublic() ? firstly(all, r -> terms.of(r).attribution() == Attribution.ON_THE_RECORD) : all;
        List<Response> grouped = compact ? inOrder.stream().sorted(Comparator.comparing(this::hatNames)).toList() : inOrder;
        return worn.isEmpty() ? grouped : firstly(grouped, this::wears);
    }

    /** The names of the hats an answer was given under. */
    public String hatNames(Response response) {
        return factory.hats(worn(response)).stream().map(Chip::words).collect(Collectors.joining(" · "));
    }

    /** Whether the pack is to take fewer pages. */
    public boolean compact() {
        return compact;
    }

    private static List<Response> firstly(List<Response> all, Predicate<Response> first) {
        return Stream.concat(all.stream().filter(first), all.stream().filter(first.negate())).toList();
    }

    /** Whether any answer is on these terms. */
    public boolean uses(Attribution term) {
        return briefing.responses().stream().anyMatch(r -> terms.of(r).attribution() == term);
    }

    /** The lines to take on a question that are for the pack's hats. */
    public List<LineToTake> lines(Question question) {
        return lines().stream().filter(l -> l.question().equals(question.id())).toList();
    }

    /** The lines to take that are for the pack's hats, or for any. */
    public List<LineToTake> lines() {
        return briefing.lines().stream().filter(l -> worn.isEmpty() || l.hat().isEmpty() || worn.contains(l.hat().get())).toList();
    }

    /** The names of the hats the pack is for; empty if it is for all. */
    public List<String> packHats() {
        return worn.stream().map(id -> hats.get(id).name()).toList();
    }

    /** Whether an answer was given under one of the pack's hats. */
    public boolean wears(Response response) {
        return worn(response).filter(ids -> ids.stream().anyMatch(worn::contains)).isPresent();
    }

    /** The hats an answer was given under: its own, or its author's. */
    public Optional<List<String>> worn(Response response) {
        return response.hats().or(() -> respondent(response.respondent()).hats());
    }

    /** A question's number. */
    public String number(String question) {
        return briefing.questions().stream().filter(q -> q.id().equals(question)).map(Question::number).findFirst().orElse("");
    }

    /** What is said of the interview, the release or the edition, a row each. */
    public List<Fact> facts(Detail.Group group) {
        return Detail.of(group).stream().flatMap(detail -> briefing.interview().get(detail).map(words -> Fact.of(labels.text("fact." + detail.id()), words)).stream()).toList();
    }

    /** The ref that people see. */
    public static String ref(String id) {
        return id.toUpperCase(Locale.ROOT);
    }

    public static Reference reference(String id) {
        return new Reference(id, ref(id));
    }

    public static Paragraph program(Inline... words) {
        return new Paragraph(Paragraph.Voice.PROGRAM, List.of(words));
    }

    public static Paragraph program(String words) {
        return program(new Text(words));
    }

    public static List<Inline> text(String words) {
        return words.isEmpty() ? List.of() : List.of(new Text(words));
    }

    public static Strong strong(String words) {
        return new Strong(List.of(new Text(words)));
    }
}
