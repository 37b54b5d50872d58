package coop.hatstand.filing;

import java.util.List;
import java.util.TreeMap;

/** Lines of hyphens that a form in a mail draws around its questions: they go with the question, not with the answer. */
final class RuledLines {
    private final Sheet sheet;
    private final TreeMap<Integer, Line> rules = new TreeMap<>();

    private RuledLines(Sheet sheet) {
        this.sheet = sheet;
        sheet.lines().stream().filter(line -> AnswerEnd.RULE.matcher(line.text()).matches()).forEach(line -> rules.put(line.from(), line));
    }

    /** The marks, each with the ruled lines right above and below it. */
    static List<Mark> with(Sheet sheet, List<Mark> marks) {
        RuledLines ruled = new RuledLines(sheet);
        return ruled.rules.isEmpty() ? marks : marks.stream().map(ruled::with).toList();
    }

    private Mark with(Mark mark) {
        var above = rules.lowerEntry(mark.from());
        var below = rules.ceilingEntry(mark.to());
        int from = above != null && blank(above.getValue().to(), mark.from()) ? above.getKey() : mark.from();
        int to = below != null && mark.answer() == mark.to() && blank(mark.to(), below.getKey()) ? below.getValue().to() : mark.to();
        return new Mark(from, to, mark.answer() == mark.to() ? to : mark.answer(), mark.questions(), mark.rule(), mark.measure());
    }

    private boolean blank(int from, int to) {
        return from <= to && sheet.blank(from, to);
    }
}
