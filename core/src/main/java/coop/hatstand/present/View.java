package coop.hatstand.present;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import coop.hatstand.labels.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A briefing with its parts at hand by id, and the words that several pages share. */
final class View {
    private final Briefing briefing;
    private final Audience audience;
    private final Labels labels;
    private final Coverage coverage;
    private final Map<String, Respondent> respondents = new HashMap<>();
    private final Map<String, Hat> hats = new HashMap<>();
    private final Map<String, Response> responses = new HashMap<>();
    private final Map<String, List<Response>> byQuestion = new HashMap<>();
    private final List<String> worn;

    /**
     * @param worn names of the hats the pack is for; empty when it is for all
     */
    View(Briefing briefing, Audience audience, Labels labels, List<String> worn) {
        this.briefing = briefing;
        this.audience = audience;
        this.labels = labels;
        this.coverage = new Coverage(briefing);
        this.worn = briefing.hats().stream().filter(h -> worn.stream().anyMatch(h.name()::equalsIgnoreCase)).map(Hat::id).toList();
        briefing.responses().forEach(r -> responses.put(r.id(), r));
        briefing.respondents().forEach(r -> respondents.put(r.id(), r));
        briefing.hats().forEach(h -> hats.put(h.id(), h));
        briefing.responses().forEach(r -> r.questions().forEach(q -> byQuestion.computeIfAbsent(q, k -> new ArrayList<>()).add(r)));
    }

    Briefing briefing() {
        return briefing;
    }

    Labels labels() {
        return labels;
    }

    Coverage coverage() {
        return coverage;
    }

    boolean forSpokesperson() {
        return audience == Audience.SPOKESPERSON;
    }

    boolean forPublic() {
        return audience == Audience.PUBLIC;
    }

    Respondent respondent(String id) {
        return respondents.get(id);
    }

    Response response(String id) {
        return responses.get(id);
    }

    /** The questions that are told of: what nobody may be quoted on and no line is for is nothing to the public. */
    List<Question> questions() {
        return briefing.questions().stream().filter(q -> !forPublic() || byQuestion.containsKey(q.id()) || !lines(q).isEmpty()).toList();
    }

    /** The answers to a question, those under the pack's hats first. */
    List<Response> responses(Question question) {
        List<Response> all = byQuestion.getOrDefault(question.id(), List.of());
        return worn.isEmpty() ? all : Stream.concat(all.stream().filter(this::wears), all.stream().filter(r -> !wears(r))).toList();
    }

    /** The lines to take on a question that are for the pack's hats. */
    List<LineToTake> lines(Question question) {
        return lines().stream().filter(l -> l.question().equals(question.id())).toList();
    }

    /** The lines to take that are for the pack's hats, or for any. */
    List<LineToTake> lines() {
        return briefing.lines().stream().filter(l -> worn.isEmpty() || l.hat().isEmpty() || worn.contains(l.hat().get())).toList();
    }

    /** The names of the hats the pack is for; empty when it is for all. */
    List<String> packHats() {
        return worn.stream().map(id -> hats.get(id).name()).toList();
    }

    /** Whether an answer was given under one of the pack's hats. */
    boolean wears(Response response) {
        return worn(response).filter(ids -> ids.stream().anyMatch(worn::contains)).isPresent();
    }

    /** The hats an answer was given under: its own, or its author's. */
    Optional<List<String>> worn(Response response) {
        return response.hats().or(() -> respondent(response.respondent()).hats());
    }

    /** A question's number. */
    String number(String question) {
        return briefing.questions().stream().filter(q -> q.id().equals(question)).map(Question::number).findFirst().orElse("");
    }

    /** The ref that people see. */
    static String ref(String id) {
        return id.toUpperCase(Locale.ROOT);
    }

    static Reference reference(String id) {
        return new Reference(id, ref(id));
    }

    static Paragraph program(Inline... words) {
        return new Paragraph(Paragraph.Voice.PROGRAM, List.of(words));
    }

    static Paragraph program(String words) {
        return program(new Text(words));
    }

    static List<Inline> text(String words) {
        return words.isEmpty() ? List.of() : List.of(new Text(words));
    }

    static Strong strong(String words) {
        return new Strong(List.of(new Text(words)));
    }

    /** The hats and terms of an answer; for the public only the hats of those who are named, since credits say the rest. */
    List<Chip> chips(Response response) {
        Respondent respondent = respondent(response.respondent());
        Optional<Attribution> term = response.attribution().or(() -> stated(respondent));
        if (forPublic()) {
            return term.equals(Optional.of(Attribution.ON_THE_RECORD)) && worn(response).isPresent() ? hats(worn(response)) : List.of();
        }
        List<Chip> chips = new ArrayList<>(hats(worn(response)));
        if (!worn.isEmpty() && !wears(response) && worn(response).filter(ids -> !ids.isEmpty()).isPresent()) {
            chips.add(new Chip(labels.text("hat.other"), false));
        }
        chips.add(term(term));
        return chips;
    }

    /** The hats worn, as chips; "hat not known" where nobody said, "own name" where none is worn. */
    List<Chip> hats(Optional<List<String>> worn) {
        if (worn.isEmpty()) {
            return List.of(new Chip(labels.text("hat.unknown"), false));
        }
        if (worn.get().isEmpty()) {
            return List.of(new Chip(labels.text("hat.none"), true));
        }
        return worn.get().stream().map(id -> new Chip(hats.get(id).name(), true)).toList();
    }

    /** The terms stated, or those assumed, as a chip. */
    Chip term(Optional<Attribution> stated) {
        return stated.map(term -> new Chip(labels.text("term." + term.id()), true)).orElseGet(() -> new Chip(assumedTerm(), false));
    }

    private String assumedTerm() {
        return labels.text("term.assumed", labels.text("term." + Attribution.BY_HAT.id()));
    }

    /** The terms that hold for somebody's words: what they said, or on the record for who speaks. */
    Optional<Attribution> stated(Respondent respondent) {
        boolean speaks = briefing.interview().speaker().filter(respondent.id()::equals).isPresent();
        return speaks && respondent.attribution().isEmpty() ? Optional.of(Attribution.ON_THE_RECORD) : respondent.attribution();
    }
}
