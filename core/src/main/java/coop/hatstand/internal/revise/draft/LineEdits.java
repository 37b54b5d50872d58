package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.document.Block;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Slot;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.LineMatcher;
import coop.hatstand.internal.revise.compare.TypedText;
import coop.hatstand.internal.revise.typed.LineDraft;
import coop.hatstand.internal.revise.typed.LineReader;
import coop.hatstand.revise.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Applies edits to lines to take: written, changed or cleared. */
final class LineEdits {
    private final BriefingEditor editor;
    private final LineReader reader;
    private final Map<Integer, List<LineToTake>> changed = new LinkedHashMap<>();
    private final List<LineToTake> added = new ArrayList<>();
    private final List<String> worn;
    private final Citations citations;

    /**
     * @param worn ids of the hats whose lines the pack shows; empty if it shows all
     */
    LineEdits(BriefingEditor editor, List<String> worn, Citations citations) {
        this.editor = editor;
        this.citations = citations;
        this.worn = worn;
        this.reader = new LineReader(editor.labels.text("line.if-pressed"));
    }

    void apply() {
        for (Question question : editor.questions) {
            editor.before.slot(question.id() + "-line").ifPresent(slot -> question(question, slot));
        }
        List<LineToTake> lines = new ArrayList<>();
        for (int i = 0; i < editor.lines.size(); i++) {
            lines.addAll(changed.getOrDefault(i, List.of(editor.lines.get(i))));
        }
        lines.addAll(added);
        editor.lines = List.copyOf(lines);
    }

    private void question(Question question, Slot before) {
        List<Block> after = editor.after.slot(before.id()).map(slot -> ComparableText.normal(TypedText.in(slot, before))).orElse(List.of());
        if (!ComparableText.of(before.blocks()).equals(ComparableText.of(after))) {
            List<Integer> lines = IntStream.range(0, editor.lines.size()).filter(i -> shown(question, editor.lines.get(i))).boxed().toList();
            new LineMatcher(before.blocks(), sizes(lines, before.blocks().size()), after).gaps().forEach(gap -> gap(question, lines, before.blocks(), gap));
        }
    }

    private boolean shown(Question question, LineToTake line) {
        return line.question().equals(question.id()) && (worn.isEmpty() || line.hat().isEmpty() || worn.contains(line.hat().get()));
    }

    /** How many of a slot's blocks belong to each line. If that does not add up, all belong to the first. */
    private List<Integer> sizes(List<Integer> lines, int all) {
        List<Integer> sizes = new ArrayList<>(lines.stream().map(editor.base.lines()::get).map(LineEdits::size).toList());
        if (!sizes.isEmpty() && sizes.stream().mapToInt(i -> i).sum() != all) {
            sizes.replaceAll(size -> 0);
            sizes.set(0, all);
        }
        return sizes;
    }

    /** How many of a slot's blocks a line takes up. */
    private static int size(LineToTake line) {
        boolean refsApart = !line.evidence().isEmpty() && (line.body().isEmpty() || !(line.body().get(line.body().size() - 1) instanceof Paragraph));
        int more = line.ifPressed().filter(words -> !words.isEmpty()).map(words -> words.size() + 1).orElse(0);
        boolean markApart = line.front() && !(line.body().isEmpty() && refsApart) && !(!line.body().isEmpty() && line.body().get(0) instanceof Paragraph);
        return line.body().size() + (refsApart ? 1 : 0) + (markApart ? 1 : 0) + more;
    }

    private void gap(Question question, List<Integer> lines, List<Block> before, LineMatcher.Gap gap) {
        List<List<Block>> typed = gap.sizes().stream().mapToInt(i -> i).sum() == gap.typed().size() && gap.sizes().size() > 1
                ? parted(gap.typed(), gap.sizes()) : reader.split(gap.typed());
        for (int i = 0; i < Math.max(gap.sizes().size(), typed.size()); i++) {
            List<Block> words = i < typed.size() ? typed.get(i) : List.of();
            if (i < gap.sizes().size()) {
                int start = gap.start() + gap.sizes().subList(0, i).stream().mapToInt(n -> n).sum();
                change(question, lines.get(gap.line() + i), before.subList(start, start + gap.sizes().get(i)), words);
            } else {
                add(question, words);
            }
        }
    }

    private static List<List<Block>> parted(List<Block> blocks, List<Integer> sizes) {
        List<List<Block>> parts = new ArrayList<>();
        int from = 0;
        for (int size : sizes) {
            parts.add(blocks.subList(from, from + size));
            from += size;
        }
        return parts;
    }

    private void change(Question question, int index, List<Block> was, List<Block> typed) {
        LineToTake base = editor.lines.get(index);
        LineDraft draft = reader.read(typed);
        if (draft.isEmpty()) {
            editor.edit(Edit.Kind.LINE_REMOVED, question.number(), ComparableText.words(was), "");
            changed.put(index, List.of());
            return;
        }
        Optional<List<Block>> pressed = draft.ifPressed().isEmpty() ? base.ifPressed().filter(List::isEmpty)
                : Optional.of(ComparableText.verbatim(base.ifPressed().orElse(List.of()), draft.ifPressed()));
        LineToTake line = new LineToTake(base.question(), base.hat(), front(base, was, draft), ComparableText.verbatim(base.body(), draft.body()), pressed,
                citations.of(question, draft.refs()));
        if (!line.equals(base)) {
            editor.edit(Edit.Kind.LINE_CHANGED, question.number(), ComparableText.words(was), ComparableText.words(typed));
            changed.put(index, List.of(line));
        }
    }

    /** Removing the ! takes a line off the front page. A pack that shows no ! says nothing about it. */
    private boolean front(LineToTake base, List<Block> was, LineDraft draft) {
        boolean shown = reader.read(ComparableText.normal(was)).front();
        return base.front() ? !shown || draft.front() : !shown && draft.front();
    }

    private void add(Question question, List<Block> typed) {
        LineDraft draft = reader.read(typed);
        if (!draft.isEmpty()) {
            Optional<List<Block>> pressed = Optional.of(draft.ifPressed()).filter(words -> !words.isEmpty());
            added.add(new LineToTake(question.id(), Optional.empty(), draft.front(), draft.body(), pressed, citations.of(question, draft.refs())));
            editor.edit(Edit.Kind.LINE_ADDED, question.number(), "", ComparableText.words(typed));
        }
    }
}
