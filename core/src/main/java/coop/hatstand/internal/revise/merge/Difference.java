package coop.hatstand.internal.revise.merge;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Decision;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Note;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.view.DecisionText;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.draft.BriefingEditor;
import coop.hatstand.revise.Edit;
import coop.hatstand.revise.Edit.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What changed between two states of a briefing, in the words of a draft's edits. */
public final class Difference {
    private final Briefing was;
    private final Briefing is;
    private final Labels labels;
    private final Map<String, Unfiled> filed = new LinkedHashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    private Difference(Briefing was, Briefing is) {
        this.was = was;
        this.is = is;
        this.labels = Labels.orEnglish(is.language());
    }

    public static List<Edit> between(Briefing was, Briefing is) {
        Difference difference = new Difference(Refs.only(is.responses(), was), is);
        difference.find();
        return List.copyOf(difference.edits);
    }

    private void find() {
        changed(Kind.TITLE, "", was.title(), is.title());
        changed(Kind.INTERVIEW, labels.text("back.letter"), ComparableText.words(was.context()), ComparableText.words(is.context()));
        for (Detail detail : Detail.values()) {
            changed(Kind.INTERVIEW, labels.text("fact." + detail.id()), was.interview().get(detail).orElse(""), is.interview().get(detail).orElse(""));
        }
        changed(Kind.INTERVIEW, labels.text("fact.speaking"), name(was, was.interview().speaker().orElse("")), name(is, is.interview().speaker().orElse("")));
        changed(Kind.INTERVIEW, labels.text("fact.decline"), String.join(" · ", was.decline()), String.join(" · ", is.decline()));
        messages();
        people();
        each(was.questions(), is.questions(), Question::id, (before, after) ->
                changed(Kind.QUESTION, after.or(() -> before).orElseThrow().number(), before.map(Question::text).orElse(""), after.map(Question::text).orElse("")));
        filed();
        each(was.responses(), is.responses(), Response::id, this::response);
        each(was.unfiled(), is.unfiled(), Unfiled::id, this::passage);
        is.questions().forEach(question -> {
            written(question, was.lines(), is.lines(), LineToTake::question, this::line, List.of(Kind.LINE_ADDED, Kind.LINE_REMOVED, Kind.LINE_CHANGED));
            written(question, was.consultation().decisions(), is.consultation().decisions(), Decision::question, new DecisionText(labels)::words,
                    List.of(Kind.DECISION_ADDED, Kind.DECISION_REMOVED, Kind.DECISION_CHANGED));
        });
        quotes();
    }

    private void messages() {
        Function<Briefing, String> words = briefing -> {
            List<String> all = new ArrayList<>(briefing.messages().primary().stream().toList());
            briefing.messages().pillars().forEach(pillar -> {
                all.add(pillar.text());
                pillar.proofs().forEach(proof -> all.add(proof.text() + proof.response().map(ref -> " [" + BriefingEditor.ref(ref) + "]").orElse("")
                        + proof.checked().map(by -> " (" + labels.text("message.checked", by) + ")").orElse("")));
            });
            all.addAll(briefing.messages().bridges());
            all.addAll(briefing.messages().points());
            return String.join(" · ", all);
        };
        changed(Kind.INTERVIEW, labels.text("front.messages"), words.apply(was), words.apply(is));
    }

    private void people() {
        each(was.respondents(), is.respondents(), Respondent::id, (before, after) -> {
            String name = before.or(() -> after).orElseThrow().name();
            if (before.isEmpty()) {
                edits.add(new Edit(Kind.PERSON_ADDED, name, "", name));
            }
            changed(Kind.NAME, name, name, after.map(Respondent::name).orElse(name));
            changed(Kind.HATS, name, hats(was, before.flatMap(Respondent::hats)), hats(is, after.flatMap(Respondent::hats)));
            changed(Kind.TERMS, name, term(before.flatMap(Respondent::attribution)), term(after.flatMap(Respondent::attribution)));
        });
    }

    /** An unfiled passage whose words are now an answer was filed. */
    private void filed() {
        List<String> before = was.responses().stream().map(Response::id).toList();
        List<String> left = is.unfiled().stream().map(Unfiled::id).toList();
        for (Unfiled passage : was.unfiled()) {
            if (!left.contains(passage.id())) {
                is.responses().stream().filter(now -> !before.contains(now.id()) && !filed.containsKey(now.id()) && now.respondent().equals(passage.respondent())
                        && now.original().orElse(now.body()).equals(passage.body())).findFirst().ifPresent(now -> {
                            filed.put(now.id(), passage);
                            edits.add(new Edit(Kind.FILED, BriefingEditor.ref(passage.id()), "", numbers(is, now)));
                        });
            }
        }
    }

    private void response(Optional<Response> before, Optional<Response> after) {
        String ref = BriefingEditor.ref(before.or(() -> after).orElseThrow().id());
        if (before.isPresent() && after.isPresent()) {
            words(ref, before.get().body(), after.get().body());
            changed(Kind.MOVED, ref, numbers(was, before.get()), numbers(is, after.get()));
            changed(Kind.HATS, ref, hats(was, before.get().hats()), hats(is, after.get().hats()));
            changed(Kind.TERMS, ref, term(before.get().attribution()), term(after.get().attribution()));
            List<Note> gone = new ArrayList<>(before.get().notes());
            after.get().notes().stream().filter(note -> !gone.remove(note)).forEach(note -> edits.add(new Edit(Kind.NOTE_ADDED, ref, "", note.text())));
            gone.forEach(note -> edits.add(new Edit(Kind.NOTE_REMOVED, ref, note.text(), "")));
        } else if (after.isPresent() && filed.containsKey(after.get().id())) {
            words(ref, filed.get(after.get().id()).body(), after.get().body());
        } else {
            comesOrGoes(ref, before.map(Response::body), after.map(Response::body));
        }
    }

