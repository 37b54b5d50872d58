package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All the ways in which respondents name questions, in order of trust: where two rules see the same place, the first has it. */
final class LabelRules {
    private static final List<LabelRule> CERTAIN = List.of(
            new QuoteRule(),
            new NumberRule("label", NumberLabel.Kind.WORDED),
            new RestatedRule(),
            new OrdinalRule(),
            new TopicRule());
    private static final List<NumberRule> BY_LIST = List.of(
            new NumberRule("list number", NumberLabel.Kind.MARKED),
            new NumberRule("number", NumberLabel.Kind.BARE));

    private LabelRules() {
    }

    /** The places where a sheet's author names questions, in order. */
    static List<Mark> marks(Sheet sheet, Questions questions) {
        List<Mark> marks = new ArrayList<>();
        for (LabelRule rule : CERTAIN) {
            add(marks, rule.marks(sheet, questions));
        }
        int tail = Tail.of(sheet).from();
        marks.removeIf(mark -> mark.from() >= tail);
        for (NumberRule rule : BY_LIST) {
            if (marks.isEmpty()) {
                add(marks, LostNumbers.mistrust(sheet, AnswerList.of(sheet, rule.marks(sheet, questions), questions), questions));
            }
        }
        marks = new ArrayList<>(OtherQuestions.with(marks, sheet, questions));
        marks.sort(Comparator.comparingInt(Mark::from));
        return List.copyOf(marks);
    }

    private static void add(List<Mark> marks, List<Mark> more) {
        more.stream().filter(mark -> marks.stream().noneMatch(mark::overlaps)).forEach(marks::add);
    }
}
