package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Lines of hyphens that a form in a mail draws around its questions: they go with the question, not with the answer. */
final class RuledLines {
    private final Sheet sheet;
    private final TreeMap<Integer, Line> rules = new TreeMap<>();

    private RuledLines(Sheet sheet, int end) {
        this.sheet = sheet;
        sheet.lines().stream().filter(line -> line.to() <= end && AnswerEnd.RULE.matcher(line.text()).matches()).forEach(line -> rules.put(line.from(), line));
    }

    /**
     * The marks, which come in order, each with the ruled lines right above and below it; a line between two is the upper one's.
     *
     * @param end where the post's own words end: a ruled line below is its footer's
     */
    static List<Mark> with(Sheet sheet, List<Mark> marks, int end) {
        RuledLines ruled = new RuledLines(sheet, end);
        if (ruled.rules.isEmpty()) {
            return marks;
        }
        List<Mark> with = new ArrayList<>();
        int taken = 0;
        for (Mark mark : marks) {
            Mark ruledMark = ruled.with(mark, taken);
            with.add(ruledMark);
            taken = Math.max(ruledMark.to(), ruledMark.answer());
        }
        return with;
    }

    private Mark with(Mark mark, int taken) {
        var above = rules.lowerEntry(mark.from());
        var below = rules.ceilingEntry(mark.to());
        int from = above != null && above.getKey() >= taken && blank(above.getValue().to(), mark.from()) ? above.getKey() : mark.from();
        int to = below != null && mark.answer() == mark.to() && blank(mark.to(), below.getKey()) ? below.getValue().to() : mark.to();
        return new Mark(from, to, mark.answer() == mark.to() ? to : mark.answer(), mark.questions(), mark.rule(), mark.measure());
    }

    private boolean blank(int from, int to) {
        return from <= to && sheet.blank(from, to);
    }
}