    private void passage(Optional<Unfiled> before, Optional<Unfiled> after) {
        String ref = BriefingEditor.ref(before.or(() -> after).orElseThrow().id());
        if (before.isPresent() && after.isPresent()) {
            words(ref, before.get().body(), after.get().body());
        } else if (before.isEmpty() || !filed.containsValue(before.get())) {
            comesOrGoes(ref, before.map(Unfiled::body), after.map(Unfiled::body));
        }
    }

    private void comesOrGoes(String ref, Optional<List<Block>> before, Optional<List<Block>> after) {
        edits.add(new Edit(before.isPresent() ? Kind.DELETED : Kind.ADDED, ref, before.map(ComparableText::words).orElse(""), after.map(ComparableText::words).orElse("")));
    }

    private void words(String ref, List<Block> before, List<Block> after) {
        if (!ComparableText.same(before, after)) {
            edits.add(new Edit(Kind.WORDS, ref, ComparableText.words(before), ComparableText.words(after)));
        }
    }

    /**
     * What was written under a question: a line or a decision that came where one went is that one, changed.
     *
     * @param kinds the kinds of edit where one came, went, changed
     */
    private <T> void written(Question question, List<T> before, List<T> after, Function<T, String> under, Function<T, String> words, List<Kind> kinds) {
        List<T> gone = new ArrayList<>(before.stream().filter(one -> under.apply(one).equals(question.id())).toList());
        List<T> come = new ArrayList<>(after.stream().filter(one -> under.apply(one).equals(question.id())).toList());
        gone.removeAll(after);
        come.removeAll(before);
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            Kind kind = kinds.get(i >= gone.size() ? 0 : i >= come.size() ? 1 : 2);
            edits.add(new Edit(kind, question.number(), i < gone.size() ? words.apply(gone.get(i)) : "", i < come.size() ? words.apply(come.get(i)) : ""));
        }
    }

    private String line(LineToTake line) {
        String refs = line.evidence().isEmpty() ? "" : " [" + line.evidence().stream().map(BriefingEditor::ref).collect(Collectors.joining(", ")) + "]";
        String pressed = line.ifPressed().filter(words -> !words.isEmpty()).map(words -> " " + labels.text("line.if-pressed") + " " + ComparableText.words(words)).orElse("");
        return (line.front() ? "! " : "") + ComparableText.words(line.body()) + refs + pressed;
    }

    private void quotes() {
        was.keyQuotes().stream().filter(quote -> !is.keyQuotes().contains(quote)).map(quote -> quote(Kind.QUOTE_REMOVED, quote, quote.text(), "")).forEach(edits::add);
        is.keyQuotes().stream().filter(quote -> !was.keyQuotes().contains(quote)).map(quote -> quote(Kind.QUOTE_ADDED, quote, "", quote.text())).forEach(edits::add);
    }

    private static Edit quote(Kind kind, KeyQuote quote, String before, String after) {
        return new Edit(kind, BriefingEditor.ref(quote.response()), before, after);
    }

    private void changed(Kind kind, String place, String before, String after) {
        if (!ComparableText.line(before).equals(ComparableText.line(after))) {
            edits.add(new Edit(kind, place, before, after));
        }
    }

    private interface Pair<T> {
        void each(Optional<T> before, Optional<T> after);
    }

    private static <T> void each(List<T> before, List<T> after, Function<T, String> id, Pair<T> pair) {
        Map<String, T> old = before.stream().collect(Collectors.toMap(id, one -> one, (one, two) -> one, LinkedHashMap::new));
        after.forEach(now -> pair.each(Optional.ofNullable(old.remove(id.apply(now))), Optional.of(now)));
        old.values().forEach(gone -> pair.each(Optional.of(gone), Optional.empty()));
    }

    private static String numbers(Briefing briefing, Response response) {
        return response.questions().stream().map(id -> briefing.questions().stream().filter(question -> question.id().equals(id)).map(Question::number).findFirst().orElse(id))
                .collect(Collectors.joining(", "));
    }

    private static String name(Briefing briefing, String person) {
        return briefing.respondents().stream().filter(one -> one.id().equals(person)).map(Respondent::name).findFirst().orElse("");
    }

    private String hats(Briefing briefing, Optional<List<String>> worn) {
        return worn.map(ids -> ids.stream().map(id -> briefing.hats().stream().filter(hat -> hat.id().equals(id)).map(Hat::name).findFirst().orElse(id)).collect(Collectors.joining("; ")))
                .orElse(labels.text("hat.unknown"));
    }

    private String term(Optional<Attribution> term) {
        return term.map(stated -> labels.text("term." + stated.id())).orElseGet(() -> labels.text("term.assumed", labels.text("term.by-hat")));
    }
}
