package coop.hatstand.filing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parts what several questions are named for at once where a list of their numbers comes right below: "As for your other questions: 2 - … 3 - …". */
final class PartedMarks {
    private static final NumberRule RULE = new NumberRule("list number", NumberLabel.Kind.MARKED);
    private static final int FEWEST = 2;

    private PartedMarks() {
    }

    /** Puts the list's marks in the place of those that they part. */
    static void part(Sheet sheet, List<Mark> marks, Questions questions, int end) {
        if (marks.stream().allMatch(mark -> mark.questions().size() < FEWEST)) {
            return;
        }
        List<Mark> list = RULE.marks(sheet, questions);
        for (Mark whole : marks.stream().filter(mark -> mark.questions().size() >= FEWEST).toList()) {
            int stop = marks.stream().mapToInt(Mark::from).filter(from -> from > whole.from()).min().orElse(end);
            List<Mark> parts = list.stream().filter(part -> part.from() >= whole.answer() && part.to() <= stop).sorted(Comparator.comparingInt(Mark::from)).toList();
            if (parts.size() >= FEWEST && sheet.text().substring(whole.answer(), parts.get(0).from()).isBlank() && part(whole, parts)) {
                marks.remove(whole);
                Mark first = parts.get(0);
                marks.add(Mark.label(whole.from(), first.to(), first.questions(), first.rule(), first.measure()));
                marks.addAll(parts.subList(1, parts.size()));
            }
        }
    }

    /** Whether each of a list's numbers names another of the questions. */
    private static boolean part(Mark whole, List<Mark> parts) {
        Set<Asked> seen = new HashSet<>();
        return parts.stream().allMatch(part -> part.questions().size() == 1 && whole.questions().contains(part.questions().get(0)) && seen.add(part.questions().get(0)));
    }
}
