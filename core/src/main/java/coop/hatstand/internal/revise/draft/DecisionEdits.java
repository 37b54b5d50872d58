package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Decision;
import coop.hatstand.briefing.Question;
import coop.hatstand.document.Block;
import coop.hatstand.document.Slot;
import coop.hatstand.internal.present.view.DecisionText;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.TypedText;
import coop.hatstand.internal.revise.typed.DecisionDraft;
import coop.hatstand.internal.revise.typed.DecisionReader;
import coop.hatstand.revise.Edit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Applies edits to decisions: written, changed, cleared or put in another order. One that still reads as it was printed stays as it is. */
final class DecisionEdits {
    private final BriefingEditor editor;
    private final Citations citations;
    private final DecisionReader reader;
    private final DecisionText text;
    /** What became of decisions, by their places in the briefing. */
    private final Map<Integer, List<Decision>> changed = new HashMap<>();
    private final List<Decision> added = new ArrayList<>();

    DecisionEdits(BriefingEditor editor, Citations citations) {
        this.editor = editor;
        this.citations = citations;
        this.reader = new DecisionReader(editor.labels);
        this.text = new DecisionText(editor.labels);
    }

    void apply() {
        List<Decision> were = editor.consultation.decisions();
        for (Question question : editor.questions) {
            editor.before.slot(question.id() + "-decision").ifPresent(slot -> question(question, slot));
        }
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < were.size(); i++) {
            decisions.addAll(changed.getOrDefault(i, List.of(were.get(i))));
        }
        if (!added.isEmpty()) {
            decisions.addAll(added);
            List<String> order = editor.questions.stream().map(Question::id).toList();
            decisions.sort(Comparator.comparingInt(decision -> order.indexOf(decision.question())));
        }
        editor.consultation = editor.consultation.decisions(decisions);
    }

    private void question(Question question, Slot before) {
        List<Block> after = editor.after.slot(before.id()).map(slot -> TypedText.in(slot, before)).orElse(List.of());
        if (ComparableText.of(before.blocks()).equals(ComparableText.of(after))) {
            return;
        }
        List<DecisionDraft> typed = reader.read(after);
        BitSet known = new BitSet();
        List<Integer> places = places(question);
        List<Integer> left = new ArrayList<>();
        NavigableMap<Integer, Integer> order = new TreeMap<>();
        int from = 0;
        for (int place : places) {
            int to = from + DecisionText.size(editor.base.consultation().decisions().get(place));
            found(place, reader.read(before.blocks().subList(from, to)), typed, known).ifPresentOrElse(first -> order.put(first, place), () -> left.add(place));
            from = to;
        }
        NavigableMap<Integer, Decision> decisions = new TreeMap<>();
        order.forEach((first, place) -> decisions.put(first, editor.consultation.decisions().get(place)));
        int written = 0;
        for (int i = known.nextClearBit(0); i < typed.size(); i = known.nextClearBit(i + 1)) {
            decisions.put(i, decided(question, typed.get(i), written < left.size() ? Optional.of(left.get(written)) : Optional.empty()));
            if (written < left.size()) {
                order.put(i, left.get(written));
            }
            written++;
        }
        left.stream().skip(written).forEach(place -> remove(question, place));
        reordered(question, List.copyOf(order.values()));
        place(places, List.copyOf(decisions.values()));
    }

    /** Gives the places of a question's decisions to what they are now, in order; the last place has all that are more, and new ones have places of their own if there are none. */
    private void place(List<Integer> places, List<Decision> decisions) {
        if (places.isEmpty()) {
            added.addAll(decisions);
        }
        for (int i = 0; i < places.size(); i++) {
            int to = i + 1 == places.size() ? decisions.size() : Math.min(i + 1, decisions.size());
            changed.put(places.get(i), decisions.subList(Math.min(i, to), to));
        }
    }

    private void reordered(Question question, List<Integer> places) {
        List<Integer> were = places.stream().sorted().toList();
        if (!were.equals(places)) {
            editor.edit(Edit.Kind.DECISIONS_MOVED, question.number(), words(were), words(places));
        }
    }

    private String words(List<Integer> places) {
        return places.stream().map(place -> text.words(editor.consultation.decisions().get(place))).collect(Collectors.joining(" · "));
    }

    /** Where what was typed begins to have all that a decision reads as, if all of it is there; that is known from then on. One that reads as nothing is behind all. */
    private static Optional<Integer> found(int place, List<DecisionDraft> printed, List<DecisionDraft> typed, BitSet known) {
        BitSet its = new BitSet();
        for (DecisionDraft draft : printed) {
            IntStream.range(0, typed.size()).filter(i -> !known.get(i) && !its.get(i) && typed.get(i).equals(draft)).findFirst().ifPresent(its::set);
        }
        if (its.cardinality() < printed.size()) {
            return Optional.empty();
        }
        known.or(its);
        return Optional.of(its.isEmpty() ? typed.size() + place : its.nextSetBit(0));
    }

    private List<Integer> places(Question question) {
        List<Decision> decisions = editor.base.consultation().decisions();
        return IntStream.range(0, decisions.size()).filter(i -> decisions.get(i).question().equals(question.id())).boxed().toList();
    }

    private void remove(Question question, int place) {
        editor.edit(Edit.Kind.DECISION_REMOVED, question.number(), text.words(editor.consultation.decisions().get(place)), "");
    }

    private Decision decided(Question question, DecisionDraft typed, Optional<Integer> place) {
        Decision decision = Decision.of(question.id(), typed.parts(), citations.of(question, typed.refs(), typed.mentioned()));
        String was = place.map(editor.consultation.decisions()::get).map(text::words).orElse("");
        editor.edit(place.isPresent() ? Edit.Kind.DECISION_CHANGED : Edit.Kind.DECISION_ADDED, question.number(), was, text.words(decision));
        if (decision.text().isEmpty()) {
            editor.notice("decision-missing", question.number(), text.words(decision));
        }
        return decision;
    }
}
