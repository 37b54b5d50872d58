package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parts what several questions are named for at once where a list of their numbers comes right below: "As for your other questions: 2 - … 3 - …". */
final class PartedMarks {
    private static final NumberRule RULE = new NumberRule("list number", NumberLabel.Kind.MARKED);
    private static final int FEWEST = 2;

    private PartedMarks() {
    }

    /** The marks in order, the lists' in the place of those that they part. */
    static List<Mark> parted(Sheet sheet, List<Mark> marks, Questions questions, int end) {
        if (marks.stream().allMatch(mark -> mark.questions().size() < FEWEST)) {
            return marks;
        }
        List<Mark> list = RULE.marks(sheet, questions);
        List<Mark> parted = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < marks.size(); i++) {
            int stop = i + 1 < marks.size() ? marks.get(i + 1).from() : end;
            while (at < list.size() && list.get(at).from() < marks.get(i).answer()) {
                at++;
            }
            int last = at;
            while (last < list.size() && list.get(last).to() <= stop) {
                last++;
            }
            parted.addAll(parts(sheet, marks.get(i), list.subList(at, last)));
            at = last;
        }
        return parted;
    }

    private static List<Mark> parts(Sheet sheet, Mark whole, List<Mark> list) {
        boolean parts = whole.questions().size() >= FEWEST && list.size() >= FEWEST && sheet.text().substring(whole.answer(), list.get(0).from()).isBlank() && each(whole, list);
        if (!parts) {
            return List.of(whole);
        }
        Mark first = list.get(0);
        List<Mark> marks = new ArrayList<>(list);
        marks.set(0, Mark.label(whole.from(), first.to(), first.questions(), first.rule(), first.measure()));
        return marks;
    }

    /** Whether each of a list's numbers names another of the questions. */
    private static boolean each(Mark whole, List<Mark> list) {
        Set<Asked> seen = new HashSet<>();
        return list.stream().allMatch(part -> part.questions().size() == 1 && whole.questions().contains(part.questions().get(0)) && seen.add(part.questions().get(0)));
    }
}
