package coop.hatstand.present;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
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

/** A briefing with its parts at hand by id, and the words that several pages share. */
final class View {
    private final Briefing briefing;
    private final Audience audience;
    private final Labels labels;
    private final Coverage coverage;
    private final Map<String, Respondent> respondents = new HashMap<>();
    private final Map<String, Hat> hats = new HashMap<>();
    private final Map<String, List<Response>> byQuestion = new HashMap<>();

    View(Briefing briefing, Audience audience, Labels labels, Coverage coverage) {
        this.briefing = briefing;
        this.audience = audience;
        this.labels = labels;
        this.coverage = coverage;
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

    List<Response> responses(Question question) {
        return byQuestion.getOrDefault(question.id(), List.of());
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
