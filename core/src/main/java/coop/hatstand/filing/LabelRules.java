package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All the ways in which respondents name questions, in order of trust: where two rules see the same place, the first has it. */
final class LabelRules {
    private static final List<LabelRule> CERTAIN = List.of(
            new QuoteRule(),
            new NumberRule("label", NumberLabel.Kind.WORDED),
            new SectionRule(),
            new RestatedRule(),
            new OrdinalRule(),
            new TopicRule());
    private static final NumberRule LISTED = new NumberRule("list number", NumberLabel.Kind.MARKED);
    private static final NumberRule BARE = new NumberRule("number", NumberLabel.Kind.BARE);

    private static final Set<String> SAYING_NUMBERS = Set.of("label", "place");

    private LabelRules() {
    }

    /** The places where a sheet's author names questions, in order. */
    static List<Mark> marks(Sheet sheet, Questions questions) {
        List<Mark> marks = new ArrayList<>();
        for (LabelRule rule : CERTAIN) {
            add(marks, rule.marks(sheet, questions));
        }
        int tail = Tail.of(sheet).from();
        marks.removeIf(mark -> mark.to() > tail);
        if (marks.isEmpty()) {
            marks.addAll(new LeadRule().headings(sheet, questions));
        }
        List<Mark> said = TrailingQuotes.without(sheet, marks, tail);
        List<Mark> listed = LISTED.marks(sheet, questions);
        if (said.stream().allMatch(mark -> numbered(sheet, mark)) && !byList(listed, sheet, questions, marks, said, tail)) {
            byList(BARE.marks(sheet, questions), sheet, questions, marks, said, tail);
        }
        lessSure(sheet, questions, marks, listed);
        marks.removeIf(mark -> mark.to() > tail);
        marks.sort(Comparator.comparingInt(Mark::from));
        return List.copyOf(RuledLines.with(sheet, PartedMarks.parted(sheet, marks, questions, tail), tail));
    }

    /** What counts beside surer labels, or where there are none. */
    private static void lessSure(Sheet sheet, Questions questions, List<Mark> marks, List<Mark> listed) {
        add(marks, new LetterRule().marks(sheet, questions));
        add(marks, StrongLabels.among(listed, sheet, marks));
        add(marks, new LeadRule().beside(sheet, marks, questions));
        if (marks.isEmpty()) {
            marks.addAll(new EnumeratedRule().marks(sheet, questions));
        }
        add(marks, OtherQuestions.marks(marks, sheet, questions));
        if (!marks.isEmpty()) {
            add(marks, TopicRule.plain().marks(sheet, questions));
        }
    }

    /** Lists count where nothing surer is, or above the first label if they lead up to its question; whether this one does. */
    private static boolean byList(List<Mark> listed, Sheet sheet, Questions questions, List<Mark> marks, List<Mark> said, int tail) {
        int first = said.stream().mapToInt(Mark::from).min().orElse(tail);
        int next = said.stream().filter(mark -> mark.from() == first).mapToInt(mark -> place(mark, questions)).findFirst().orElse(questions.size());
        List<Mark> above = listed.stream().filter(mark -> mark.from() < first).toList();
        List<Mark> list = LostNumbers.mistrust(sheet, AnswerList.of(sheet, above, questions), questions);
        boolean counts = !list.isEmpty() && list.stream().allMatch(mark -> place(mark, questions) < next);
        if (counts) {
            add(marks, list);
        }
        return counts;
    }

    private static boolean numbered(Sheet sheet, Mark mark) {
        return SAYING_NUMBERS.contains(mark.rule()) || NumberLabel.at(sheet.text().substring(mark.from(), mark.to())).isPresent();
    }

    private static int place(Mark mark, Questions questions) {
        return mark.questions().isEmpty() ? -1 : questions.all().indexOf(mark.questions().get(0));
    }

    /** Adds the marks that overlap none there is, and there is none that overlaps another: the last that starts before one's end is the only one to look at. */
    private static void add(List<Mark> marks, List<Mark> more) {
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        if (!more.isEmpty()) {
            marks.forEach(mark -> ends.merge(mark.from(), mark.to(), Math::max));
        }
        for (Mark mark : more) {
            Map.Entry<Integer, Integer> before = ends.lowerEntry(mark.to());
            if (before == null || before.getValue() <= mark.from()) {
                marks.add(mark);
                ends.merge(mark.from(), mark.to(), Math::max);
            }
        }
    }
}
