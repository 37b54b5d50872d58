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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Applies edits to decisions: written, changed or cleared. One that still reads as it was printed stays as it is, wherever it now stands. */
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
        List<DecisionDraft> read = reader.read(after);
        Map<DecisionDraft, Integer> left = new HashMap<>();
        read.forEach(draft -> left.merge(draft, 1, Integer::sum));
        List<Integer> places = new ArrayList<>();
        int from = 0;
        for (int place : places(question)) {
            int to = from + DecisionText.size(editor.base.consultation().decisions().get(place));
            if (!taken(reader.read(before.blocks().subList(from, to)), left)) {
                places.add(place);
            }
            from = to;
        }
        List<DecisionDraft> typed = read.stream().filter(draft -> taken(List.of(draft), left)).toList();
        for (int i = 0; i < Math.max(places.size(), typed.size()); i++) {
            if (i >= typed.size()) {
                remove(question, places.get(i));
            } else if (i >= places.size()) {
                added.add(decided(question, typed.get(i), Edit.Kind.DECISION_ADDED, ""));
            } else {
                Decision was = editor.consultation.decisions().get(places.get(i));
                changed.put(places.get(i), List.of(decided(question, typed.get(i), Edit.Kind.DECISION_CHANGED, text.words(was))));
            }
        }
    }

    /** Takes out of what was typed all that a decision reads as, if all of it is there. */
    private static boolean taken(List<DecisionDraft> printed, Map<DecisionDraft, Integer> left) {
        boolean there = printed.stream().allMatch(draft -> left.getOrDefault(draft, 0) > 0);
        if (there) {
            printed.forEach(draft -> left.merge(draft, -1, Integer::sum));
        }
        return there;
    }

    private List<Integer> places(Question question) {
        List<Decision> decisions = editor.base.consultation().decisions();
        return IntStream.range(0, decisions.size()).filter(i -> decisions.get(i).question().equals(question.id())).boxed().toList();
    }

    private void remove(Question question, int place) {
        editor.edit(Edit.Kind.DECISION_REMOVED, question.number(), text.words(editor.consultation.decisions().get(place)), "");
        changed.put(place, List.of());
    }

    private Decision decided(Question question, DecisionDraft typed, Edit.Kind kind, String was) {
        Decision decision = Decision.of(question.id(), typed.parts(), citations.of(question, typed.refs(), typed.mentioned()));
        editor.edit(kind, question.number(), was, text.words(decision));
        if (decision.text().isEmpty()) {
            editor.notice("decision-missing", question.number(), text.words(decision));
        }
        return decision;
    }
}
