package coop.hatstand.internal.read.survey;

import coop.hatstand.internal.read.input.CellReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells columns of closed choices from columns of words by what is in them: few answers, all short, each given by several on average; or marks out of ten.
 * A few rows are enough where the heading does not ask and all the cells are codes.
 *
 * <p>Never all columns: a survey of nothing else is still one that people answered.
 */
final class SurveyChoices {
    private static final int LEAST_ROWS = 6;
    private static final int LEAST_BRIEF = 4;
    private static final int LEAST_CODES = 2;
    private static final int MOST_CHOICES = 15;
    private static final int LEAST_EACH = 3;
    private static final int LONGEST = 60;

    private SurveyChoices() {
    }

    /** The columns of closed choices among some. */
    static BitSet among(List<Integer> columns, List<String> heads, List<List<String>> answers) {
        BitSet closed = new BitSet();
        columns.stream().filter(column -> isClosed(heads.get(column), SurveyTable.said(answers, column))).forEach(closed::set);
        if (closed.cardinality() == columns.size()) {
            closed.clear();
        }
        return closed;
    }

    private static boolean isClosed(String heading, List<String> answers) {
        return fewRows(heading, answers) || manyRows(answers);
    }

    private static boolean fewRows(String heading, List<String> answers) {
        boolean codes = !CellShape.asks(heading) && answers.stream().allMatch(CellShape::isCode)
                || CellShape.rates(heading) && answers.stream().allMatch(CellShape::isMark);
        boolean figures = answers.size() >= LEAST_BRIEF && answers.stream().allMatch(CellShape::isFigure);
        boolean brief = answers.size() >= LEAST_BRIEF && answers.stream().distinct().count() * 2 <= answers.size() && answers.stream().allMatch(CellShape::isBrief);
        boolean ticked = CellShape.ticks(heading) && answers.stream().noneMatch(answer -> answer.length() > LONGEST * 4);
        return codes && answers.size() >= LEAST_CODES || brief || figures || ticked || chosen(answers);
    }

    /** Whether a form's own short phrases are given again, word for word, by most, and more than one of them. */
    private static boolean chosen(List<String> answers) {
        Map<String, Long> counts = answers.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long again = counts.values().stream().filter(count -> count > 1).count();
        return answers.size() > LEAST_BRIEF && again > 1 && counts.size() * 3 <= answers.size() * 2 && answers.stream().allMatch(CellShape::isPhrase);
    }

    private static boolean manyRows(List<String> answers) {
        if (answers.size() < LEAST_ROWS || answers.stream().anyMatch(answer -> answer.length() > LONGEST * 4 || CellReader.isHtml(answer))) {
            return false;
        }
        return answers.stream().allMatch(CellShape::isMark) || few(answers, List.of()) || few(answers, List.of(";", ", "));
    }

    /** Whether few and short answers are given again and again, each cell holding one or, with separators, several. */
    private static boolean few(List<String> answers, List<String> separators) {
        Map<String, Integer> counts = new HashMap<>();
        int given = 0;
        for (String answer : answers) {
            for (String one : parted(answer, separators)) {
                counts.merge(one, 1, Integer::sum);
                given++;
                if (one.length() > LONGEST || counts.size() > MOST_CHOICES) {
                    return false;
                }
            }
        }
        return counts.size() * LEAST_EACH <= given;
    }

    private static List<String> parted(String answer, List<String> separators) {
        List<String> parts = List.of(answer);
        for (String separator : separators) {
            List<String> finer = new ArrayList<>();
            parts.forEach(part -> finer.addAll(List.of(part.split(separator))));
            parts = finer.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
        }
        return parts;
    }
}
